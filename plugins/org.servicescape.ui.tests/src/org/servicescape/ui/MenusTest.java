package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Menu;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.servicescape.ui.perspective.PlanPerspective;

/** Every entry of the menu bar is chosen once in each perspective. */
class MenusTest extends OpenCopy {
    /** These are pressed elsewhere: they end the program, or leave it to the desktop to ask for a file. */
    private static final Set<String> ELSEWHERE = Set.of(
            "File > Exit",
            "File > Open Project…",
            "File > Save As…",
            "File > Save Picture As…",
            "Project > Publish as Web Page and PDF…");

    private final List<String> logged = new ArrayList<>();
    private final ILogListener listener = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            synchronized (logged) {
                logged.add(status.getMessage() + " " + status.getException());
            }
        }
    };

    @AfterEach
    void backToDesign() {
        Platform.removeLogListener(listener);
        act(OpenCopy::closeDialogs);
        Person.presses("alt+1");
        await("design", () -> ShellTest.isShown(DesignPerspective.ID, true));
    }

    @Test
    void withoutAProjectOnlyWhatLeadsToOneCanBeChosen() {
        // Words in a field are cut, copied and pasted without a project too.
        List<String> always = List.of("Edit > Cut", "Edit > Copy", "Edit > Paste");
        List<String> withoutProject = RunningWorkbench.atStart().stream()
                .filter(entry -> !entry.startsWith("View > Views") && !entry.startsWith("File > Open Recent"))
                .filter(entry -> !always.contains(entry))
                .toList();
        assertEquals(
                List.of(
                        "File > New Project…",
                        "File > Open Project…",
                        "File > Close",
                        "File > Close All",
                        "File > Exit",
                        "View > Perspectives > Design",
                        "View > Perspectives > Plan",
                        "View > Perspectives > Present",
                        "View > Next Picture",
                        "View > Next View",
                        "View > Reset Layout",
                        "Help > Welcome",
                        "Help > Keys…",
                        "Help > All Commands…",
                        "Help > About Servicescape"),
                withoutProject);
    }

    @Test
    void everyEntryWorksWhereOneDesigns() {
        everyEntryWorks("1", DesignPerspective.ID);
    }

    @Test
    void everyEntryWorksWhereOnePlans() {
        everyEntryWorks("2", PlanPerspective.ID);
    }

    @Test
    void everyEntryWorksWhereOnePresents() {
        everyEntryWorks("3", PresentPerspective.ID);
    }

    private void everyEntryWorks(String key, String perspective) {
        Person.presses("alt+" + key);
        await(perspective, () -> ShellTest.isShown(perspective, true));
        RunningWorkbench.pause(500);
        List<String> entries = ask(() -> OpenMenus.enabled(bar()));
        assertFalse(entries.stream().anyMatch(entry -> entry.endsWith("> ")), "an entry without words in " + entries);
        Platform.addLogListener(listener);
        for (String entry : entries) {
            boolean isChecked = !ELSEWHERE.contains(entry)
                    && !entry.startsWith("View > Perspectives")
                    && !entry.startsWith("Project > New")
                    && !entry.startsWith("Project > Export");
            if (isChecked && ask(() -> OpenMenus.enabled(bar())).contains(entry)) {
                RunningWorkbench.later(() -> OpenMenus.choose(bar(), entry.split(" > ")));
                RunningWorkbench.pause(400);
                act(OpenCopy::closeDialogs);
                act(OpenCopy::closeDialogs);
                synchronized (logged) {
                    assertEquals(List.of(), logged, entry);
                }
            }
        }
        RunningWorkbench.screenshot("all-menus-" + key);
    }

    private static Menu bar() {
        return RunningWorkbench.page().getWorkbenchWindow().getShell().getMenuBar();
    }
}
