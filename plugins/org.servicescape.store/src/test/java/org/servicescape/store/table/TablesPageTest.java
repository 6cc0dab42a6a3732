package org.servicescape.store.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page on tables lists the kinds and columns that there are. */
class TablesPageTest {
    private static final Path PAGE = Path.of("..", "..", "docs", "tables.md");

    /** The first cells of the table below a heading. */
    private static List<String> columns(String heading) throws IOException {
        List<String> columns = new ArrayList<>();
        boolean below = false;
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("#")) {
                below = line.equals("### " + heading);
            } else if (below && line.startsWith("| ") && !line.startsWith("| column ") && !line.startsWith("| ---")) {
                columns.add(line.split("\\|")[1].strip());
            }
        }
        return columns;
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void theColumnsAreThoseOfTheCodeInTheirOrder(TableKind kind) throws IOException {
        assertEquals(
                kind.columns().stream()
                        .map(column -> column.name() + (column.required() ? " +" : ""))
                        .toList(),
                columns(kind.word()));
    }

    @Test
    void everyKindHasItsHeading() throws IOException {
        List<String> headings = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring(4))
                .toList();

        assertEquals(List.of(TableKind.values()).stream().map(TableKind::word).toList(), headings);
    }
}
