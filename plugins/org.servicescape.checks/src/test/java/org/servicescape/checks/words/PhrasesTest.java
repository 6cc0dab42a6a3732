package org.servicescape.checks.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.checks.words.Names.Joint;

class PhrasesTest {
    private static final Locale FINNISH = Locale.forLanguageTag("fi");
    private static final Phrases ENGLISH = Phrases.in(Locale.ENGLISH);
    private static final Name HALL = new Name("Hall", Map.of("fi", "Aula"));

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv"})
    void everySentenceExistsInEveryLanguageWithTheSamePlaces(String language) {
        Phrases phrases = Phrases.in(Locale.forLanguageTag(language));
        assertEquals(language, phrases.locale().getLanguage());
        assertEquals(new TreeSet<>(ENGLISH.keys()), new TreeSet<>(phrases.keys()));
        Set<String> unlike = ENGLISH.keys().stream()
                .filter(key -> !places(ENGLISH.template(key)).equals(places(phrases.template(key))))
                // A unit of a parameter is an English word, which other languages do without.
                .filter(key -> !key.equals("policy.notWhole") && !key.equals("policy.notDecimal"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unlike, "other places than in English");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv"})
    void aSentenceOfSeveralWordsIsNotTheEnglishOne(String language) {
        Phrases phrases = Phrases.in(Locale.forLanguageTag(language));
        assertEquals(
                Set.of(),
                ENGLISH.keys().stream()
                        .filter(key -> ENGLISH.template(key)
                                .replaceAll("\\{[^{}]*}", "")
                                .matches(".*[a-z]{2,} [a-z]{2,}.*"))
                        .filter(key -> phrases.template(key).equals(ENGLISH.template(key)))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi", "sv"})
    void aHeadlineFitsOnATag(String language) {
        Phrases phrases = Phrases.in(Locale.forLanguageTag(language));
        assertEquals(
                Set.of(),
                phrases.keys().stream()
                        .filter(key -> key.endsWith(".headline"))
                        .map(phrases::template)
                        .filter(text -> text.split(" ").length > 6 || text.length() > 50)
                        .collect(Collectors.toSet()));
    }

    @Test
    void whatRulesSayStandsInTheBundle() throws IOException {
        Set<String> unknown = new TreeSet<>();
        Pattern key = Pattern.compile("Saying\\s*\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                assertFalse(text.contains("Saying.plain("), file + " says something in one language only");
                for (Matcher found = key.matcher(text); found.find(); ) {
                    if (!ENGLISH.keys().contains(found.group(1))) {
                        unknown.add(found.group(1));
                    }
                }
            }
        }
        assertEquals(Set.of(), unknown);
    }

    @Test
    void namesAndListsAndNumbersAreThoseOfTheLanguage() {
        Saying saying = Saying.of("exit-distance", new Decimal(45.5, 1), Names.of(Joint.AND, List.of(HALL, "A", "B")));
        assertEquals("The way to the nearest exit is longer than 45.5 m from Hall, A and B.", saying.text());
        assertEquals("Matka lähimpään uloskäyntiin on yli 45,5 m näistä: Aula, A ja B.", saying.text(FINNISH));
        assertEquals(
                "The way to the nearest exit is longer than 45.5 m from Hall, A and B.", saying.text(Locale.GERMAN));
    }

    @Test
    void ofManyTheFirstAreTold() {
        List<String> seven = List.of("1", "2", "3", "4", "5", "6", "7");
        assertEquals("1, 2, 3, 4, 5 or 2 more", ENGLISH.text(Names.of(Joint.OR, seven)));
        assertEquals("1, 2, 3 ja 4 muuta", Phrases.in(FINNISH).text(Names.few(seven)));
        assertEquals("1, 2, 3, 4, 5, 6 and 7", ENGLISH.text(Names.all(Joint.AND, seven)));
        assertEquals("1", ENGLISH.text(Names.first(Joint.COMMA, 1, List.of("1"))));
        assertEquals("", ENGLISH.text(Names.all(Joint.AND, List.of())));
    }

    @Test
    void aChoiceFollowsTheNumberOfThingsAndMayHoldPlaces() {
        Names one = Names.all(Joint.AND, List.of(HALL));
        assertEquals(
                "One lane does not say who acts: Hall. Give the lane a role, or each of its actions a performer.",
                ENGLISH.say("model.lane-role", one).replace("Aula", "Hall"));
        assertTrue(ENGLISH.say("model.lane-role", one.ofAll(3)).startsWith("3 lanes do not say who acts: "));
        assertThrows(MissingResourceException.class, () -> ENGLISH.say("no such sentence"));
    }

    private static Set<String> places(String template) {
        Set<String> places = new TreeSet<>();
        for (Matcher place = Pattern.compile("\\{[\\^#]?([0-9])").matcher(template); place.find(); ) {
            places.add(place.group(1));
        }
        return places;
    }
}
