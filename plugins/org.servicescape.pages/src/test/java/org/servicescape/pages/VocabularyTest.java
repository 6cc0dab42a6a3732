package org.servicescape.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {
    private static final Path TABLE = Path.of("../../model/vocabulary.tsv");

    @Test
    void everyNameIsThatOfAClassFeatureOrLiteralOfTheMetamodel() throws IOException {
        assertEquals(List.of(), Vocabulary.read(TABLE).unknown().toList());
    }

    @Test
    void namesThatThereAreNotAreFound(@TempDir Path folder) throws IOException {
        Path table = Files.writeString(
                folder.resolve("v.tsv"),
                "text\tsentence\tconcept\theld in\nA\t1\tx\tService.provider; Service.colour\nA\t2\ty\tNothing\n");
        assertEquals(
                List.of("A 1, x: Service.colour", "A 2, y: Nothing"),
                Vocabulary.read(table).unknown().toList());
    }

    @Test
    void aLineWithoutAHomeIsRefused(@TempDir Path folder) throws IOException {
        Path table = Files.writeString(folder.resolve("v.tsv"), "text\tsentence\tconcept\theld in\nA\t1\tx\t\n");
        assertThrows(IllegalArgumentException.class, () -> Vocabulary.read(table));
    }

    @Test
    void everySentenceOfTheTwoTextsIsThere() throws IOException {
        assertEquals(Set.of(), missing("Iso Omena", "A", 0, 21));
        assertEquals(Set.of(), missing("Pori", "B", 1, 30));
    }

    @Test
    void whatIsLeftOutSaysWhy() throws IOException {
        List<Vocabulary.Row> leftOut = Vocabulary.read(TABLE).rows().stream()
                .filter(Vocabulary.Row::isLeftOut)
                .toList();
        assertFalse(leftOut.isEmpty());
        leftOut.forEach(row -> assertTrue(row.heldIn().get(0).matches("\\(\\p{Ll}.{20,}\\)"), () -> row.concept()));
        assertTrue(leftOut.size() <= 5, "a concept wants a home rather than an excuse");
    }

    private static Set<String> missing(String text, String letter, int first, int last) throws IOException {
        Set<String> told = Vocabulary.read(TABLE).rows().stream()
                .filter(row -> row.text().equals(text))
                .map(Vocabulary.Row::sentence)
                .collect(Collectors.toSet());
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> letter + i)
                .filter(sentence -> !told.contains(sentence))
                .collect(Collectors.toSet());
    }
}
