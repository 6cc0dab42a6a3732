package org.servicescape.scene.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a word may be parted: at the seams of a compound, and between its syllables.
 *
 * <p>The language is that of the word, not of the picture, and is told from its letters: Finnish has no b, c, f, q, w, x,
 * z or å, and ends in a vowel or n, t, s, l or r; Swedish has å, ä or ö where it is not Finnish, or a usual Swedish part.
 * All else is parted as English is.
 *
 * <ul>
 *   <li>Finnish: seams are before usual parts of compounds and where back vowels (a, o, u) give way to front ones (ä, ö,
 *       y) or the other way round, which happens within no simple word. A syllable begins with the last consonant before
 *       a vowel.
 *   <li>Swedish: seams are before usual parts; the last of several consonants goes to the next line.
 *   <li>English: no seams; between two consonants that are no letter pair such as th, and before usual endings.
 * </ul>
 *
 * <p>In any language a capital letter behind a small one begins a part. A list of parts and no dictionary: a seam that is not in the list is not seen. Cost: letters times parts.
 */
final class Hyphenation {
    private static final int LEAST_PART = 3;
    private static final String BACK = "aou";
    private static final String FRONT = "äöy";
    private static final String VOWELS = "aeiouyåäö";
    private static final String NOT_FINNISH = "bcfqwxzå";
    private static final String FINNISH_ENDS = "aeiouyäöntslr";

    private static final List<String> FINNISH_PARTS = List.of(
            "aika",
            "aikaa",
            "ajan",
            "arvio",
            "arkisto",
            "asia",
            "asioi",
            "esitie",
            "hakemu",
            "henkilö",
            "hoita",
            "hoito",
            "huone",
            "huonee",
            "jono",
            "järjestelm",
            "kanava",
            "keskuk",
            "keskus",
            "kirja",
            "kirje",
            "kokou",
            "kortti",
            "koulutu",
            "kustannu",
            "kutsu",
            "käyn",
            "käyttä",
            "käytän",
            "laite",
            "laitte",
            "laskel",
            "linja",
            "lomake",
            "lomakk",
            "luettelo",
            "lähety",
            "maksu",
            "merkin",
            "mielen",
            "neuvoja",
            "neuvon",
            "neuvot",
            "numero",
            "näyttö",
            "odotu",
            "ohjau",
            "ohje",
            "opastu",
            "palau",
            "palvelu",
            "piste",
            "polku",
            "polu",
            "päihde",
            "ryhmä",
            "sihteer",
            "sopimu",
            "suunnitel",
            "tapaami",
            "tarkastu",
            "taulu",
            "teknologi",
            "terveys",
            "terveyd",
            "tieto",
            "tiedo",
            "tiski",
            "tila",
            "tilo",
            "toimin",
            "toimipa",
            "toimisto",
            "tuki",
            "tuokio",
            "työnteki",
            "vaihtoe",
            "vakuutu",
            "varau",
            "varat",
            "vartij",
            "vastaano",
            "verkko",
            "verkosto",
            "viesti",
            "virasto",
            "vuoro",
            "vyöhyk",
            "yhtey",
            "yksikö",
            "yksikkö",
            "ympäristö");

    private static final List<String> SWEDISH_PARTS = List.of(
            "anmälan",
            "ansökan",
            "besök",
            "bibliotek",
            "blankett",
            "bokning",
            "byrå",
            "central",
            "disk",
            "expert",
            "grupp",
            "handling",
            "kontor",
            "kort",
            "kund",
            "lokal",
            "mottagning",
            "möte",
            "nummer",
            "plats",
            "punkt",
            "rum",
            "rådgiv",
            "samtal",
            "service",
            "sjukvård",
            "skola",
            "skylt",
            "skötare",
            "stöd",
            "system",
            "tid",
            "tjänst",
            "utrymme",
            "vård",
            "vägled",
            "väntan",
            "zon");

    private static final List<String> ENGLISH_ENDS =
            List.of("tion", "sion", "ment", "ness", "ship", "less", "able", "ible", "ing", "ful");
    private static final Set<String> PAIRS =
            Set.of("th", "sh", "ch", "ph", "ck", "wh", "gh", "ht", "qu", "ng", "sk", "sj", "tj");

    /** English and Swedish words of Finnish letters end, begin or sound as no Finnish word does. */
    private static final Pattern FOREIGN_END = Pattern.compile(
            ".*(tion|ions?|ments?|ness|ity|ies|able|ly|ers?|ors?|ars?|ists?|als?|ates?|ses|tes|ts|ns|ls|rs|ss"
                    + "|ive|ure|age|ise|ine|ous|ent|ant|het|tjänster|skap|lighet|arna|erna|orna|ning|ningar)");

    private static final Pattern FOREIGN_START = Pattern.compile("^(str|pr|tr|pl|kl|kn|sk|st|sp|sl|sm|sn|sv|dr|gr|gl)");
    private static final Pattern FOREIGN_SOUND = Pattern.compile("th|sh|tj|sj|gh|ph|^g|[^n]g");

    private final String word;
    private final boolean english;
    private final Set<Integer> seams = new HashSet<>();

    private Hyphenation(String word) {
        this.word = word.toLowerCase(Locale.ROOT);
        boolean finnish = isFinnish();
        boolean swedish = !finnish && isSwedish();
        this.english = !finnish && !swedish;
        for (int at = 1; at < word.length(); at++) {
            if (Character.isUpperCase(word.charAt(at)) && Character.isLowerCase(word.charAt(at - 1))) {
                seams.add(at);
            }
        }
        if (finnish) {
            find(FINNISH_PARTS);
            findHarmony();
        } else if (swedish) {
            find(SWEDISH_PARTS);
        }
    }

    /** Where a word may be parted. */
    static Hyphenation of(String word) {
        return new Hyphenation(word);
    }

    /** Whether a part of a compound begins at a letter. */
    boolean isSeam(int at) {
        return seams.contains(at) && isInside(at);
    }

    /** Whether a syllable begins at a letter. */
    boolean beginsSyllable(int at) {
        if (!isInside(at) || !Character.isLetter(word.charAt(at - 1)) || !Character.isLetter(word.charAt(at))) {
            return false;
        }
        if (english) {
            boolean between = isConsonant(at - 1) && isConsonant(at) && hasVowel(0, at) && hasVowel(at, word.length());
            boolean ending = ENGLISH_ENDS.stream()
                    .anyMatch(end -> word.startsWith(end, at) && word.length() - at <= end.length() + 1);
            return !isPair(at) && (ending || (between && (isVowel(at - 2) || isPair(at - 1))));
        }
        return isConsonant(at) && isVowel(at + 1) && !isPair(at);
    }

    private boolean isInside(int at) {
        return at >= LEAST_PART && word.length() - at >= LEAST_PART;
    }

    private boolean isFinnish() {
        String letters = letters();
        boolean compound = FINNISH_PARTS.stream().anyMatch(part -> part.length() > 4 && letters.indexOf(part) > 0);
        return compound || (!letters.isEmpty() && looksFinnish(letters));
    }

    private static boolean looksFinnish(String letters) {
        return letters.chars().noneMatch(c -> NOT_FINNISH.indexOf(c) >= 0)
                && FINNISH_ENDS.indexOf(letters.charAt(letters.length() - 1)) >= 0
                && !FOREIGN_END.matcher(letters).matches()
                && !FOREIGN_SOUND.matcher(letters).find()
                && (letters.endsWith("i") || !FOREIGN_START.matcher(letters).find());
    }

    private boolean isSwedish() {
        String letters = letters();
        return letters.matches(".*[åäö].*")
                || SWEDISH_PARTS.stream().anyMatch(part -> part.length() > 4 && letters.contains(part));
    }

    private String letters() {
        return word.chars()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void find(List<String> parts) {
        for (String part : parts) {
            for (int at = word.indexOf(part); at >= 0; at = word.indexOf(part, at + 1)) {
                if (at >= LEAST_PART && hasVowel(0, at)) {
                    seams.add(at);
                }
            }
        }
    }

    /** The seam where front vowels follow back ones, or back front, with no neutral vowel between to hide it. */
    private void findHarmony() {
        int last = -1;
        for (int i = 0; i < word.length(); i++) {
            if (!isVowel(i)) {
                continue;
            }
            boolean change =
                    last >= 0 && ((isOne(BACK, last) && isOne(FRONT, i)) || (isOne(FRONT, last) && isOne(BACK, i)));
            if (change) {
                seams.add(i - last > 1 ? i - 1 : i);
            }
            last = i;
        }
    }

    private boolean isOne(String letters, int at) {
        return letters.indexOf(word.charAt(at)) >= 0;
    }

    private boolean hasVowel(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isVowel(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the letters around a place are one sound. */
    boolean isPair(int at) {
        return at > 0 && at < word.length() && PAIRS.contains(word.substring(at - 1, at + 1));
    }

    private boolean isVowel(int at) {
        return at >= 0 && at < word.length() && VOWELS.indexOf(word.charAt(at)) >= 0;
    }

    private boolean isConsonant(int at) {
        return at >= 0 && at < word.length() && Character.isLetter(word.charAt(at)) && !isVowel(at);
    }
}
