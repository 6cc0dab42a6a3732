package org.servicescape.store.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Service;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceCategory;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFiles;

/** How rows become elements, and what is reported. */
class TableImportTest {
    private static final String SPACES = "id,type,zone\nstreet,outside,0\nlobby,arena,0\nbooth-1,Quiet booth,1\n";

    private static Project centre() throws ProjectFileException {
        Project project = Projects.empty();
        Projects.run(project, TableKind.SPACES, SPACES);
        return project;
    }

    /** A centre whose space types are kept by somebody. */
    private static Project keptCentre() throws ProjectFileException {
        Project project = centre();
        project.getSpace().getSpaceTypes().get(1).setSecurityZone(0);
        return project;
    }

    private static List<Space> spaces(Project project) {
        return project.getSpace().getPlans().get(0).getStoreys().get(0).getSpaces();
    }

    @Test
    void aPlanComesInFromNothing() throws ProjectFileException {
        Project project = Projects.empty();

        TableReport report = Projects.run(project, TableKind.SPACES, SPACES);

        assertEquals(3, report.added().size());
        assertEquals(
                List.of("street", "lobby", "booth-1"),
                spaces(project).stream().map(Space::getId).toList());
        assertEquals(SpaceCategory.ARENA, spaces(project).get(1).getType().getCategory());
        assertEquals("quiet-booth", spaces(project).get(2).getType().getId());
        assertEquals(
                List.of("outside", "plan", "storey-1", "arena", "quiet-booth"),
                report.created().stream().map(made -> made.element().id()).toList());
        assertEquals(List.of(new TableReport.Default("storey", "storey-1", 3)), report.defaults());
    }

    @Test
    void whatHasNoTableIsMadeUntilSomebodyKeepsIt() throws ProjectFileException {
        Project project = centre();
        String row = "id,type\nbooth-2,Open booth\n";

        TableReport refused = Projects.run(keptCentre(), TableKind.SPACES, row);
        TableReport taken = Projects.run(project, TableKind.SPACES, row);

        assertEquals(
                List.of("table.csv:2: type 'Open booth': is not in the project; expected the id or name of a space type"
                        + "; did you mean 'Quiet booth'?"),
                Projects.sentences(refused));
        assertEquals("open-booth", taken.created().get(0).element().id());
    }

    @Test
    void aSpaceNeedsNoMoreThanItsId() throws ProjectFileException {
        Project project = Projects.empty();

        TableReport report = Projects.run(project, TableKind.SPACES, "id\nlobby\n");

        assertEquals(
                List.of(
                        new TableReport.Default("storey", "storey-1", 1),
                        new TableReport.Default("zone", "undecided", 1)),
                report.defaults());
    }

    @Test
    void aConnectionIsADoorThatAllMayPassUnlessItsRowSaysMore() throws ProjectFileException {
        Project project = centre();

        TableReport report = Projects.run(project, TableKind.CONNECTIONS, "id,from,to\nmain-door,street,lobby\n");

        Connection door = project.getSpace().getPlans().get(0).getConnections().get(0);
        assertEquals("street", door.getFrom().getId());
        assertEquals(
                List.of(new TableReport.Default("kind", "door", 1), new TableReport.Default("audience", "all", 1)),
                report.defaults());
        assertFalse(door.isSetWidth() || door.isSetFreeEgress() || door.isSetStepFree(), "nobody has said so");
    }

    @Test
    void anEmptyCellTakesAYesOrNoBack() throws ProjectFileException {
        Project project = centre();
        Projects.run(project, TableKind.CONNECTIONS, "id,from,to,width,stepFree\ndoor,street,lobby,900,no\n");
        Connection door = project.getSpace().getPlans().get(0).getConnections().get(0);
        assertTrue(door.isSetWidth() && door.isSetStepFree() && !door.isStepFree());
        Projects.run(project, TableKind.CONNECTIONS, "id,from,to,width,stepFree\ndoor,street,lobby,,\n");

        assertFalse(door.isSetWidth() || door.isSetStepFree());
    }

    @Test
    void elementsMayBeNamedInsteadOfTheirIds() throws ProjectFileException {
        Project project = centre();
        spaces(project).get(1).setName("The Lobby");

        Projects.run(project, TableKind.SERVICES, "id,receivedIn\nadvice,the lobby; booth-1\n");

        Service advice = project.getConcept().getServices().get(0);
        assertEquals(
                List.of("lobby", "booth-1"),
                advice.getReceivedIn().stream().map(p -> p.getId()).toList());
    }

    @Test
    void wrongRowsAreAllNamedAndNothingIsChanged() throws ProjectFileException {
        Project project = keptCentre();
        String before = ProjectFiles.toText(project);

        TableReport report = Projects.run(
                project,
                TableKind.SPACES,
                """
                id,type,zone,area,width,storey
                booth-2,arena,1,12,,new
                booth-3,booth,9,1.2.3,,
                Booth 4,arena,,,,
                booth-2,arena,,,,
                arena,arena,,,,
                ,arena,,,,
                booth-5,arena,#REF!,,900,
                """);

        assertEquals(
                List.of(
                        "table.csv:3: type 'booth': is not in the project; expected the id or name of a space type",
                        "table.csv:3: zone '9': expected a whole number from 0 to 4",
                        "table.csv:3: area '1.2.3': expected a number from 0",
                        "table.csv:4: id 'Booth 4': expected lower-case letters, digits and hyphens, beginning with a letter, such as 'booth-4'",
                        "table.csv:5: id 'booth-2': stands also in table.csv:2",
                        "table.csv:6: id 'arena': is the id of a space type; expected another one",
                        "table.csv:7: id: is empty; every row needs it",
                        "table.csv:8: zone '#REF!': is an error of the spreadsheet; expected a value",
                        "table.csv:8: x: is empty; x, y, width and depth say together where the space lies"),
                Projects.sentences(report));
        assertEquals(6, report.skipped());
        assertFalse(report.isChange());
        assertEquals(before, ProjectFiles.toText(project));
    }

    @Test
    void badRowsAreSkippedOnRequestAndLeaveNothingBehind() throws ProjectFileException {
        Project project = centre();

        TableReport report = Projects.run(
                project,
                TableKind.SPACES,
                "id,zone,storey\nlobby,0,\nbooth-2,7,second floor\nbooth-3,1,\n",
                Projects.SKIP);

        assertEquals(1, report.skipped());
        assertEquals(1, report.unchanged());
        assertEquals(
                List.of("booth-3"),
                report.added().stream().map(r -> r.element().id()).toList());
        assertEquals(1, project.getSpace().getPlans().get(0).getStoreys().size());
    }

    @Test
    void anUnknownReferenceNamesTheNearest() throws ProjectFileException {
        Project project = centre();

        TableReport report = Projects.run(project, TableKind.CONNECTIONS, "id,from,to\nd,street,loby\n");

        assertEquals(
                List.of(
                        "table.csv:2: to 'loby': is not in the project; expected the id or name of a space; did you mean 'lobby'?"),
                Projects.sentences(report));
    }

    @Test
    void aMissingColumnLeavesAValueAloneAndAnEmptyCellTakesItAway() throws ProjectFileException {
        Project project = centre();
        Projects.run(project, TableKind.SPACES, "id,area,name\nlobby,12.5,Lobby\n");

        Projects.run(project, TableKind.SPACES, "id,area\nlobby,\n");

        Space lobby = spaces(project).get(1);
        assertNull(lobby.getArea());
        assertEquals("Lobby", lobby.getName());
        assertEquals("arena", lobby.getType().getId());
    }

    @Test
    void aTableWithoutPolygonsLosesNone() throws ProjectFileException {
        Project project = centre();
        Projects.run(project, TableKind.SPACES, "id,outline\nlobby,\"0,0 9000,0 9000,6000\"\n");

        TableReport report = Projects.run(project, TableKind.SPACES, "id,x,y,width,depth\nlobby,,,,\n");
        assertEquals(1, report.unchanged());
        assertEquals("0,0 9000,0 9000,6000", spaces(project).get(1).getOutline().toString());

        Projects.run(project, TableKind.SPACES, "id,outline\nlobby,\n");
        assertNull(spaces(project).get(1).getOutline());
    }

    @Test
    void headersMayBeWrittenAsPeopleWriteThem() throws ProjectFileException {
        Project project = centre();

        TableReport report = Projects.run(
                project, TableKind.CONNECTIONS, " ID ;From;TO;One way;Audience;Colour\nd;street;lobby;YES;Staff;red\n");

        Connection door = project.getSpace().getPlans().get(0).getConnections().get(0);
        assertTrue(door.isOneWay());
        assertEquals(1, door.getPasses().size());
        assertEquals(List.of(new TableReport.Ignored("table.csv", "Colour")), report.ignored());
    }

    @Test
    void aDecimalCommaIsReadAndAnAmbiguousOneRefused() throws ProjectFileException {
        Project project = centre();

        TableReport good = Projects.run(project, TableKind.SPACES, "id;area\nlobby;12,5\n");
        TableReport bad = Projects.run(project, TableKind.SPACES, "id;area\nlobby;1,234\n");

        assertEquals(1, good.changed().size());
        assertEquals(new BigDecimal("12.5"), spaces(project).get(1).getArea());
        assertEquals(
                List.of("table.csv:2: area '1,234': may mean 1.234 or 1234; write one of the two"),
                Projects.sentences(bad));
    }

    @Test
    void threeZerosAfterASeparatorMayBeThousandsAndAreNotDropped() throws ProjectFileException {
        String doors = "id,from,to,width\na,street,lobby,\"1,000\"\nb,street,lobby,1.000\nc,street,lobby,900.0\n";
        String spaces = "id,x,y,width,depth\nlobby,0,0,\"12,000\",8000\n";

        TableReport refused = Projects.run(centre(), TableKind.CONNECTIONS, doors);

        assertEquals(
                List.of("1,000", "1.000"),
                refused.problems().stream().map(RowProblem::value).toList());
        assertEquals(
                List.of("table.csv:2: width '12,000': expected a whole number of millimetres above 0"),
                Projects.sentences(Projects.run(centre(), TableKind.SPACES, spaces)));
    }

    @Test
    void whatIsGoneFromTheTableStaysUnlessItIsToBeRemoved() throws ProjectFileException {
        Project project = centre();

        TableReport report = Projects.run(project, TableKind.SPACES, "id\nlobby\nstreet\n");

        assertEquals(
                List.of("booth-1"),
                report.gone().stream().map(TableReport.Named::id).toList());
        assertEquals(List.of(), report.removed());
        assertEquals(3, spaces(project).size());
    }

    @Test
    void aRemovedSpaceTakesItsDoorsWithItAndReferencesToItAreTakenOut() throws ProjectFileException {
        Project project = centre();
        Projects.run(project, TableKind.CONNECTIONS, "id,from,to\nd,lobby,booth-1\ne,street,lobby\n");
        Projects.run(project, TableKind.SERVICES, "id,receivedIn\nadvice,booth-1; lobby\n");

        TableReport report = Projects.run(project, TableKind.SPACES, "id\nlobby\nstreet\n", Projects.REMOVE);

        assertEquals(
                List.of("booth-1", "d"),
                report.removed().stream().map(r -> r.element().id()).toList());
        assertEquals("to was space 'booth-1'", report.removed().get(1).because());
        assertEquals(List.of(new TableReport.Unlinked("service 'advice'", "receivedIn", "booth-1")), report.unlinked());
        assertEquals(1, project.getSpace().getPlans().get(0).getConnections().size());
        ProjectFiles.read(ProjectFiles.toText(project).getBytes(java.nio.charset.StandardCharsets.UTF_8), "again");
    }

    @Test
    void nothingIsRemovedWhenRowsAreSkipped() throws ProjectFileException {
        Project project = centre();

        TableReport report = Projects.run(
                project, TableKind.SPACES, "id\nlobby\nstreet\nBooth 1\n", new TableImport.Options(true, true));

        assertEquals(List.of(), report.removed());
        assertEquals(3, spaces(project).size());
    }

    @Test
    void aTableWithoutItsRequiredColumnsIsRefusedWithTheColumnsThatThereAre() {
        ProjectFileException refused = assertThrows(
                ProjectFileException.class,
                () -> Projects.run(Projects.empty(), TableKind.CONNECTIONS, "id,from\nd,x\n"));

        assertTrue(
                refused.getMessage().startsWith("table.csv: has no column 'to', which a table of connections needs;"),
                refused.getMessage());
        assertThrows(
                ProjectFileException.class, () -> Projects.run(Projects.empty(), TableKind.SPACES, "id,Zone,zone\n"));
    }

    @Test
    void severalTablesAreTakenTogether() throws ProjectFileException {
        Project project = centre();
        List<Table> tables = List.of(Projects.csv("id,zone\nlobby,1\n"), Projects.csv("id\nstreet\nbooth-1\n"));

        TableReport report = TableImport.run(project, TableKind.SPACES, tables, Projects.REMOVE);

        assertEquals(List.of(), report.gone());
        assertEquals(1, report.changed().size());
        assertEquals(2, report.unchanged());
    }

    @Test
    void aSpaceMayGoToAnotherStoreyOfItsPlan() throws ProjectFileException {
        Project project = centre();

        TableReport report = Projects.run(project, TableKind.SPACES, "id,storey\nbooth-1,2\n");

        assertEquals(
                List.of(new TableReport.Value("storey", "storey-1", "storey-2")),
                report.changed().get(0).values());
        assertEquals(2, project.getSpace().getPlans().get(0).getStoreys().get(1).getLevel());
        assertEquals(
                1,
                Projects.run(project, TableKind.SPACES, "id,storey\nbooth-1,2\n")
                        .unchanged());
    }

    @Test
    void aSpaceOfAProjectWithSeveralPlansNeedsOne() throws ProjectFileException {
        Project project = centre();
        Projects.run(project, TableKind.SPACES, "id\nx\n");
        var second = org.servicescape.model.space.SpaceFactory.eINSTANCE.createPlan();
        second.setId("to-be");
        project.getSpace().getPlans().add(second);

        assertEquals(
                List.of("table.csv:2: plan: is empty, and the project has several plans; expected one of plan, to-be"),
                Projects.sentences(Projects.run(project, TableKind.SPACES, "id\ny\n")));
        Projects.run(project, TableKind.SPACES, "id,plan\ny,to-be\n");
        assertEquals("y", second.getStoreys().get(0).getSpaces().get(0).getId());
        assertEquals(
                List.of("y"),
                Projects.run(project, TableKind.SPACES, "id,plan\nz,to-be\n").gone().stream()
                        .map(TableReport.Named::id)
                        .toList());
    }

    @Test
    void aTranslatedListKeepsItsNumberOfTexts() throws ProjectFileException {
        Project project = Projects.empty();
        Projects.run(project, TableKind.PROFILES, "id,goals\nfamily,One trip; A calm child\n");
        var family = project.getPeople().getProfiles().get(0);
        var translation = org.servicescape.model.ServicescapeFactory.eINSTANCE.createTranslation();
        translation.setFeature("goals");
        translation.getTexts().addAll(List.of("Yksi matka", "Rauhallinen lapsi"));
        family.getTranslations().add(translation);

        TableReport reworded = Projects.run(project, TableKind.PROFILES, "id,goals\nfamily,One trip; A calm baby\n");
        TableReport shorter = Projects.run(project, TableKind.PROFILES, "id,goals\nfamily,One trip\n");

        assertEquals(1, reworded.changed().size());
        assertEquals(1, shorter.skipped());
        assertEquals(List.of("One trip", "A calm baby"), family.getGoals());
    }

    @Test
    void lineEndsOfWindowsBecomeThoseOfAProject() throws ProjectFileException {
        Project project = centre();

        Projects.run(project, TableKind.SPACES, "id,name\r\nlobby,\"two\r\nlines\"\r\n");

        assertEquals("two\nlines", spaces(project).get(1).getName());
    }

    @Test
    void aTableOfWrongRowsOnlyIsRefusedInATime() throws ProjectFileException {
        Project project = Projects.pori();
        StringBuilder csv = new StringBuilder("id,from,to,width,control\n");
        for (int i = 0; i < 20_000; i++) {
            csv.append("c").append(i).append(",nowhere-").append(i).append(",x;y;z,wide,nobody\n");
        }

        assertEquals(
                20_000,
                Projects.run(project, TableKind.CONNECTIONS, csv.toString()).skipped());
    }
}
