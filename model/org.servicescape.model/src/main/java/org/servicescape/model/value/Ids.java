package org.servicescape.model.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes the ids of new elements: short, readable, and free in their project. */
public final class Ids {
    private static final int LONGEST = 40;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    /** Letters of European languages that Unicode does not take apart into a plain letter and an accent. */
    private static final Map<String, String> PLAIN =
            Map.of("æ", "ae", "œ", "oe", "ø", "o", "ß", "ss", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private Ids() {}

    /**
     * A free id made from a name: its letters without accents and its digits, in lower case, with hyphens between words,
     * cut to about 40 characters at the end of a word, and numbered from 2 where it is taken: {@code sub-waiting-2}.
     *
     * @param name any text, also empty or null
     * @param otherwise an id to use for a name without letters and digits, and as first word before one that begins with a
     *     digit ({@code 101} gives {@code space-101})
     * @param taken whether an id is in use already; asked once for each number that is tried
     */
    public static String free(String name, String otherwise, Predicate<String> taken) {
        String words = words(name == null ? "" : name);
        String id = words.isEmpty() ? otherwise : words;
        if (!ValueTexts.isId(id)) {
            id = otherwise + "-" + id;
        }
        String free = id;
        for (int number = 2; taken.test(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    private static String words(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
            lower = lower.replace(letter.getKey(), letter.getValue());
        }
        String plain = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                .replaceAll("");
        String hyphens = BETWEEN_WORDS.matcher(plain).replaceAll("-");
        int start = hyphens.startsWith("-") ? 1 : 0;
        int end = hyphens.length() - (hyphens.length() > start && hyphens.endsWith("-") ? 1 : 0);
        return shorten(hyphens.substring(start, end));
    }

    private static String shorten(String id) {
        if (id.length() <= LONGEST) {
            return id;
        }
        int end = id.lastIndexOf('-', LONGEST);
        return id.substring(0, end > 0 ? end : LONGEST);
    }
}
