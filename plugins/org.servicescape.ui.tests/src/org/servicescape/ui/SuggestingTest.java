package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Finding;

/** From a finding to what mends it, and to the reason for which it is accepted, with the keyboard. */
final class SuggestingTest extends OpenCopy {
    private static final String SUGGESTED = "Suggested Changes";
    private static final String ACCEPT = "Accept with Reason";

    @AfterEach
    void closeWhatIsOpen() {
        act(OpenCopy::closeDialogs);
    }

    @Test
    void aSuggestedChangeMendsTheFindingAndUndoTakesItBack() {
        Finding finding = selectFirst();
        Person.presses("ctrl+1");
        await("the dialog", () -> dialog(SUGGESTED).isPresent());
        await("suggestions", () -> only(Table.class, SUGGESTED).getItemCount() > 0);
        RunningWorkbench.screenshot("suggested-changes");
        String whole = ask(() -> only(Text.class, SUGGESTED).getText());
        assertTrue(whole.contains("Mends:"), whole);
        assertTrue(whole.contains("Breaks:"), whole);
        act(() -> press("Apply"));
        await("the dialog to close", () -> dialog(SUGGESTED).isEmpty());
        await("the finding to be gone", () -> !isFound(finding.id()));
        RunningWorkbench.screenshot("suggested-change-made");
        assertTrue(ask(() -> OpenWindow.session().isChanged()));
        act(() -> OpenWindow.session().undo());
        await("the finding again", () -> isFound(finding.id()));
        assertFalse(ask(() -> OpenWindow.session().isChanged()));
    }

    @Test
    void theSearchEndsWhenItsDialogIsClosed() {
        selectFirst();
        Person.presses("ctrl+1");
        await("the dialog", () -> dialog(SUGGESTED).isPresent());
        act(() -> dialog(SUGGESTED).orElseThrow().close());
        await("no dialog", () -> dialog(SUGGESTED).isEmpty());
        assertFalse(ask(() -> OpenWindow.session().isChanged()));
    }

    @Test
    void aFindingIsAcceptedWithAReasonThatIsShownAndNoLongerAccepted() {
        Finding finding = selectFirst();
        Person.presses("ctrl+2");
        await("the dialog", () -> dialog(ACCEPT).isPresent());
        assertFalse(ask(() -> button("Accept").isEnabled()), "accepted without a reason");
        act(() -> texts(ACCEPT).get(0).setText("The lease ends in a year"));
        act(() -> texts(ACCEPT).get(1).setText("Owner of the premises"));
        act(() -> texts(ACCEPT).get(2).setText("next year"));
        assertFalse(ask(() -> button("Accept").isEnabled()), "accepted until no day");
        act(() -> texts(ACCEPT).get(2).setText("2027-06-30"));
        RunningWorkbench.screenshot("accept-with-reason");
        act(() -> press("Accept"));
        await("the finding to be accepted", () -> waived(finding.id()));
        act(() -> select(finding.id(), true));
        String text = ask(() -> OpenWindow.findings().text().getText());
        assertTrue(text.contains("The lease ends in a year"), text);
        assertTrue(text.contains("Owner of the premises"), text);
        RunningWorkbench.screenshot("accepted");
        act(() -> chooseInMenu("No Longer Accept"));
        await("the finding to count again", () -> isFound(finding.id()) && !waived(finding.id()));
    }

    @Test
    void theWholeTextSaysWhy() {
        selectFirst();
        String text = ask(() -> OpenWindow.findings().text().getText());
        assertTrue(text.contains("Why:"), text);
        assertEquals(
                "Breach",
                ask(() -> OpenWindow.findings().table().getTable().getItem(0).getText(0)));
    }

    /** Opens the menu of the findings and takes an entry of it. */
    private static void chooseInMenu(String entry) {
        Menu menu = OpenWindow.findings().table().getTable().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem item = Stream.of(menu.getItems())
                .filter(each -> each.getText().replace("&", "").startsWith(entry))
                .findFirst()
                .orElseThrow();
        assertTrue(item.isEnabled());
        item.notifyListeners(SWT.Selection, new Event());
        menu.notifyListeners(SWT.Hide, new Event());
    }

    private static Finding selectFirst() {
        Finding finding =
                ask(() -> OpenWindow.session().findings().orElseThrow().get(0));
        act(() -> select(finding.id(), true));
        return finding;
    }

    private static void select(String id, boolean activate) {
        Finding finding = OpenWindow.session().findings().orElseThrow().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        RunningWorkbench.page().activate(OpenWindow.findings());
        OpenWindow.findings().table().setSelection(new StructuredSelection(finding), activate);
        OpenWindow.findings().setFocus();
    }

    private static boolean isFound(String id) {
        return OpenWindow.session().findings().orElse(List.of()).stream()
                .anyMatch(finding -> finding.id().equals(id));
    }

    private static boolean waived(String id) {
        return OpenWindow.session().findings().orElse(List.of()).stream()
                .anyMatch(finding -> finding.id().equals(id) && finding.waived());
    }

    private static Optional<Shell> dialog(String title) {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().equals(title))
                .findFirst();
    }

    private static <T> T only(Class<T> kind, String title) {
        return OpenWindow.all(dialog(title).orElseThrow(), kind).get(0);
    }

    private static List<Text> texts(String title) {
        return OpenWindow.all(dialog(title).orElseThrow(), Text.class);
    }

    private static Button button(String words) {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(Shell::isVisible)
                .flatMap(shell -> OpenWindow.all(shell, Button.class).stream())
                .filter(button -> button.getText().replace("&", "").equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static void press(String words) {
        button(words).notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
    }
}
