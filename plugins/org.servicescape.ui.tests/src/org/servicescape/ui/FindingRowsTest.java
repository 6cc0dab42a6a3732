package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;

/** What the table says beside what is broken: what could not be decided, trade-offs, what was not asked yet. */
final class FindingRowsTest extends OpenCopy {
    private static List<String> words() {
        return ask(() -> Arrays.stream(table().getItems())
                .map(item -> item.getText(0))
                .distinct()
                .toList());
    }

    private static Table table() {
        return OpenWindow.findings().table().getTable();
    }

    private static String inFull(String word) {
        act(() -> {
            TableItem row = Arrays.stream(table().getItems())
                    .filter(item -> item.getText(0).equals(word))
                    .findFirst()
                    .orElseThrow();
            OpenWindow.findings().table().setSelection(new StructuredSelection(row.getData()), true);
        });
        await(
                "the row's whole text",
                () -> !OpenWindow.findings().text().getText().startsWith("Select"));
        return ask(() -> OpenWindow.findings().text().getText());
    }

    @Test
    void rowsStandInTheOrderOfTheirWeightAndEndWithWhatWasNotAsked() {
        assertEquals(List.of("Breach", "Hint", "Note", "Undecided", "Trade-off", "Not asked yet"), words());
    }

    @Test
    void aTradeOffShowsHowBothRulesStand() {
        String text = inFull("Trade-off");
        RunningWorkbench.screenshot("trade-off");

        assertTrue(text.contains("P8 Doors do not give the service away: 4 findings"), text);
    }

    @Test
    void whatIsNotAskedIsNamedWithTheReason() {
        String text = inFull("Not asked yet");
        RunningWorkbench.screenshot("not-asked");

        assertTrue(text.contains("rule pack"), text);
        assertTrue(text.contains("P25 "), text);
    }

    @Test
    void whatIsUndecidedIsOneRowARuleWithAllThatLacksAStatement() {
        String text = inFull("Undecided");
        RunningWorkbench.screenshot("undecided");

        assertTrue(text.contains("To state: "), text);
        List<String> rules = ask(() -> Arrays.stream(table().getItems())
                .filter(item -> item.getText(0).equals("Undecided"))
                .map(item -> item.getText(1))
                .toList());
        assertEquals(rules.stream().distinct().toList(), rules);
    }
}
