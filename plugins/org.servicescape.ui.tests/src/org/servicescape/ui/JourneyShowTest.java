package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.servicescape.model.Element;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.scene.SceneNode;
import org.servicescape.store.ProjectFiles;
import org.servicescape.ui.present.FullScreen;
import org.servicescape.ui.present.MomentsView;
import org.servicescape.ui.present.SlideShow;
import org.servicescape.ui.present.SlidesView;

/** Somebody presents a journey: on the whole screen and in the window, with keys and mouse. */
class JourneyShowTest extends OpenCopy {
    @AfterEach
    void closeTheShow() {
        act(FullScreen::close);
        perspective(DesignPerspective.ID);
    }

    @Test
    void aJourneyIsSteppedThroughOnTheWholeScreen() {
        click("blueprint-", "v-greet");
        Person.presses("F5");
        await("the first slide", () -> isOnSlide(full(), "Invitation") && at(full(), "v-invitation"));
        RunningWorkbench.screenshot("present-no-plan");
        Person.pressesInMenu("End");
        await("the last slide", () -> isOnSlide(full(), "moment 13 of 13"));
        Person.pressesInMenu("Home");
        for (int i = 0; i < 6; i++) {
            Person.pressesInMenu(i % 2 == 0 ? "Right" : "Page_Down");
        }
        await("the call", () -> at(full(), "v-call") && isOnSlide(full(), "moment 7 of 13"));
        assertTrue(ask(() -> isOnSlide(full(), "Queue in open view")));
        RunningWorkbench.screenshot("present-call");
        Person.pressesInMenu("f");
        await("no findings", () -> !isOnSlide(full(), "Queue in open view"));
        Person.pressesInMenu("p");
        await("the plan only", () -> !isOnSlide(full(), "Can see now"));
        RunningWorkbench.screenshot("present-plan-only");
        Person.pressesInMenu("Escape");
        await("the window", () -> FullScreen.shown().isEmpty());
    }

    @Test
    void whatPeopleSayBecomesANote() {
        String before = ask(() -> ProjectFiles.toText(OpenWindow.project().project()));
        JourneyMoment call = ask(() -> (JourneyMoment) element("v-call"));
        click("blueprint-", "v-call");
        Person.presses("shift+F5");
        await("the selected moment", () -> at(full(), "v-call") && isOnSlide(full(), "The call"));
        Person.pressesInMenu("n");
        RunningWorkbench.pause(300);
        Person.typesOnTop("We never hear our number");
        RunningWorkbench.screenshot("present-note");
        Person.pressesInMenu("Return");
        await("the note", () -> call.getNotes().size() == 1);
        assertEquals(
                "We never hear our number", ask(() -> call.getNotes().get(0).getText()));
        RunningWorkbench.pause(300);
        Person.pressesInMenu("Escape");
        await("the window", () -> FullScreen.shown().isEmpty());
        act(() -> OpenWindow.session().undo());
        assertEquals(before, ask(() -> ProjectFiles.toText(OpenWindow.project().project())));
    }

    @Test
    void inTheWindowTheSlideFollowsTheListAndTheListTheSlide() {
        perspective(PresentPerspective.ID);
        await("slides", () -> isOnSlide(slides(), "moment 1 of 13"));
        act(() -> moments().tree().setSelection(new StructuredSelection(element("v-free-wait")), true));
        act(() -> RunningWorkbench.page().activate(moments()));
        act(() -> moments().tree().setSelection(new StructuredSelection(element("v-greet")), true));
        await("the greeting", () -> at(slides(), "v-greet") && isOnSlide(slides(), "Greeting"));
        act(() -> RunningWorkbench.page().activate(RunningWorkbench.page().findView(SlidesView.ID)));
        Person.presses("Right");
        await(
                "the next moment in the list",
                () -> selectedMoment().filter(one -> !"v-greet".equals(one)).isPresent());
        Point strip = ask(() -> slides().canvas().pointOf(640, 650));
        Person.clicks(ask(() -> slides().canvas()), strip);
        await("the call", () -> at(slides(), "v-call") && isOnSlide(slides(), "moment 7 of 13"));
        RunningWorkbench.screenshot("present-perspective");
    }

    @Test
    void theOtherExampleIsPresentedToo() throws Exception {
        giveUpChanges();
        Path pori = folder.resolve("pori.servicescape");
        Files.copy(OpenWindow.example("pori"), pori);
        OpenWindow.open(pori);
        click("plan-", "lobby");
        Person.presses("F5");
        await("the first slide", () -> isOnSlide(full(), "moment 1 of"));
        Person.pressesInMenu("Right");
        Person.pressesInMenu("Right");
        await("the third", () -> isOnSlide(full(), "moment 3 of 13"));
        RunningWorkbench.screenshot("present-pori");
        Person.pressesInMenu("Escape");
        await("the window", () -> FullScreen.shown().isEmpty());
    }

    private static Optional<SlideShow> shown() {
        return FullScreen.shown();
    }

    private static SlideShow full() {
        return shown().orElse(null);
    }

    private static SlideShow slides() {
        return ((SlidesView) RunningWorkbench.page().findView(SlidesView.ID)).show();
    }

    private static MomentsView moments() {
        return (MomentsView) RunningWorkbench.page().findView(MomentsView.ID);
    }

    private static Optional<String> selectedMoment() {
        return Optional.ofNullable(moments().tree().getStructuredSelection().getFirstElement())
                .map(one -> ((Element) one).getId());
    }

    private static boolean at(SlideShow show, String moment) {
        return show != null
                && show.moment().filter(now -> moment.equals(now.getId())).isPresent();
    }

    private static boolean isOnSlide(SlideShow show, String words) {
        return show != null
                && show.canvas().slide().stream()
                        .flatMap(slide -> slide.nodes().stream())
                        .anyMatch((SceneNode node) -> isWritten(node, words));
    }

    private static void perspective(String id) {
        act(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
            try {
                PlatformUI.getWorkbench().showPerspective(id, window);
            } catch (WorkbenchException failure) {
                throw new AssertionError(failure);
            }
        });
    }
}
