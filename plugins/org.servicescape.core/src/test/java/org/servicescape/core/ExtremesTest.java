package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicescape.checks.Finding;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.blueprint.Lane;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyFactory;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Stage;
import org.servicescape.model.journey.Transition;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.View;
import org.servicescape.scene.look.Discernibility;
import org.servicescape.scene.look.Legibility;
import org.servicescape.scene.look.Theme;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFiles;

/** Every picture stays legible whatever its project is called and however much or little it holds. */
class ExtremesTest {
    private static final Path EXAMPLES = Path.of("..", "..", "examples");
    static final String COMPOUND =
            "Asiakaspalveluasiantuntijakoulutustilaisuuskutsukirjekuorilähetyskustannusarviolaskelma";
    static final String LONG = "The place where people who came for something else find out that "
            + "they may ask here too, without a number, without an appointment and without telling everybody in the "
            + "queue what it is that they came for, on any day";

    @ParameterizedTest
    @CsvSource({
        "pori/pori, own",
        "iso-omena/iso-omena, own",
        "pori/pori, long",
        "pori/pori, compound",
        "pori/pori, rightToLeft",
        "pori/pori, emoji",
        "iso-omena/iso-omena, long",
        "iso-omena/iso-omena, compound"
    })
    void namesOfAnyKindFit(String example, String kind) throws IOException, ProjectFileException {
        Project project = read(example);
        rename(
                project,
                switch (kind) {
                    case "own" -> name -> name;
                    case "long" -> name -> LONG;
                    case "compound" -> name -> COMPOUND + " " + name;
                    case "rightToLeft" -> name -> "\u05de\u05e8\u05db\u05d6 \u05e9\u05d9\u05e8\u05d5\u05ea "
                            + "\u0645\u0631\u0643\u0632 \u0627\u0644\u062e\u062f\u0645\u0629";
                    default -> name ->
                            "\uD83D\uDC76\uD83C\uDFFD " + name + " \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
                });
        assertLegible(project);
    }

    @Test
    void anEmptyProjectHasNothingToDraw() {
        Project project = ServicescapeFactory.eINSTANCE.createProject();
        project.setId("empty");
        assertLegible(project);
    }

    @ParameterizedTest
    @CsvSource({"1", "300"})
    void journeysMayHaveAnyNumberOfMoments(int moments) throws IOException, ProjectFileException {
        Project project = read("pori/pori");
        for (Journey journey : project.getJourneys()) {
            withMoments(journey, moments);
        }
        assertLegible(project);
    }

    /** Nested, overlapping, backwards, over several sheets, and paths from which nobody comes back. */
    @Test
    void threeHundredMomentsMayHaveOtherPathsOfAllKinds() throws IOException, ProjectFileException {
        Project project = read("pori/pori");
        for (Journey journey : project.getJourneys()) {
            withMoments(journey, 300);
            for (int at = 0; at + 60 < 300; at += 30) {
                lead(journey, at, at + 3, "0.2", LONG);
                lead(journey, at, at + 5, "0.1", "Knows the way");
                lead(journey, at + 1, at + 8, null, COMPOUND);
                lead(journey, at + 2, at + 50, "0.1", "Comes back much later");
                lead(journey, at + 10, at + 12, "0.8", null);
                lead(journey, at + 10, at + 11, "0.2", "Only here");
                lead(journey, at + 11, at + 12, "0", "Nobody goes on from there");
                lead(journey, at + 20, at + 14, "0.3", "Once more");
            }
        }
        assertLegible(project);
    }

    private static void lead(Journey journey, int from, int to, String probability, String condition) {
        List<JourneyMoment> moments = journey.getStages().stream()
                .flatMap(stage -> stage.getMoments().stream())
                .toList();
        Transition transition = JourneyFactory.eINSTANCE.createTransition();
        transition.setId("lead-" + journey.getId() + "-" + from + "-" + to);
        transition.setFrom(moments.get(from));
        transition.setTo(moments.get(to));
        transition.setProbability(probability == null ? null : new BigDecimal(probability));
        transition.setCondition(condition);
        journey.getTransitions().add(transition);
    }

    @Test
    void aBlueprintMayHaveSixtyLanes() throws IOException, ProjectFileException {
        Project project = read("iso-omena/iso-omena");
        Journey journey = project.getJourneys().stream()
                .filter(j -> j.getBlueprint() != null)
                .findFirst()
                .orElseThrow();
        List<Lane> lanes = journey.getBlueprint().getLanes();
        for (int i = 0; lanes.size() < 60; i++) {
            Lane copy = EcoreUtil.copy(lanes.get(i));
            copy.setId(copy.getId() + "-" + i);
            lanes.add(copy);
            for (Action action : List.copyOf(journey.getBlueprint().getActions())) {
                if (action.getLane() == lanes.get(i)) {
                    Action again = EcoreUtil.copy(action);
                    again.setId(action.getId() + "-" + i);
                    again.setLane(copy);
                    journey.getBlueprint().getActions().add(again);
                }
            }
        }
        assertLegible(project);
    }

    static Project read(String example) throws IOException, ProjectFileException {
        return ProjectFiles.read(EXAMPLES.resolve(example + ".servicescape"));
    }

    static void withMoments(Journey journey, int count) {
        Stage stage = journey.getStages().get(0);
        List<JourneyMoment> all = new ArrayList<>();
        journey.getStages().forEach(s -> all.addAll(s.getMoments()));
        for (JourneyMoment moment : all.subList(Math.min(count, all.size()), all.size())) {
            EcoreUtil.delete(moment, true);
        }
        journey.getStages().removeIf(s -> s.getMoments().isEmpty());
        for (int i = all.size(); i < count; i++) {
            JourneyMoment copy = EcoreUtil.copy(all.get(i % all.size()));
            copy.setId(copy.getId() + "-" + i);
            stage.getMoments().add(copy);
        }
    }

    /** Gives every text of the project that is a name or a sentence another. */
    static void rename(Project project, UnaryOperator<String> name) {
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(project, true); all.hasNext(); ) {
            EObject object = all.next();
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                boolean text = attribute.getEAttributeType().getName().equals("Text") && !attribute.isMany();
                if (text && object.eIsSet(attribute) && object.eGet(attribute) instanceof String said) {
                    object.eSet(attribute, name.apply(said));
                }
            }
            if (object instanceof Element element && element.getName() != null) {
                element.setName(name.apply(element.getName()));
            }
        }
    }

    private static void assertLegible(Project project) {
        List<Finding> findings = Checking.check(project);
        List<String> complaints = new ArrayList<>();
        Drawing drawing = Drawing.of(project, findings, Locale.ENGLISH);
        for (View.ViewOf view : Drawing.views(project)) {
            for (Scene sheet : drawing.sheets(view.id())) {
                assertFalse(sheet.nodes().isEmpty(), sheet.id());
                Stream.concat(
                                Legibility.complaints(sheet).stream().limit(3),
                                Discernibility.complaints(Theme.LIGHT, sheet).stream()
                                        .limit(3))
                        .forEach(complaint -> complaints.add(sheet.id() + ": " + complaint));
                cut(sheet.nodes()).limit(3).forEach(text -> complaints.add(sheet.id() + ": cut: " + text));
            }
        }
        assertEquals(List.of(), complaints);
    }

    /** Texts that end with an ellipsis; none of the projects has one of its own. */
    private static Stream<String> cut(List<SceneNode> nodes) {
        return nodes.stream().flatMap(node -> {
            if (node instanceof SceneNode.Group group) {
                return cut(group.children());
            }
            return node instanceof SceneNode.Text text && text.text().endsWith("…")
                    ? Stream.of(text.text())
                    : Stream.empty();
        });
    }
}
