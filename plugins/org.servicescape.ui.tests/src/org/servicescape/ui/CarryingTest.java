package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.util.Set;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.servicescape.edit.structure.Spans;
import org.servicescape.model.Element;
import org.servicescape.model.concept.Touchpoint;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.space.Storey;
import org.servicescape.store.ProjectFiles;

/** Elements that are dragged in and from the explorer. */
class CarryingTest extends OpenCopy {
    private static JourneyMoment moment() {
        return Spans.moments(OpenWindow.project().project().getJourneys().get(0))
                .get(1);
    }

    @Test
    void aSpaceThatIsDraggedOntoAMomentIsWhereItHappens() {
        String before = ask(CarryingTest::text);
        assertNotSame(ask(() -> element("arena")), ask(() -> moment().getPlace()));
        String id = ask(() -> moment().getId());
        act(() -> {
            RunningWorkbench.page().activate(OpenWindow.sheet("blueprint-"));
            canvas("blueprint-").frame(Set.of(id));
        });
        RunningWorkbench.pause(300);
        Point on = ask(() -> canvas("blueprint-").pointOn(id).orElseThrow());
        Dropping space = new Dropping(ask(() -> canvas("blueprint-")), on, null);
        space.over(ask(() -> element("arena")));
        await("an opinion", () -> canvas("blueprint-")
                .hint()
                .filter(hint -> hint.startsWith("Place: "))
                .isPresent());
        RunningWorkbench.pause(1000);
        RunningWorkbench.screenshot("carrying-a-space");
        space.drop();
        await("the place", () -> moment().getPlace() == element("arena"));
        Person.presses("ctrl+z");
        await("the first byte", () -> before.equals(text()));
    }

    @Test
    void inTheExplorerATouchpointIsDraggedOntoAMoment() {
        String before = ask(CarryingTest::text);
        Touchpoint touchpoint = ask(() -> OpenWindow.project().project().getConcept().getTouchpoints().stream()
                .filter(one -> !moment().getTouchpoints().contains(one))
                .findFirst()
                .orElseThrow());
        int there = ask(() -> moment().getTouchpoints().size());
        act(() -> {
            select(moment().getId());
            select(touchpoint.getId());
        });
        RunningWorkbench.pause(300);
        Dropping onMoment =
                new Dropping(ask(CarryingTest::tree), middle(ask(CarryingTest::moment)), ask(() -> item(moment())));
        onMoment.over(touchpoint);
        onMoment.drop();
        await("the touchpoint", () -> moment().getTouchpoints().size() == there + 1);
        Person.presses("ctrl+z");
        await("the first byte", () -> before.equals(text()));
    }

    @Test
    void aRoomIsDraggedBehindAnother() {
        String before = ask(CarryingTest::text);
        Storey storey = ask(() -> (Storey) element("arena").eContainer());
        Element last = ask(() -> storey.getSpaces().get(3));
        act(() -> select(last.getId()));
        RunningWorkbench.pause(300);
        Element first = ask(() -> storey.getSpaces().get(0));
        Rectangle upper = ask(() -> item(first).getBounds());
        Dropping above =
                new Dropping(ask(CarryingTest::tree), new Point(upper.x + 20, upper.y + 1), ask(() -> item(first)));
        above.over(last);
        above.drop();
        await("it to stand first", () -> storey.getSpaces().get(0) == last);
        Person.presses("ctrl+z");
        await("the first byte", () -> before.equals(text()));
    }

    private static Tree tree() {
        return OpenWindow.explorer().tree().getTree();
    }

    private static TreeItem item(Element element) {
        return (TreeItem) OpenWindow.explorer().tree().testFindItem(element);
    }

    private static Point middle(Element element) {
        return ask(() -> {
            Rectangle line = item(element).getBounds();
            return new Point(line.x + 20, line.y + line.height / 2);
        });
    }

    private static String text() {
        return ProjectFiles.toText(OpenWindow.project().project());
    }
}
