package org.servicescape.scene.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    @Test
    void everyLanguageHasTheSameWordsWithTheSamePlaces() throws IOException {
        Properties english = load("words.properties");
        for (String other : List.of("words_fi.properties", "words_sv.properties")) {
            Properties words = load(other);
            assertEquals(english.stringPropertyNames(), words.stringPropertyNames(), other);
            for (String key : english.stringPropertyNames()) {
                assertEquals(places(english.getProperty(key)), places(words.getProperty(key)), other + ": " + key);
                assertFalse(words.getProperty(key).isBlank(), other + ": " + key);
                assertFalse(words.getProperty(key).contains("'"), other + ": straight apostrophe in " + key);
            }
        }
    }

    @Test
    void aLanguageWithoutWordsGetsEnglish() {
        assertEquals("en", Words.in(Locale.GERMAN).language());
        assertEquals("Line of visibility", Words.in(Locale.GERMAN).text("line.visibility"));
    }

    @Test
    void aRegionGetsTheWordsOfItsLanguage() {
        assertEquals("Syy: x", Words.in(Locale.forLanguageTag("fi-FI")).text("failPoint.cause", "x"));
        assertEquals("Synlighetslinje", Words.in(Locale.forLanguageTag("sv-FI")).text("line.visibility"));
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(text).results().map(MatchResult::group).forEach(places::add);
        return places;
    }

    private static Properties load(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = Words.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
