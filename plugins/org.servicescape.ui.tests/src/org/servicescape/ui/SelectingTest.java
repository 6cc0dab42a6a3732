package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Finding;
import org.servicescape.ui.sheet.Showing;

/** Selecting in the real window: whatever is selected in one place is shown in the others. */
final class SelectingTest extends OpenCopy {
    @Test
    void aFindingLeadsToItsElements() {
        Finding finding =
                ask(() -> OpenWindow.session().findings().orElseThrow().get(0));
        Table table = ask(() -> OpenWindow.findings().table().getTable());
        Point row = ask(() -> {
            Rectangle cell = table.getItem(0).getBounds(2);
            return new Point(cell.x + 20, cell.y + cell.height / 2);
        });
        Person.clicks(table, row);
        await(
                "the properties of its first subject",
                () -> isShown(finding.subjects().get(0)));
        await("its whole text", () -> OpenWindow.findings().text().getText().startsWith(finding.message()));
        assertTrue(ask(() -> OpenWindow.findings().text().getText()).contains("Source: "), "the source is missing");
        Person.doubleClicks(table, row);
        await(
                "its subjects and what proves it framed in the plan",
                () -> canvas("plan-").selected().containsAll(finding.witness()));
        await("the plan in front", () -> RunningWorkbench.page().getActiveEditor() == OpenWindow.sheet("plan-"));
        RunningWorkbench.screenshot("finding");
        Point place =
                ask(() -> canvas("plan-").pointOn(finding.subjects().get(0)).orElseThrow());
        assertTrue(ask(() -> canvas("plan-").getClientArea().contains(place)), "not scrolled to: " + place);
    }

    @Test
    void arrowKeysGoFromElementToElement() {
        click("blueprint-", "v-greet");
        await("the moment", () -> isShown("v-greet"));
        Person.presses("Right");
        await("another element", () -> !isShown("v-greet"));
        assertEquals(1, ask(() -> canvas("blueprint-").selected().size()));
        RunningWorkbench.screenshot("keyboard");
    }

    @Test
    void anElementIsShownInAPictureThatWasNotOpen() {
        act(() -> RunningWorkbench.page().closeEditor(OpenWindow.sheet("plan-"), false));
        act(() -> Showing.show(RunningWorkbench.page(), OpenWindow.project(), List.of("youth-space")));
        await("the plan", () -> !canvas("plan-").sheets().isEmpty());
        assertEquals(Set.of("youth-space"), ask(() -> canvas("plan-").selected()));
        assertTrue(ask(() -> canvas("plan-").pointOn("youth-space")).isPresent(), "not scrolled to");
    }

    @Test
    void aFrameAndAPictureFollowANewId() {
        act(() -> select("arena"));
        act(() -> write("arena", "id", "plaza"));
        await("the frame on the new id", () -> canvas("plan-").selected().equals(Set.of("plaza")));
        await("the new id in the plan", () -> canvas("plan-").pointOn("plaza").isPresent());
        String storey = ask(() -> OpenWindow.sheet("plan-").picture().subject());
        act(() -> write(storey, "id", "second-floor"));
        await(
                "the plan of the new id",
                () -> canvas("plan-").sheets().get(0).id().equals("plan-second-floor"));
    }

    @Test
    void closingAPictureDoesNotAskWhetherToSave() {
        act(() -> rename("arena", "Plaza"));
        AtomicBoolean asked = new AtomicBoolean();
        act(() -> {
            Display.getCurrent().timerExec(2000, () -> asked.set(closeDialogs()));
            RunningWorkbench.page().closeEditor(OpenWindow.sheet("plan-"), true);
        });
        RunningWorkbench.pause(2500);
        assertFalse(asked.get(), "closing a picture asked something");
        assertTrue(ask(() -> OpenWindow.session().isChanged()), "the edit is lost");
    }
}
