package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Finding;
import org.servicescape.edit.ProjectEditor;
import org.servicescape.edit.table.TableOf;
import org.servicescape.model.concept.Demand;
import org.servicescape.store.ProjectFiles;
import org.servicescape.ui.table.TableEditor;

/** The space programme as a table, with mouse and keys. */
class TableTest extends OpenCopy {
    private String before;

    @BeforeEach
    void openTheSpaceProgramme() throws IOException {
        OpenWindow.open(Files.copy(OpenWindow.example("pori"), folder.resolve("pori.servicescape")));
        before = ask(() -> ProjectFiles.toText(OpenWindow.project().project()));
        act(() -> TableEditor.open(
                RunningWorkbench.page(),
                TableOf.main(OpenWindow.project().project()).get(0)));
        await("rows", () -> table().getItemCount() > 3);
    }

    @Test
    void aCellIsTypedOverEnterGoesDownAndTheSumFollows() {
        int column = ask(() -> column("Quantity"));
        String sum = ask(() -> editor().totals());
        RunningWorkbench.screenshot("table");
        clickOn(0, column);
        Person.types("7");
        Person.presses("Return");
        await("the cell", () -> "7".equals(table().getItem(0).getText(column)));
        await("the sum", () -> !sum.equals(editor().totals()));
        Person.types("8");
        Person.presses("Return");
        await("the cell below", () -> "8".equals(table().getItem(1).getText(column)));
        RunningWorkbench.screenshot("table-typed");
        Person.presses("ctrl+z");
        Person.presses("ctrl+z");
        await("the first byte", () -> before.equals(text()));
    }

    @Test
    void cellsOfASpreadsheetArePastedIntoRowsThatTheFilterShowsAndBelowThem() {
        int column = ask(() -> column("Name"));
        int all = ask(() -> table().getItemCount());
        act(() -> OpenWindow.all(editor().grid().viewer().getTable().getParent(), Text.class)
                .get(0)
                .setText("meeting"));
        await("fewer rows", () -> table().getItemCount() < 5 && table().getItemCount() > 0);
        int shown = ask(() -> table().getItemCount());
        clickOn(0, column);
        List<String> names = List.of("Reading corner", "Quiet room", "Store", "Wash room", "Prams", "Lockers");
        act(() -> {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(
                    new Object[] {String.join("\n", names.subList(0, shown + 1))},
                    new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
        Person.presses("ctrl+v");
        await(
                "one more row",
                () -> TableOf.main(OpenWindow.project().project()).get(0).rows().size() == all + 1);
        RunningWorkbench.screenshot("table-pasted");
        Person.presses("ctrl+z");
        await("the first byte", () -> before.equals(text()));
    }

    @Test
    void whatIsDerivedStandsBesideWhatIsAgreed() {
        int derived = ask(() -> column("Derived (net m²)"));
        int why = ask(() -> column("Derived from"));
        int[] order = ask(() -> table().getColumnOrder());
        int agreed = ask(() -> column("Agreed area (m²)"));
        int at = 0;
        while (order[at] != agreed) {
            at++;
        }
        assertEquals(derived, order[at + 1]);
        String room = ask(() -> row("Private service room").getText(derived));
        assertEquals("6 × 14.0", room);
        assertEquals("desks or rooms: 6", ask(() -> row("Private service room").getText(why)));
        act(() -> write("visitsPerDay", "100", demandOf("employment-support")));
        await("more rooms", () -> !room.equals(row("Private service room").getText(derived)));
        act(() -> table().showColumn(table().getColumn(why)));
        RunningWorkbench.pause(300);
        RunningWorkbench.screenshot("table-derived");
    }

    private static Demand demandOf(String service) {
        return OpenWindow.project().project().getConcept().getDemands().stream()
                .filter(demand ->
                        demand.getOf() != null && demand.getOf().getId().equals(service))
                .findFirst()
                .orElseThrow();
    }

    private static void write(String property, String text, EObject element) {
        ProjectEditor editor = OpenWindow.project().editor();
        editor.properties(element).stream()
                .filter(one -> one.id().equals(property))
                .forEach(one -> assertEquals(Optional.empty(), editor.write(one, text)));
    }

    private static TableItem row(String name) {
        int column = column("Name");
        return Arrays.stream(table().getItems())
                .filter(item -> item.getText(column).equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHeadingSorts() {
        int column = ask(() -> column("Agreed area (m²)"));
        act(() -> table().getColumn(column).notifyListeners(SWT.Selection, null));
        List<String> areas = ask(() -> Arrays.stream(table().getItems())
                .map(item -> item.getText(column))
                .filter(text -> !text.isEmpty())
                .toList());
        for (int i = 1; i < areas.size(); i++) {
            assertTrue(Double.parseDouble(areas.get(i - 1)) <= Double.parseDouble(areas.get(i)), areas.toString());
        }
    }

    @Test
    void aRowSaysWhatIsWrongWithItAndFollowsEdits() throws IOException {
        OpenWindow.open(Files.copy(OpenWindow.example("iso-omena"), folder.resolve("types.servicescape")));
        act(() -> TableEditor.open(
                RunningWorkbench.page(),
                TableOf.main(OpenWindow.project().project()).get(1)));
        int findings = ask(() -> column("Findings"));
        await("what is wrong", () -> texts(findings).stream().anyMatch(text -> !text.isEmpty()));
        assertEquals(2, ask(() -> texts(findings).stream()
                .filter(text -> !text.isEmpty())
                .count()));
        RunningWorkbench.screenshot("table-findings");
        act(() -> {
            Finding finding = OpenWindow.session().findings().orElseThrow().stream()
                    .filter(one -> one.subjects().contains("type-lobby") && one.severity() == Finding.Severity.WARNING)
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    Optional.empty(),
                    OpenWindow.project().editor().accept(finding, "Agreed with the centre", "Architect", null));
        });
        await("no finding", () -> texts(findings).stream().allMatch(String::isEmpty));
    }

    @Test
    void everyTableOfTheMenuShowsWhatItHolds() {
        for (TableOf each : TableOf.main(ask(() -> OpenWindow.project().project()))) {
            act(() -> TableEditor.open(RunningWorkbench.page(), each));
            int rows = ask(() -> each.rows().size());
            await("its rows", () -> front().grid().viewer().getTable().getItemCount() == rows);
            RunningWorkbench.screenshot("table-kind-" + each.holder().feature().getName());
        }
    }

    private static TableEditor front() {
        return (TableEditor) RunningWorkbench.page().getActiveEditor();
    }

    private static List<String> texts(int column) {
        return Arrays.stream(table().getItems())
                .map(item -> item.getText(column))
                .toList();
    }

    private static void clickOn(int row, int column) {
        act(() -> {
            // A scroll bar may lie over the last row that is seen.
            table().showItem(table().getItem(Math.min(row + 3, table().getItemCount() - 1)));
            table().showColumn(table().getColumn(column));
        });
        RunningWorkbench.pause(300);
        Point at = ask(() -> {
            Rectangle cell = table().getItem(row).getBounds(column);
            return new Point(cell.x + cell.width / 2, cell.y + cell.height / 2);
        });
        Person.clicks(ask(TableTest::table), at);
    }

    private static int column(String heading) {
        TableColumn[] columns = table().getColumns();
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].getText().equals(heading)) {
                return i;
            }
        }
        throw new AssertionError(heading + " is not among "
                + Arrays.stream(columns).map(TableColumn::getText).toList());
    }

    private static TableEditor editor() {
        return OpenWindow.editor(TableEditor.class).orElseThrow();
    }

    private static Table table() {
        return editor().grid().viewer().getTable();
    }

    private static String text() {
        return ProjectFiles.toText(OpenWindow.project().project());
    }
}
