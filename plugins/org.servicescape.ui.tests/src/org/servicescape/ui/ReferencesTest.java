package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.servicescape.model.Element;
import org.servicescape.model.concept.Service;
import org.servicescape.store.ProjectFiles;

/** To what an element refers, chosen in Properties with mouse and keyboard. */
final class ReferencesTest extends OpenCopy {
    private String before;

    @BeforeEach
    void showAService() {
        before = file();
        act(() -> select("kela-benefits"));
        await("its properties", () -> isShown("kela-benefits"));
    }

    @AfterEach
    void closeWhatIsOpen() {
        act(OpenCopy::closeDialogs);
    }

    @Test
    void oneElementIsChosenByItsFirstLettersTakenAwayAndGoneTo() {
        Text provider = field("Provider", Text.class);
        assertEquals("Kela", ask(provider::getText).substring(0, 4));
        act(provider::setFocus);
        Person.types("c");
        await("the dialog", OpenMenus::isDialogOpen);
        RunningWorkbench.pause(300);
        int all = ask(() -> list().getItemCount());
        Person.typesInDialog("ity of espoo");
        await("a shorter list", () -> list().getItemCount() < all && list().getItemCount() > 0);
        RunningWorkbench.screenshot("references-one");
        String chosen = ask(() -> list().getSelection()[0].getText(0));
        Person.pressesInMenu("Return");
        await("the other provider", () -> chosen.equals(service().getProvider().getName()));
        await("its name in the field", () -> chosen.equals(provider.getText()));
        undoToTheByte();

        act(provider::setFocus);
        Person.presses("Delete");
        await("no provider", () -> service().getProvider() == null && "None".equals(provider.getText()));
        undoToTheByte();

        act(provider::setFocus);
        Person.presses("Return");
        await("the properties of the provider", () -> isShown("kela"));
        assertEquals(
                element("kela"),
                ask(() -> OpenWindow.explorer().tree().getStructuredSelection().getFirstElement()));
        assertEquals(before, file());
    }

    @Test
    void manyAreAddedMovedRemovedAndGoneTo() {
        Table received = field("Places of service", Table.class);
        assertEquals(List.of("room-27", "room-28"), ask(this::receivedIn));
        act(received::setFocus);
        Person.presses("Insert");
        await("the dialog", OpenMenus::isDialogOpen);
        RunningWorkbench.pause(300);
        Person.typesInDialog("arena");
        await("a shorter list", () -> list().getItemCount() < 10);
        RunningWorkbench.screenshot("references-many");
        Person.pressesInMenu("Down");
        Person.pressesInMenu("Up");
        Person.pressesInMenu("Return");
        await("a third room", () -> receivedIn().size() == 3);
        String added = ask(() -> receivedIn().get(2));
        assertTrue(added.contains("arena"), added);

        act(received::setFocus);
        Person.presses("alt+Up");
        await("it stands second", () -> receivedIn().indexOf(added) == 1);
        await("it is still selected", () -> received.getSelectionIndex() == 1);
        RunningWorkbench.screenshot("references-moved");
        act(received::setFocus);
        Person.presses("Delete");
        await("two rooms", () -> receivedIn().equals(List.of("room-27", "room-28")));
        for (int undone = 0; undone < 3; undone++) {
            assertTrue(ask(() -> OpenWindow.project().editor().undoable().isPresent()), "a step is missing");
            act(() -> OpenWindow.session().undo());
        }
        assertTrue(ask(() -> OpenWindow.project().editor().undoable().isEmpty()), "a step too many");
        assertEquals(before, file());

        Rectangle second = ask(() -> received.getItem(1).getBounds());
        Person.doubleClicks(received, new Point(second.x + second.width / 2, second.y + second.height / 2));
        await("the second room", () -> isShown("room-28"));
    }

    @Test
    void severalAreTickedAndAddedInOneStep() {
        press(field("Places of service", Table.class), "Add…");
        await("the dialog", OpenMenus::isDialogOpen);
        RunningWorkbench.pause(300);
        for (String letters : List.of("room 21", "room 22")) {
            act(() -> {
                Text search = OpenWindow.all(dialog(), Text.class).get(0);
                search.setText(letters);
                tick(list(), 0);
            });
        }
        RunningWorkbench.screenshot("references-ticked");
        Person.pressesInMenu("Return");
        await("two more", () -> receivedIn().size() == 4);
        undoToTheByte();
    }

    /** Buttons stand below the list. */
    private static void press(Table list, String words) {
        act(() -> Display.getCurrent().asyncExec(() -> OpenWindow.all(list.getParent(), Button.class).stream()
                .filter(button -> button.getText().replace("&", "").equals(words))
                .findFirst()
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event())));
    }

    private static void tick(Table list, int row) {
        list.getItem(row).setChecked(true);
        Event event = new Event();
        event.item = list.getItem(row);
        event.detail = SWT.CHECK;
        list.notifyListeners(SWT.Selection, event);
    }

    private void undoToTheByte() {
        Person.presses("ctrl+z");
        await("the file of before", () -> before.equals(text()));
    }

    private static String file() {
        return ask(ReferencesTest::text);
    }

    private static String text() {
        return ProjectFiles.toText(OpenWindow.project().project());
    }

    private static Service service() {
        return (Service) element("kela-benefits");
    }

    private List<String> receivedIn() {
        return service().getReceivedIn().stream().map(Element::getId).toList();
    }

    private static Shell dialog() {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible()
                        && shell.getParent() != null
                        && !shell.getText().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Table list() {
        return OpenWindow.all(dialog(), Table.class).get(0);
    }
}
