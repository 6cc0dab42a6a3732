package org.servicescape.store;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.servicescape.store.ProjectFileException.Problem;

/** What is said about project files that are refused. */
final class Refusals {
    private Refusals() {}

    /** The sentences, in order, about a file called {@code f}. */
    static List<String> of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> of(byte[] bytes) {
        return assertThrows(ProjectFileException.class, () -> ProjectFiles.read(bytes, "f")).problems().stream()
                .map(Problem::sentence)
                .toList();
    }

    /** The sentences about the small project in which one piece of text was replaced; it must stand there exactly once. */
    static List<String> ofSmallWith(String piece, String replacement) {
        if (Texts.SMALL.split(Pattern.quote(piece), -1).length != 2) {
            throw new IllegalArgumentException("not exactly once in the small project: " + piece);
        }
        return of(Texts.SMALL.replace(piece, replacement));
    }
}
