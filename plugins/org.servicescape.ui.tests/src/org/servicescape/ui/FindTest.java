package org.servicescape.ui;

import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Looking for words in the whole model, with keys only. */
class FindTest extends OpenCopy {
    @AfterEach
    void closeWhatIsOpen() {
        act(OpenCopy::closeDialogs);
    }

    @Test
    void wordsAreFoundWhileTheyAreTypedAndEnterShowsTheElement() {
        act(() -> select("iso-omena"));
        Person.presses("ctrl+f");
        await("the dialog", () -> dialog().isPresent());
        act(() -> dialog().orElseThrow().forceActive());
        Person.typesInDialog("vaccin");
        await("places", () -> rows() > 3);
        RunningWorkbench.screenshot("find");
        int all = ask(FindTest::rows);
        Person.typesInDialog("ation room");
        await("fewer places", () -> rows() < all);
        for (int i = 0; i < "ation room".length(); i++) {
            Person.pressesInMenu("BackSpace");
        }
        await("all of them again", () -> rows() == all);
        Person.pressesInMenu("Return");
        await("the dialog to go", () -> dialog().isEmpty());
        Object first = ask(FindTest::shown);
        RunningWorkbench.screenshot("find-shown");
        Person.presses("F3");
        await("the next place", () -> !first.equals(shown()));
        Person.presses("shift+F3");
        await("the first again", () -> first.equals(shown()));
    }

    private static Object shown() {
        return OpenWindow.properties().element().map(Object.class::cast).orElse("nothing");
    }

    private static Optional<Shell> dialog() {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().equals("Find in the Project"))
                .findFirst();
    }

    private static int rows() {
        List<Table> tables =
                dialog().map(shell -> OpenWindow.all(shell, Table.class)).orElse(List.of());
        return tables.isEmpty() ? -1 : tables.get(0).getItemCount();
    }
}
