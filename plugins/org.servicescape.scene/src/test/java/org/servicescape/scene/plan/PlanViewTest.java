package org.servicescape.scene.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.EList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.Storey;
import org.servicescape.model.value.Outline;
import org.servicescape.scene.Hatch;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.Slot;
import org.servicescape.scene.View;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.plan.geometry.Polygon;
import org.servicescape.scene.plan.geometry.Segment;

class PlanViewTest {
    private static final PlanView VIEW = new PlanView();

    private static Scene sheet(Project project, Overlay overlay, String language) {
        View.ViewOf first = VIEW.in(project).get(0);
        List<Scene> sheets = VIEW.draw(project, first, overlay, Locale.forLanguageTag(language));
        assertEquals(1, sheets.size());
        return sheets.get(0);
    }

    private static List<String> texts(Scene scene) {
        return PictureReader.of(scene).words().stream()
                .map(PictureReader.Words::text)
                .toList();
    }

    private static void looksRight(Scene scene) {
        PictureReader picture = PictureReader.of(scene);
        List<PictureReader.Words> words = picture.words();
        Box sheet = new Box(0, 0, scene.width(), scene.height());
        for (int i = 0; i < words.size(); i++) {
            PictureReader.Words one = words.get(i);
            assertTrue(sheet.contains(one.box()), () -> "not on the sheet: " + one);
            assertTrue(PictureReader.contrast(one.colour(), one.ground()) >= 4.5, () -> "too faint: " + one);
            assertEquals(Hatch.NONE, one.hatch(), () -> "on a pattern: " + one);
            for (PictureReader.Words other : words.subList(i + 1, words.size())) {
                assertFalse(one.box().overlaps(other.box()), () -> one + " over " + other);
            }
            Polygon box = Polygon.of(one.box());
            for (Segment wall : picture.walls()) {
                assertTrue(box.sides().stream().noneMatch(wall::crosses), () -> "a wall goes through " + one);
            }
        }
        assertEquals(picture.ids().size(), new HashSet<>(picture.ids()).size(), "ids are unique: " + picture.ids());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi", "sv"})
    void noTextOverlapsOrLeavesTheSheetOrIsHardToRead(String language) {
        Project project = new SmallCentre().project();
        looksRight(sheet(project, SmallCentre.findings(), language));
        looksRight(sheet(project, Overlay.NONE, language));
    }

    @Test
    void thereIsOneSheetForEachStorey() {
        List<View.ViewOf> views = VIEW.in(new SmallCentre().project());
        assertEquals(
                List.of("plan-ground", "plan-upper"),
                views.stream().map(View.ViewOf::id).toList());
        assertEquals(
                List.of("ground", "upper"),
                views.stream().map(View.ViewOf::subject).toList());
        assertEquals(List.of(), VIEW.in(ServicescapeFactory.eINSTANCE.createProject()));
    }

    @Test
    void everySpaceAndEveryPlacedConnectionIsAGroupWithItsId() {
        SmallCentre centre = new SmallCentre();
        List<String> ids =
                PictureReader.of(sheet(centre.project(), Overlay.NONE, "en")).ids();
        for (String id :
                List.of("hall", "street", "server", "cellar", "front-door", "g-library", "c-desk", "overview")) {
            assertTrue(ids.contains(id), id + " in " + ids);
        }
        assertFalse(ids.contains("d-lost"), "its spaces share no wall");
    }

    @Test
    void theFirstFindingOfEachRuleIsDrawnAndTheHeadSaysSo() {
        Scene scene = sheet(new SmallCentre().project(), SmallCentre.findings(), "en");
        List<String> ids = PictureReader.of(scene).ids();
        assertTrue(ids.contains("finding.1.diamond") && ids.contains("finding.3.diamond"), ids.toString());
        assertFalse(ids.contains("finding.2.diamond"), "the second of P8");
        assertFalse(ids.contains("finding.5.diamond"), "it concerns nothing here");
        assertTrue(texts(scene).contains("3 of 4 drawn, one for each rule"));
        assertTrue(texts(scene).contains("Screening aid, not legal or fire-code approval."));
    }

    @Test
    void aSheetWithoutFindingsSaysNothingAboutThem() {
        List<String> texts = texts(sheet(new SmallCentre().project(), Overlay.NONE, "en"));
        assertFalse(texts.contains("Findings") || texts.contains("Screening aid, not legal or fire-code approval."));
    }

    @Test
    void spacesAndConnectionsThatCannotBeDrawnAreNamed() {
        List<String> texts = texts(sheet(new SmallCentre().project(), Overlay.NONE, "en"));
        assertTrue(texts.contains("Spaces without an outline: 1"), texts.toString());
        assertTrue(texts.contains("Cellar"), texts.toString());
        assertTrue(texts.stream().anyMatch(t -> t.contains("Office – Service desk")), texts.toString());
    }

    @Test
    void aNameThatHasNoRoomBecomesANumberWithAKey() {
        List<String> texts = texts(sheet(new SmallCentre().project(), Overlay.NONE, "en"));
        assertTrue(texts.contains("Key to the numbers"), texts.toString());
        assertTrue(texts.stream().anyMatch(t -> t.startsWith("Telecommunications shaft")), texts.toString());
    }

    @Test
    void theScaleIsTheLargestThatFitsA3() {
        assertEquals(100, PlanScale.ratioFor(new Box(0, 0, 25000, 16000), 1400, 1000));
        assertEquals(200, PlanScale.ratioFor(new Box(0, 0, 30000, 16000), 1400, 1000));
        assertEquals(20000, PlanScale.ratioFor(new Box(0, 0, 5000000, 10), 1400, 1000));
        assertEquals(1990 / 420.0 * 100, new PlanScale(200, null, null).px(20000), 1e-9);
    }

    @Test
    void aDoorOpensIntoTheSmallerRoomAndItsGapStaysInTheWall() {
        SmallCentre centre = new SmallCentre();
        centre.connection("d-office").setAt(99999);
        Floor floor = Floor.of(
                centre.project().getSpace().getPlans().get(0),
                centre.project().getSpace().getPlans().get(0).getStoreys().get(0));
        Link door = floor.link("d-office").orElseThrow();
        assertEquals("office", door.opensInto().id());
        assertEquals(10000, door.gap().b().x(), 1e-6);
        assertEquals(-1, door.into(door.opensInto()).y(), 1e-9);
        assertEquals("yard", floor.link("back-door").orElseThrow().approach().id());
    }

    @Test
    void manySpacesAreNumbered() {
        Project project = new SmallCentre().project();
        var storey = project.getSpace().getPlans().get(0).getStoreys().get(0);
        IntStream.range(0, 60).forEach(i -> {
            Space cell = SpaceFactory.eINSTANCE.createSpace();
            cell.setId("cell-" + i);
            cell.setName("Cell " + i);
            cell.setOutline(Outline.valueOf(40000 + i % 10 * 3000 + "," + i / 10 * 3000 + " " + (43000 + i % 10 * 3000)
                    + "," + (3000 + i / 10 * 3000)));
            storey.getSpaces().add(cell);
        });
        Scene scene = sheet(project, Overlay.NONE, "en");
        looksRight(scene);
        assertTrue(texts(scene).contains("73"), "every space has a number");
    }

    @Test
    void aStoreyWithoutOutlinesListsItsSpaces() {
        SmallCentre centre = new SmallCentre();
        centre.project()
                .getSpace()
                .getPlans()
                .get(0)
                .getStoreys()
                .get(0)
                .getSpaces()
                .forEach(s -> s.setOutline(null));
        Scene scene = sheet(centre.project(), SmallCentre.findings(), "en");
        looksRight(scene);
        assertTrue(texts(scene).contains("Quiet waiting"));
    }

    @Test
    void aStoreyOnWhichNothingIsDrawnYetShowsTheGroundOfTheOthersOrOfAMiddlingBuilding() {
        SmallCentre centre = new SmallCentre();
        EList<Storey> storeys = centre.project().getSpace().getPlans().get(0).getStoreys();
        storeys.get(1).getSpaces().clear();
        storeys.move(0, 1);
        Slot upper = slot(centre.project());
        assertEquals(List.of("upper"), upper.elements());
        assertTrue(upper.holds(upper.xOf(29_000), upper.yOf(15_000)));
        assertFalse(upper.holds(upper.xOf(39_000), upper.yOf(24_000)));
        storeys.get(1).getSpaces().clear();
        Scene scene = sheet(centre.project(), Overlay.NONE, "en");
        looksRight(scene);
        Slot ground = scene.slots().get(0);
        assertTrue(ground.holds(ground.xOf(39_000), ground.yOf(24_000)));
    }

    private static Slot slot(Project project) {
        return sheet(project, Overlay.NONE, "en").slots().get(0);
    }

    @Test
    void theSamePlanGivesTheSameScene() {
        assertEquals(
                sheet(new SmallCentre().project(), SmallCentre.findings(), "en"),
                sheet(new SmallCentre().project(), SmallCentre.findings(), "en"));
    }
}
