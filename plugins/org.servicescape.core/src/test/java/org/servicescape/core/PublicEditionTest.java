package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.model.Project;
import org.servicescape.model.blueprint.Blueprint;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.store.ProjectFiles;

class PublicEditionTest {
    private static final String STAFF_AREA = "Staff area";

    @TempDir
    Path folder;

    @Test
    void staffSpacesBecomeOneBlankArea() throws Exception {
        Project edition = PublicEdition.of(begun(), STAFF_AREA);

        assertEquals(
                List.of("storey-1-staff-area", "street", "lobby", "waiting", "service-desk", "quiet-room", "wc"),
                spaces(edition).stream().map(Space::getId).toList());
        Space area = spaces(edition).get(0);
        assertEquals(STAFF_AREA, area.getName());
        assertFalse(area.isSetSecurityZone());
        assertEquals(72e6, area.getOutline().areaSquareMillimetres());
    }

    @Test
    void whatOrganisationsPayIsLeftOut() throws Exception {
        Project project = ProjectFiles.read(Path.of("..", "..", "examples", "pori", "pori.servicescape"));
        assertTrue(project.getConcept().getOrganisations().stream().anyMatch(each -> each.getRent() != null));
        assertTrue(PublicEdition.of(project, STAFF_AREA).getConcept().getOrganisations().stream()
                .allMatch(
                        each -> each.getRent() == null && each.getCostSources().isEmpty()));
    }

    @Test
    void doorsOfStaffAndLocksAreLeftOut() throws Exception {
        Plan plan = PublicEdition.of(begun(), STAFF_AREA).getSpace().getPlans().get(0);

        assertEquals(
                List.of("main-door", "desk-opening", "waiting-door", "wc-door", "quiet-door"),
                plan.getConnections().stream().map(c -> c.getId()).toList());
        assertTrue(plan.getConnections().stream().allMatch(c -> c.getControl() == Control.NONE));
    }

    @Test
    void whatHappensInAHiddenSpaceHappensInTheStaffArea() throws Exception {
        Project project = begun();
        Space office = spaces(project).stream()
                .filter(space -> space.getId().equals("office"))
                .findFirst()
                .orElseThrow();
        project.getJourneys().get(0).getStages().get(1).getMoments().get(0).setPlace(office);

        Project edition = PublicEdition.of(project, STAFF_AREA);

        assertEquals(
                "storey-1-staff-area",
                edition.getJourneys()
                        .get(0)
                        .getStages()
                        .get(1)
                        .getMoments()
                        .get(0)
                        .getPlace()
                        .getId());
    }

    @Test
    void blueprintsEndAtTheLineOfVisibility() throws Exception {
        Blueprint blueprint =
                PublicEdition.of(begun(), STAFF_AREA).getJourneys().get(0).getBlueprint();

        assertEquals(
                List.of("front"),
                blueprint.getLanes().stream().map(l -> l.getId()).toList());
        assertEquals(
                List.of("listens"),
                blueprint.getActions().stream().map(a -> a.getId()).toList());
        assertEquals(List.of(), blueprint.getFlows());
        assertEquals(List.of(), blueprint.getFailPoints());
    }

    @Test
    void theProjectItselfKeepsEverything() throws Exception {
        Project project = begun();
        String before = ProjectFiles.toText(project);

        PublicEdition.of(project, STAFF_AREA);

        assertEquals(before, ProjectFiles.toText(project));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"4 of 9 families asked a stranger", "n = 3", "three of nine nurses", "Told by 2 customers", "N=1"
            })
    void figuresOfFewPeopleAreFound(String text) {
        assertTrue(SmallGroups.speaksOf(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"14 of 90 families", "n = 30", "One call at a time", "Room 3 of the library", "4,500 visitors"})
    void otherFiguresAreNot(String text) {
        assertFalse(SmallGroups.speaksOf(text));
    }

    @ParameterizedTest
    @MethodSource("org.servicescape.core.ExamplesTest#projectFiles")
    void noReferenceLeadsOutOfTheEditionAndNoSecretIsLeft(Path file) throws Exception {
        Project project = ProjectFiles.read(file);
        Set<String> secretIds = spaces(project).stream()
                .filter(s -> Places.zone(s).orElse(2) >= 2)
                .map(Space::getId)
                .collect(Collectors.toSet());

        String text = ProjectFiles.toText(PublicEdition.of(project, STAFF_AREA));

        Project edition = ProjectFiles.read(text.getBytes(StandardCharsets.UTF_8), "edition");
        assertTrue(Contents.of(edition).elements().stream().noneMatch(e -> secretIds.contains(e.id())));
        assertFalse(text.contains("\"control\""));
        assertFalse(text.contains("\"alarm\""));
        assertFalse(text.contains("\"sightlines\""));
    }

    @ParameterizedTest
    @MethodSource("org.servicescape.core.ExamplesTest#projectFiles")
    void insideTheWallsIsAsLargeAsBefore(Path file) throws Exception {
        Project project = ProjectFiles.read(file);

        assertEquals(insideOf(project), insideOf(PublicEdition.of(project, STAFF_AREA)));
    }

    private static double insideOf(Project project) {
        return spaces(project).stream()
                .filter(s -> Places.exterior(s) == Exterior.NONE)
                .mapToDouble(s -> s.getOutline().areaSquareMillimetres())
                .sum();
    }

    private Project begun() throws Exception {
        return NewProject.write(folder.resolve("begun.servicescape"), false);
    }

    private static List<Space> spaces(Project project) {
        return project.getSpace().getPlans().stream()
                .flatMap(p -> p.getStoreys().stream())
                .flatMap(s -> s.getSpaces().stream())
                .toList();
    }
}
