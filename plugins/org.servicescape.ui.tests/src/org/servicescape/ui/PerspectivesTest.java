package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.await;
import static org.servicescape.ui.RunningWorkbench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.servicescape.ui.findings.FindingsView;
import org.servicescape.ui.sheet.SheetEditor;

/** Somebody goes to and fro between the perspectives, closes what is hidden there and opens it again: nothing is logged. */
class PerspectivesTest extends OpenCopy {
    private static final String DESIGN = "org.servicescape.ui.design";
    private static final String PLANS = "org.servicescape.ui.plans";
    private static final String PRESENT = "org.servicescape.ui.present";

    private String logged;

    @BeforeEach
    void readTheLog() throws IOException {
        logged = log();
    }

    @AfterEach
    void goBack() {
        arrange(DESIGN);
    }

    @Test
    void goingToAndFroLogsNothing() throws IOException {
        for (int round = 0; round < 3; round++) {
            arrange(PLANS);
            arrange(PRESENT);
            arrange(PLANS);
            arrange(DESIGN);
        }
        assertEquals(logged, log());
    }

    @Test
    void picturesThatAreHiddenCanBeClosedAndOpenedAgain() throws IOException {
        arrange(PLANS);
        act(() -> close("blueprint-"));
        arrange(DESIGN);
        act(() -> open("blueprint-"));
        arrange(PLANS);
        act(() -> open("journey-"));
        arrange(DESIGN);
        arrange(PLANS);
        act(() -> close("plan-"));
        arrange(DESIGN);
        arrange(PLANS);
        assertEquals(logged, log());
    }

    @Test
    void allPicturesCanBeClosedAndTheProjectOpenedAgain() throws IOException {
        arrange(PLANS);
        act(() -> page().closeAllEditors(false));
        arrange(DESIGN);
        act(() -> open("plan-"));
        act(() -> open("blueprint-"));
        arrange(PLANS);
        Path other = Files.copy(OpenWindow.example("pori"), folder.resolve("pori.servicescape"));
        act(() -> OpenWindow.session().open(other));
        await("the other project", () -> OpenWindow.project().file().equals(other));
        arrange(DESIGN);
        arrange(PLANS);
        assertEquals(logged, log());
    }

    @Test
    void viewsCanBeClosedAndPicturesMadeAsLargeAsTheWindow() throws IOException {
        arrange(PLANS);
        act(() -> page().hideView(page().findView(FindingsView.ID)));
        arrange(DESIGN);
        arrange(PLANS);
        act(() -> page().setPartState(page().getReference(OpenWindow.sheet("plan-")), IWorkbenchPage.STATE_MAXIMIZED));
        arrange(DESIGN);
        arrange(PLANS);
        act(() -> page().setPartState(page().getReference(OpenWindow.sheet("plan-")), IWorkbenchPage.STATE_RESTORED));
        act(() -> page().resetPerspective());
        arrange(DESIGN);
        assertEquals(logged, log());
    }

    private static void arrange(String perspective) {
        act(() -> page().setPerspective(
                        PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspective)));
        RunningWorkbench.pause(700);
    }

    private static void close(String kind) {
        for (IEditorReference reference : page().getEditorReferences()) {
            if (reference.getEditor(true) instanceof SheetEditor sheet
                    && sheet.picture().id().startsWith(kind)) {
                page().closeEditor(sheet, false);
            }
        }
    }

    private static void open(String kind) {
        OpenWindow.project().pictures().stream()
                .filter(picture -> picture.id().startsWith(kind))
                .findFirst()
                .ifPresent(picture -> SheetEditor.open(page(), picture));
    }

    private static String log() throws IOException {
        Path file = Platform.getLogFileLocation().toFile().toPath();
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
