package org.servicescape.store.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.journey.Journey;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFiles;

/** Journeys as tables, one row a moment. */
class JourneyTableTest {
    private static final String TABLE =
            """
            journey,stage,moment,action,frontstage,backstage,support,channel,emotion,painPoint,place
            Vaccination,Arriving,Find the door,Looks around,,,,,-1,No sign; Noise,
            ,,Check in,Tells who they are,Greets; Smiles,Finds the appointment,,,+1,,lobby
            ,Being served,Talk,Tells how it goes,Listens,,Records,video,,,
            """;

    private static Project centre() throws ProjectFileException {
        Project project = Projects.empty();
        Projects.run(project, TableKind.SPACES, "id\nlobby\n");
        Projects.run(project, TableKind.JOURNEYS, TABLE);
        return project;
    }

    private static List<String> ids(List<? extends Element> elements) {
        return elements.stream().map(Element::getId).toList();
    }

    private static Journey journey(Project project) {
        return project.getJourneys().get(0);
    }

    private static List<String> names(Project project) {
        return journey(project).getBlueprint().getActions().stream()
                .map(Action::getName)
                .toList();
    }

    @Test
    void aJourneyWithItsBlueprintComesInFromNothing() throws ProjectFileException {
        Project project = centre();
        Journey journey = journey(project);

        assertEquals("vaccination", journey.getId());
        assertEquals(List.of("arriving", "being-served"), ids(journey.getStages()));
        assertEquals(
                List.of("find-the-door", "check-in"),
                ids(journey.getStages().get(0).getMoments()));
        assertEquals(
                List.of("No sign", "Noise"),
                journey.getStages().get(0).getMoments().get(0).getPainPoints());
        assertEquals(
                1,
                journey.getStages()
                        .get(0)
                        .getMoments()
                        .get(1)
                        .getEmotions()
                        .get(0)
                        .getValue());
        assertEquals(3, journey.getBlueprint().getLanes().size());
        assertEquals(List.of("Greets", "Smiles", "Finds the appointment", "Listens", "Records"), names(project));
        ProjectFiles.read(ProjectFiles.toText(project).getBytes(StandardCharsets.UTF_8), "again");
    }

    @Test
    void theSameTableAgainChangesNothing() throws ProjectFileException {
        Project project = centre();
        String before = ProjectFiles.toText(project);

        TableReport report = Projects.run(project, TableKind.JOURNEYS, TABLE, Projects.REMOVE);

        assertEquals(3, report.unchanged());
        assertEquals(List.of(), report.gone());
        assertEquals(before, ProjectFiles.toText(project));
    }

    @Test
    void aRewordedActionStaysTheSameAction() throws ProjectFileException {
        Project project = centre();
        Action greets = journey(project).getBlueprint().getActions().get(0);

        TableReport report = Projects.run(
                project, TableKind.JOURNEYS, TABLE.replace("Greets; Smiles", "Greets warmly; Smiles; Waves"));

        assertEquals("Greets warmly", greets.getName());
        assertEquals(
                List.of(new TableReport.Value("frontstage", "Greets; Smiles", "Greets warmly; Smiles; Waves")),
                report.changed().get(0).values());
        assertTrue(names(project).contains("Waves"));
        assertEquals(6, names(project).size());
    }

    @Test
    void anActionThatIsGoneStaysUnlessItIsToBeRemoved() throws ProjectFileException {
        Project project = centre();
        String less = TABLE.replace("Greets; Smiles", "Greets");

        assertEquals(
                List.of("Smiles"),
                Projects.run(project, TableKind.JOURNEYS, less).gone().stream()
                        .map(TableReport.Named::name)
                        .toList());
        assertTrue(names(project).contains("Smiles"));

        Projects.run(project, TableKind.JOURNEYS, less, Projects.REMOVE);
        assertEquals(List.of("Greets", "Finds the appointment", "Listens", "Records"), names(project));
    }

    @Test
    void aRemovedMomentTakesItsActionsWithIt() throws ProjectFileException {
        Project project = centre();

        TableReport report = Projects.run(
                project,
                TableKind.JOURNEYS,
                "journey,moment\nvaccination,find-the-door\nvaccination,check-in\n",
                Projects.REMOVE);

        assertEquals(
                List.of("talk", "being-served", "listens", "records"),
                report.removed().stream().map(r -> r.element().id()).toList());
        ProjectFiles.read(ProjectFiles.toText(project).getBytes(StandardCharsets.UTF_8), "again");
    }

    @Test
    void momentsComeIntoTheOrderOfTheTable() throws ProjectFileException {
        Project project = centre();

        TableReport report = Projects.run(
                project,
                TableKind.JOURNEYS,
                "journey,stage,moment\nvaccination,arriving,check-in\n,,Sit down\n,,find-the-door\n");

        assertEquals(
                List.of("check-in", "sit-down", "find-the-door"),
                ids(journey(project).getStages().get(0).getMoments()));
        assertEquals(2, report.changed().size());
        assertEquals(
                new TableReport.Value("order", "2", "1"),
                report.changed().get(0).values().get(0));
        assertEquals(
                List.of("talk", "being-served"),
                report.gone().stream().map(TableReport.Named::id).toList());
    }

    @Test
    void aMomentMayGoToAnotherStage() throws ProjectFileException {
        Project project = centre();

        Projects.run(project, TableKind.JOURNEYS, "journey,stage,moment\nvaccination,being-served,check-in\n");

        assertEquals(
                List.of("talk", "check-in").stream().sorted().toList(),
                ids(journey(project).getStages().get(1).getMoments()).stream()
                        .sorted()
                        .toList());
    }

    @Test
    void wrongRowsAreNamed() throws ProjectFileException {
        TableReport report = Projects.run(
                centre(),
                TableKind.JOURNEYS,
                """
                journey,stage,moment,emotion,place
                ,arriving,a,,
                vaccination,,b,,
                vaccination,arriving,Check in,3,lobby
                vaccination,arriving,check-in,,hall
                vaccination,arriving,,,
                """);

        assertEquals(
                List.of(
                        "table.csv:2: journey: is empty, and no row above names one",
                        "table.csv:3: stage: is empty, and no row above names one",
                        "table.csv:4: emotion '3': expected a whole number from -2 to 2",
                        "table.csv:5: moment 'check-in': stands also in table.csv:4; give each an id of its own",
                        "table.csv:5: place 'hall': is not in the project; expected the id or name of a space or a space type",
                        "table.csv:6: moment: is empty; every row needs it"),
                Projects.sentences(report).stream()
                        .map(s -> s.replace("of a space type or a space", "of a space or a space type"))
                        .toList());
    }

    @Test
    void theFeelingsOfOthersStay() throws ProjectFileException {
        Project project = Projects.pori();
        String before = ProjectFiles.toText(project);
        String csv = Projects.csvOf(project, TableKind.JOURNEYS)
                .replaceFirst("(?m)^(three-errands,te-arrive,te-greet,.*,inPerson,)1,", "$1-2,");

        TableReport report = Projects.run(project, TableKind.JOURNEYS, csv);

        assertEquals(
                List.of(new TableReport.Value("emotion", "1", "-2")),
                report.changed().get(0).values());
        String after = ProjectFiles.toText(project);
        assertEquals(List.of("{\"value\": 1, \"note\": \"Somebody saw me\"},"), Projects.linesOnlyIn(before, after));
        assertEquals(List.of("{\"value\": -2, \"note\": \"Somebody saw me\"},"), Projects.linesOnlyIn(after, before));
    }
}
