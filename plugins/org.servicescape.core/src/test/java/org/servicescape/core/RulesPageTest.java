package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether the printed catalogue is that of the rules. */
class RulesPageTest {
    private static final Path PAGE = Path.of("..", "..", "docs", "rules.md");

    @Test
    void thePrintedCatalogueIsThatOfTheRules() throws Exception {
        String made = RulesPage.of(Builtins.rules());
        Path candidate = Files.writeString(Path.of("target", "rules.md"), made);

        assertEquals(
                Files.exists(PAGE) ? Files.readString(PAGE) : "",
                made,
                "accept it: cp plugins/org.servicescape.core/" + candidate + " docs/");
    }

    @Test
    void everyRuleOfTheListHasAChapterInItsOrder() throws Exception {
        List<String> chapters = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("## ") && !line.equals("## Packs"))
                .toList();

        assertEquals(
                Builtins.rules().stream()
                        .map(rule -> RulesPage.heading(rule.card()))
                        .toList(),
                chapters);
    }
}
