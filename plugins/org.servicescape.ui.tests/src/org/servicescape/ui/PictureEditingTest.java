package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.servicescape.edit.structure.Spans;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.store.ProjectFiles;

/** What a designer writes and does in a blueprint and a plan, in the real window. */
class PictureEditingTest extends OpenCopy {
    @Test
    void theWordsOfAnActionAreWrittenWhereTheyStand() {
        click("blueprint-", "v-a-listen");
        Action action = ask(() -> (Action) element("v-a-listen"));
        Point there = ask(() -> canvas("blueprint-").pointOn("v-a-listen").orElseThrow());
        Person.doubleClicks(ask(() -> canvas("blueprint-")), there);
        await("the field", () -> field().isPresent());
        Person.types("Listens, weighs, measures and writes");
        RunningWorkbench.screenshot("cell-field");
        Person.presses("Return");
        await("the words", () -> "Listens, weighs, measures and writes".equals(action.getName()));
        await("the words in the picture", () -> isWritten("blueprint-", "Listens, weighs"));
        Person.presses("ctrl+z");
        await("the words of before", () -> action.getName().startsWith("Listens, weighs and measures"));
    }

    @Test
    void momentsAreToldOneAfterTheOtherWithEnter() {
        String before = file();
        Journey journey = ask(() -> (Journey) element("vaccination"));
        JourneyMoment last = ask(() -> (JourneyMoment) element("v-rest"));
        int index = ask(() -> Spans.moments(journey).indexOf(last));
        click("blueprint-", "v-rest");
        Person.presses("ctrl+Return");
        await("the field", () -> field().isPresent());
        for (String name : List.of("Puts the coat on", "Says goodbye", "Finds the pram")) {
            Person.types(name);
            Person.presses("Return");
            await(name, () -> Spans.moments(journey).stream().anyMatch(moment -> name.equals(moment.getName())));
        }
        RunningWorkbench.screenshot("moments-told");
        Person.presses("Escape");
        assertEquals(
                "Finds the pram",
                ask(() -> Spans.moments(journey).get(index + 3).getName()));
        await("them in the picture", () -> isWritten("blueprint-", "Says goodbye"));
        for (int i = 0; i < 3; i++) {
            Person.presses("ctrl+z");
        }
        await(
                "the first byte",
                () -> before.equals(ProjectFiles.toText(OpenWindow.project().project())));
    }

    @Test
    void aRoomIsDeletedInThePlanWithItsDoors() {
        String before = file();
        click("plan-", "arena");
        Person.presses("Delete");
        await("the room to go", () -> OpenWindow.project().element("arena").isEmpty());
        RunningWorkbench.screenshot("room-deleted");
        Person.presses("ctrl+z");
        await(
                "the first byte",
                () -> before.equals(ProjectFiles.toText(OpenWindow.project().project())));
    }

    private static Optional<Text> field() {
        return OpenWindow.all(canvas("blueprint-"), Text.class).stream().findFirst();
    }

    private static String file() {
        return ask(() -> ProjectFiles.toText(OpenWindow.project().project()));
    }
}
