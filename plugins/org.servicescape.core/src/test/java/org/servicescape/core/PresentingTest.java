package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.checks.Finding;
import org.servicescape.model.Project;
import org.servicescape.model.journey.Journey;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.look.Discernibility;
import org.servicescape.scene.look.Legibility;
import org.servicescape.scene.look.Theme;
import org.servicescape.scene.present.Presentation;
import org.servicescape.scene.present.Presentation.Choice;

/** Slides of the journeys of the examples. */
class PresentingTest {
    @ParameterizedTest
    @ValueSource(strings = {"pori/pori", "iso-omena/iso-omena"})
    void everySlideCanBeReadInEveryLanguageAndNoTextIsCut(String example) throws Exception {
        Project project = ExtremesTest.read(example);
        List<Finding> findings = Checking.check(project);
        for (String language : List.of("en", "fi", "sv")) {
            List<Scene> slides = slides(project, findings, language, Choice.ALL, 1);
            assertEquals(List.of(), complaints(slides));
            assertEquals(
                    List.of(),
                    slides.stream()
                            .flatMap(slide -> texts(slide.nodes()).stream())
                            .filter(text -> text.endsWith("…"))
                            .toList(),
                    language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pori/pori", "iso-omena/iso-omena"})
    void plansAloneCanBeRead(String example) throws Exception {
        Project project = ExtremesTest.read(example);
        assertEquals(List.of(), complaints(project, Checking.check(project), "fi", new Choice(true, true), 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pori/pori", "iso-omena/iso-omena"})
    void namesOfAnyLengthLeaveSlidesLegible(String example) throws Exception {
        for (String name : List.of(ExtremesTest.LONG, ExtremesTest.COMPOUND)) {
            Project project = ExtremesTest.read(example);
            ExtremesTest.rename(project, old -> name + " " + old);
            assertEquals(List.of(), complaints(project, Checking.check(project), "en", Choice.ALL, 4));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 300})
    void aJourneyMayHaveAnyNumberOfMoments(int moments) throws Exception {
        Project project = ExtremesTest.read("iso-omena/iso-omena");
        project.getJourneys().forEach(journey -> ExtremesTest.withMoments(journey, moments));
        int step = Math.max(1, moments / 2 - 1);
        assertEquals(List.of(), complaints(project, Checking.check(project), "en", Choice.ALL, step));
    }

    @Test
    void othersInTheHallSeeAndHearWhoIsCalled() throws Exception {
        Project project = ExtremesTest.read("iso-omena/iso-omena");
        Presentation slides = Drawing.of(project, Checking.check(project), Locale.ENGLISH)
                .presentation("vaccination")
                .orElseThrow();
        int call = slides.moments().indexOf("v-call");
        String all = String.join(" ", texts(slides.slide(call, Choice.ALL).nodes()));
        assertTrue(all.contains("Can see now"), all);
        assertTrue(all.contains("Waiting hall: other customers"), all);
        assertTrue(all.contains("Queue in open view"), all);
        String without = String.join(
                " ", texts(slides.slide(call, new Choice(false, false)).nodes()));
        assertFalse(without.contains("Queue in open view"), without);
        assertFalse(without.contains("P9"), without);
    }

    @Test
    void whatIsPublicTellsNobodyWhoIsAbout() throws Exception {
        Project project = ExtremesTest.read("iso-omena/iso-omena");
        assertTrue(
                new PlanAnalysis(project, Edition.PUBLIC).company("vaccination").isEmpty());
        assertFalse(new PlanAnalysis(project, Edition.PROJECT)
                .company("vaccination")
                .isEmpty());
    }

    private static List<String> texts(List<SceneNode> nodes) {
        List<String> texts = new ArrayList<>();
        for (SceneNode node : nodes) {
            if (node instanceof SceneNode.Group group) {
                texts.addAll(texts(group.children()));
            } else if (node instanceof SceneNode.Text text) {
                texts.add(text.text());
            }
        }
        return texts;
    }

    private static List<String> complaints(
            Project project, List<Finding> findings, String language, Choice choice, int step) {
        return complaints(slides(project, findings, language, choice, step));
    }

    private static List<Scene> slides(
            Project project, List<Finding> findings, String language, Choice choice, int step) {
        List<Scene> slides = new ArrayList<>();
        Drawing drawing = Drawing.of(project, findings, Locale.forLanguageTag(language));
        for (Journey journey : project.getJourneys()) {
            Presentation presentation = drawing.presentation(journey.getId()).orElseThrow();
            for (int i = 0; i < presentation.moments().size(); i += step) {
                slides.add(presentation.slide(i, choice));
            }
        }
        return slides;
    }

    private static List<String> complaints(List<Scene> slides) {
        List<String> complaints = new ArrayList<>();
        for (Scene slide : slides) {
            Stream.concat(Legibility.complaints(slide).stream(), Discernibility.complaints(Theme.LIGHT, slide).stream())
                    .limit(3)
                    .forEach(each -> complaints.add(slide.id() + ": " + each));
            if (overlapsStrip(slide)) {
                complaints.add(slide.id() + ": the moment reaches into the strip");
            }
        }
        return complaints;
    }

    /** Whether the words of the moment end below the beginning of the strip. */
    private static boolean overlapsStrip(Scene slide) {
        double lowest = 0;
        double strip = Presentation.HEIGHT;
        for (SceneNode node : slide.nodes()) {
            if (node instanceof SceneNode.Group group && group.id().equals("present.strip")) {
                strip = top(group);
            } else if (node instanceof SceneNode.Group group && group.id().equals(group.element())) {
                lowest = Math.max(lowest, bottom(group));
            }
        }
        return lowest > strip;
    }

    private static double top(SceneNode.Group group) {
        return group.children().stream()
                .filter(SceneNode.Text.class::isInstance)
                .mapToDouble(node -> ((SceneNode.Text) node).y() - 13)
                .min()
                .orElse(Presentation.HEIGHT);
    }

    private static double bottom(SceneNode.Group group) {
        return group.children().stream()
                .mapToDouble(node -> node instanceof SceneNode.Rect rect
                        ? rect.y() + rect.height()
                        : node instanceof SceneNode.Text text ? text.y() : 0)
                .max()
                .orElse(0);
    }
}
