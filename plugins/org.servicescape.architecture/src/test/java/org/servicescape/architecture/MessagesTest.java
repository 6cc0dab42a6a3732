package org.servicescape.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that people read exist in every language that the product speaks. */
class MessagesTest {
    static Stream<Path> translations() throws IOException {
        return Sources.ending(".properties").stream()
                .filter(file -> file.getFileName().toString().matches(".+_(fi|sv)\\.properties"));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationHasTheKeysOfItsOriginalAndNoEmptyWord(Path translation) throws IOException {
        String base = translation.getFileName().toString().replaceFirst("_(fi|sv)\\.properties$", "");
        Properties words = read(translation);
        Properties original = read(translation.resolveSibling(base + ".properties"));
        assertEquals(new TreeSet<>(original.keySet()), new TreeSet<>(words.keySet()), Sources.named(translation));
        assertFalse(words.containsValue(""), () -> Sources.named(translation) + " has a key without a word");
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aBundleThatSpeaksOneOtherLanguageSpeaksBoth(Path translation) {
        String base = translation.getFileName().toString().replaceFirst("_(fi|sv)\\.properties$", "");
        for (String language : List.of("fi", "sv")) {
            Path sibling = translation.resolveSibling(base + "_" + language + ".properties");
            assertEquals(true, Files.exists(sibling), () -> Sources.named(sibling) + " is missing");
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
