package org.servicescape.scene.adjacency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.space.Strength;
import org.servicescape.scene.Choices;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Text;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.scene.look.Legibility;
import org.servicescape.scene.look.Look;

class AdjacencyViewTest {
    @ParameterizedTest
    @CsvSource({"2,en,Hall", "9,fi,Asiakaspalveluasiantuntijanhuone", "60,sv,خصوصية 🙂", "130,en,Room", "5,en,LONG"})
    void aChartOfAnySizeAndNamesStaysLegible(int count, String language, String name) {
        Project project = project(count, name.equals("LONG") ? "x".repeat(200) : name);
        for (Scene sheet : draw(project, Choices.NONE, language)) {
            assertEquals(List.of(), Legibility.complaints(sheet));
        }
    }

    @Test
    void theMarkOfAPairStandsWhereTheWaysOfItsRowsMeet() {
        Scene sheet = draw(project(4, "Hall"), Choices.NONE, "en").get(0);
        double first = number(sheet, "pair.0.1").x();
        double second = number(sheet, "pair.1.2").x();
        assertEquals(first, second, 0.001, "neighbours stand in the first file");
        assertTrue(number(sheet, "pair.0.1").y() < number(sheet, "pair.1.2").y());
    }

    @Test
    void pairsWithTheSameReasonShareItsNumber() {
        Project project = project(3, "Hall");
        project.getSpace().getAdjacencies().forEach(a -> a.setReason("One door."));
        Scene sheet = draw(project, Choices.NONE, "en").get(0);
        assertEquals("1", number(sheet, "pair.0.1").text());
        assertEquals("1", number(sheet, "pair.1.2").text());
    }

    @Test
    void ofTwoStatementsForOnePairTheProhibitionIsDrawn() {
        Project project = project(2, "Hall");
        Adjacency never = SpaceFactory.eINSTANCE.createAdjacency();
        never.setId("never");
        never.setFrom(project.getSpace().getSpaceTypes().get(1));
        never.setTo(project.getSpace().getSpaceTypes().get(0));
        never.setStrength(Strength.PROHIBITED);
        project.getSpace().getAdjacencies().add(never);
        Scene sheet = draw(project, Choices.NONE, "en").get(0);
        assertEquals(List.of("never"), pairs(sheet).map(Group::element).toList());
    }

    @Test
    void aSavedViewPutsRowsIntoItsOrder() {
        Choices choices =
                new Choices(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of("type-2"));
        Scene sheet = draw(project(3, "Hall"), choices, "en").get(0);
        String first = groups(sheet.nodes())
                .filter(g -> g.id().startsWith("row."))
                .findFirst()
                .orElseThrow()
                .element();
        assertEquals("type-2", first);
    }

    @Test
    void aLongChartGoesOnOnFurtherSheetsAndLosesNoPair() {
        List<Scene> sheets = draw(project(130, "Room"), Choices.NONE, "en");
        assertTrue(sheets.size() > 1, "sheets: " + sheets.size());
        assertEquals("adjacency-2", sheets.get(1).id());
        assertEquals(
                129,
                sheets.stream()
                        .flatMap(AdjacencyViewTest::pairs)
                        .map(Group::element)
                        .distinct()
                        .count());
        for (Scene sheet : sheets) {
            assertTrue(sheet.height() < 2200 && sheet.width() < 1900, sheet.width() + " × " + sheet.height());
        }
    }

    @Test
    void aPairThatARuleIsAboutIsFramedAndListed() {
        Overlay overlay = new Overlay(List.of(
                new Overlay.Mark("f", "P1", true, "Elsewhere", "m", List.of("room"), List.of()),
                new Overlay.Mark("g", "P27", false, "Not joined", "No door.", List.of("adjacency-2"), List.of())));
        Scene sheet = new AdjacencyView()
                .draw(project(4, "Hall"), new ViewOf("adjacency", "", ""), overlay, Locale.ENGLISH)
                .get(0);
        List<String> framed = pairs(sheet)
                .filter(pair -> pair.children().get(0) instanceof SceneNode.Path)
                .filter(pair -> Look.FINDING_FILL.equals(
                        ((SceneNode.Path) pair.children().get(0)).style().fill()))
                .map(Group::element)
                .toList();
        assertEquals(List.of("adjacency-2"), framed);
        assertEquals(
                List.of("finding.2"),
                groups(sheet.nodes())
                        .map(Group::id)
                        .filter(id -> id.startsWith("finding."))
                        .toList());
        assertEquals(List.of(), Legibility.complaints(sheet));
    }

    @Test
    void thereIsNoChartWithoutAdjacencies() {
        assertEquals(List.of(), new AdjacencyView().in(ServicescapeFactory.eINSTANCE.createProject()));
    }

    private static Text number(Scene sheet, String pair) {
        Group group = pairs(sheet).filter(g -> g.id().equals(pair)).findFirst().orElseThrow();
        return group.children().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Group> pairs(Scene sheet) {
        return groups(sheet.nodes()).filter(g -> g.id().startsWith("pair."));
    }

    private static Stream<Group> groups(List<SceneNode> nodes) {
        return nodes.stream().filter(Group.class::isInstance).map(Group.class::cast);
    }

    private static List<Scene> draw(Project project, Choices choices, String language) {
        return new AdjacencyView()
                .draw(project, new ViewOf("adjacency", "", "", choices), Overlay.NONE, Locale.forLanguageTag(language));
    }

    /** A chain of kinds of space, each joined to the next with a strength and a reason of its own. */
    private static Project project(int count, String name) {
        Project project = ServicescapeFactory.eINSTANCE.createProject();
        project.setId("p");
        project.setName("Project");
        project.setSpace(SpaceFactory.eINSTANCE.createSpaceModel());
        for (int i = 0; i < count; i++) {
            SpaceType type = SpaceFactory.eINSTANCE.createSpaceType();
            type.setId("type-" + i);
            type.setName(name + " " + i);
            type.setSecurityZone(i % 5);
            project.getSpace().getSpaceTypes().add(type);
            if (i > 0) {
                Adjacency adjacency = SpaceFactory.eINSTANCE.createAdjacency();
                adjacency.setId("adjacency-" + i);
                adjacency.setFrom(project.getSpace().getSpaceTypes().get(i - 1));
                adjacency.setTo(type);
                adjacency.setStrength(Strength.values()[i % Strength.values().length]);
                adjacency.setReason("Reason " + i + " for " + name);
                project.getSpace().getAdjacencies().add(adjacency);
            }
        }
        return project;
    }
}
