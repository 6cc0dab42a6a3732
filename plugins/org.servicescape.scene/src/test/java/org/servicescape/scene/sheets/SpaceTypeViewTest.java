package org.servicescape.scene.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.model.Image;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyFactory;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Stage;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.FitOutItem;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.PrivacyClass;
import org.servicescape.model.space.RoomDataSheet;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceCategory;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.SpacePackage;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.space.Storey;
import org.servicescape.model.space.Strength;
import org.servicescape.model.value.Outline;
import org.servicescape.scene.Analysis;
import org.servicescape.scene.Images;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.View;
import org.servicescape.scene.look.Legibility;
import org.servicescape.scene.words.Words;

class SpaceTypeViewTest {
    private final SpaceFactory factory = SpaceFactory.eINSTANCE;
    private final Project project = ServicescapeFactory.eINSTANCE.createProject();
    private final SpaceType booth = type("booth", "Semi-private booth");
    private final SpaceType corridor = type("corridor", "Staff corridor");
    private final Storey storey = factory.createStorey();

    SpaceTypeViewTest() {
        project.setId("centre");
        project.setName("Yhteispalvelupiste");
        project.setSpace(factory.createSpaceModel());
        project.getSpace().getSpaceTypes().addAll(List.of(booth, corridor));
        booth.setCategory(SpaceCategory.BOOTH);
        booth.setSecurityZone(1);
        booth.setPrivacyLevel(2);
        booth.setMinimumArea(BigDecimal.valueOf(7));
        RoomDataSheet sheet = factory.createRoomDataSheet();
        sheet.setSpeechPrivacy(PrivacyClass.CONFIDENTIAL);
        sheet.setIlluminance(500);
        FitOutItem curtain = factory.createFitOutItem();
        curtain.setName("Curtain");
        curtain.setQuantity(2);
        sheet.getItems().add(curtain);
        booth.setDataSheet(sheet);
        Adjacency adjacency = factory.createAdjacency();
        adjacency.setId("adj");
        adjacency.setFrom(corridor);
        adjacency.setTo(booth);
        adjacency.setStrength(Strength.REQUIRED);
        adjacency.setReason("Staff have a way of their own.");
        project.getSpace().getAdjacencies().add(adjacency);
        Plan plan = factory.createPlan();
        plan.setId("plan");
        plan.setName("As it stands");
        plan.getStoreys().add(storey);
        storey.setId("ground");
        storey.setName("Ground floor");
        project.getSpace().getPlans().add(plan);
        Space first = space("booth-1", booth, "0,2000 3000,5000");
        space("booth-2", booth, "3000,2000 6000,5000");
        space("booth-3", booth, "6000,2000 10000,5000");
        Space lane = space("lane", corridor, "0,0 10000,2000");
        Connection door = factory.createConnection();
        door.setId("door");
        door.setFrom(lane);
        door.setTo(first);
        plan.getConnections().add(door);
        Journey journey = JourneyFactory.eINSTANCE.createJourney();
        journey.setId("visit");
        journey.setName("First visit");
        Stage stage = JourneyFactory.eINSTANCE.createStage();
        for (String name : List.of("Arrive", "Talk")) {
            JourneyMoment moment = JourneyFactory.eINSTANCE.createJourneyMoment();
            moment.setId(name.toLowerCase(Locale.ROOT));
            moment.setName(name);
            moment.setPlace(name.equals("Talk") ? first : lane);
            stage.getMoments().add(moment);
        }
        journey.getStages().add(stage);
        project.getJourneys().add(journey);
    }

    private static SpaceType type(String id, String name) {
        SpaceType type = SpaceFactory.eINSTANCE.createSpaceType();
        type.setId(id);
        type.setName(name);
        return type;
    }

    private Space space(String id, SpaceType type, String outline) {
        Space space = factory.createSpace();
        space.setId(id);
        space.setName(id);
        space.setType(type);
        space.setOutline(Outline.valueOf(outline));
        storey.getSpaces().add(space);
        return space;
    }

    @Test
    void aSheetTellsWhatHappensThereAndWhatIsAsked() {
        List<String> texts = texts(draw("booth", "en"));
        for (String expected : List.of(
                "Kind of space · semi-private booth",
                "First visit",
                "2\u00a0Talk",
                "Security zone: reception",
                "Privacy level: sheltered",
                "Staff corridor",
                "What is said: confidential",
                "Light: 500 lx",
                "2 × Curtain",
                "Least area of one: 7 m²",
                "As it stands: 3 drawn, 30 m² in all")) {
            assertTrue(texts.contains(expected), expected + " in " + texts);
        }
    }

    @Test
    void spacesOfOneFormAreDrawnOnceToScale() {
        List<String> texts = texts(draw("booth", "en"));
        assertTrue(texts.contains("2 alike: booth-1, booth-2"), texts.toString());
        assertTrue(texts.contains("9 m² · 3.0 × 3.0 m"), texts.toString());
        assertTrue(texts.contains("12 m² · 4.0 × 3.0 m"), texts.toString());
        assertTrue(texts.contains("least: 7 m² as a square"), texts.toString());
    }

    @Test
    void ofATypeThatSaysNothingNothingIsSaid() {
        project.getSpace().getSpaceTypes().add(type("mystery", "Mystery"));
        List<String> texts = texts(draw("mystery", "en"));
        assertEquals(List.of("Mystery", "Kind of space"), texts.subList(0, 2));
        for (String head :
                List.of("Where it lies", "Sizes", "Access and privacy", "What it must be like", "Who is here")) {
            assertFalse(texts.contains(head), head);
        }
    }

    @Test
    void aPictureIsNamedWithWhoMadeIt() {
        Image image = ServicescapeFactory.eINSTANCE.createImage();
        image.setFile("booth.jpg");
        image.setCaption("A booth in Turku");
        image.setCredit("City of Turku");
        booth.getImages().add(image);
        List<String> texts = texts(draw("booth", "en"));
        assertTrue(texts.contains("A booth in Turku"), texts.toString());
        assertTrue(texts.contains("media/booth.jpg · City of Turku"), texts.toString());
    }

    @Test
    void anImageThatCannotBeShownHasAFrameThatSaysWhy() {
        Image image = ServicescapeFactory.eINSTANCE.createImage();
        image.setFile("booth.jpg");
        image.setCaption("A booth in Turku");
        booth.getImages().add(image);
        for (Images.Trouble trouble : Images.Trouble.values()) {
            Overlay overlay = new Overlay(List.of(), Analysis.NONE, file -> Optional.of(Images.Read.not(trouble)));
            Scene scene = new SpaceTypeView()
                    .draw(project, view("booth"), overlay, Locale.ENGLISH)
                    .get(0);
            assertTrue(String.join(" ", texts(scene)).contains("media/booth.jpg "), trouble.toString());
            assertEquals(List.of(), Legibility.complaints(scene));
        }
    }

    @Test
    void theFirstFindingOfEachRuleInItsSpacesIsListed() {
        Overlay overlay = new Overlay(List.of(
                new Overlay.Mark("f1", "P1", true, "Heard outside", "m", List.of("booth-2"), List.of()),
                new Overlay.Mark("f2", "P1", true, "Heard outside again", "m", List.of("booth-1"), List.of()),
                new Overlay.Mark("f3", "P2", true, "Elsewhere", "m", List.of("lane"), List.of())));
        List<String> texts = texts(new SpaceTypeView()
                .draw(project, view("booth"), overlay, Locale.ENGLISH)
                .get(0));
        assertTrue(texts.contains("Heard outside"), texts.toString());
        assertFalse(texts.contains("Heard outside again"), texts.toString());
        assertFalse(texts.contains("Elsewhere"), texts.toString());
    }

    @Test
    void everyLineOfARoomDataSheetHasItsWords() {
        for (EStructuralFeature feature : SpacePackage.Literals.ROOM_DATA_SHEET.getEStructuralFeatures()) {
            if (feature != SpacePackage.Literals.ROOM_DATA_SHEET__ITEMS) {
                assertTrue(
                        Words.in(Locale.ENGLISH).keys().contains("dataSheet." + feature.getName()), feature.getName());
            }
        }
        for (SpaceCategory category : SpaceCategory.values()) {
            boolean told = Words.in(Locale.ENGLISH).keys().contains("category." + category.getLiteral());
            assertTrue(told || category == SpaceCategory.OTHER, category.getLiteral());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi", "sv"})
    void everyTextCanBeRead(String language) {
        for (String type : List.of("booth", "corridor")) {
            Scene sheet = draw(type, language);
            assertEquals(List.of(), Legibility.complaints(sheet), sheet.id());
            assertEquals(sheet, draw(type, language));
        }
    }

    @Test
    void anotherTypeIsNotFound() {
        View.ViewOf other = new View.ViewOf("space-type-x", "X", "x");
        assertThrows(IllegalArgumentException.class, () -> new SpaceTypeView()
                .draw(project, other, Overlay.NONE, Locale.ENGLISH));
        assertEquals(List.of(), new SpaceTypeView().in(ServicescapeFactory.eINSTANCE.createProject()));
    }

    private View.ViewOf view(String type) {
        return new SpaceTypeView()
                .in(project).stream()
                        .filter(v -> v.subject().equals(type))
                        .findFirst()
                        .orElseThrow();
    }

    private Scene draw(String type, String language) {
        return new SpaceTypeView()
                .draw(project, view(type), Overlay.NONE, Locale.forLanguageTag(language))
                .get(0);
    }

    private static List<String> texts(Scene scene) {
        List<String> texts = new ArrayList<>();
        collect(scene.nodes(), texts);
        return texts;
    }

    private static void collect(List<SceneNode> nodes, List<String> texts) {
        for (SceneNode node : nodes) {
            if (node instanceof SceneNode.Group group) {
                collect(group.children(), texts);
            } else if (node instanceof SceneNode.Text text) {
                texts.add(text.text());
            }
        }
    }
}
