package org.servicescape.store.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Demand;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFiles;

/** Figures that people keep in spreadsheets: demand and results of surveys. */
class FigureTablesTest {
    private static final String DEMAND =
            """
            id,of,visitsPerDay,peakHourShare,walkInShare,status,from,until
            d-advice,advice,"120,5",0.15,0.8,measured,2016-08,2017
            d-permits,permits,40,,,,,
            """;
    private static final String SURVEY =
            """
            survey,question,group,answer,count,share,mean
            Online survey,What matters most?,Citizens,Privacy,120,0.4,
            ,,,Speed,90,0.3,
            ,,Personnel,Privacy,12,"0,6",
            ,How was the visit?,Citizens,,300,,4.1
            """;

    @TempDir
    Path folder;

    private static Project centre() throws ProjectFileException {
        Project project = Projects.empty();
        Projects.run(project, TableKind.SERVICES, "id\nadvice\n");
        Projects.run(project, TableKind.ERRANDS, "id,service\npermits,advice\n");
        Projects.run(project, TableKind.DEMAND, DEMAND);
        Projects.run(project, TableKind.SURVEY, SURVEY);
        return project;
    }

    @ParameterizedTest
    @CsvSource({"DEMAND,csv", "DEMAND,xlsx", "SURVEY,csv", "SURVEY,xlsx"})
    void whatIsExportedAndImportedChangesNothing(TableKind kind, String end) throws ProjectFileException {
        Project project = centre();
        String before = ProjectFiles.toText(project);
        Path file = folder.resolve("table." + end);
        Table table = TableExport.of(project, kind);
        TableFiles.write(table, kind, file);

        TableReport report =
                TableImport.run(project, kind, List.of(TableFiles.read(file, kind.word())), Projects.REMOVE);

        assertFalse(report.isChange());
        assertEquals(table.rows().size(), report.unchanged());
        assertEquals(before, ProjectFiles.toText(project));
        ProjectFiles.read(before.getBytes(StandardCharsets.UTF_8), "again");
    }

    @Test
    void demandIsOfAServiceOrAnErrand() throws ProjectFileException {
        List<Demand> demands = centre().getConcept().getDemands();

        assertEquals(
                List.of("advice", "permits"),
                demands.stream().map(d -> d.getOf().getId()).toList());
        assertEquals("120.5", demands.get(0).getVisitsPerDay().toString());
        assertEquals("2016-08", demands.get(0).getFrom().toString());
    }

    @Test
    void demandOfNothingIsRefused() throws ProjectFileException {
        TableReport report =
                Projects.run(centre(), TableKind.DEMAND, "id,of,peakHourShare,from\nx,nothing,1.5,soon\ny,,,\n");

        assertEquals(
                List.of(
                        "table.csv:2: of 'nothing': is not in the project; expected the id or name of a service or an errand",
                        "table.csv:2: peakHourShare '1.5': expected a number from 0 to 1",
                        "table.csv:2: from 'soon': expected a day, month or year such as '2016-08-02', '2016-08' or '2016'"),
                Projects.sentences(report));
    }

    @Test
    void resultsAreMatchedByQuestionGroupAndAnswer() throws ProjectFileException {
        Project project = centre();

        TableReport report = Projects.run(
                project,
                TableKind.SURVEY,
                SURVEY.replace("120", "121").replace(",,,Speed,90,0.3,\n", ""),
                Projects.REMOVE);

        assertEquals(
                List.of(new TableReport.Value("count", "120", "121")),
                report.changed().get(0).values());
        assertEquals(
                "Citizens: Privacy", report.changed().get(0).row().element().name());
        assertEquals(
                List.of("everybody: Speed"),
                report.removed().stream().map(r -> r.element().name()).toList());
        assertEquals(2, report.unchanged());
    }

    @Test
    void wrongResultsAreNamed() throws ProjectFileException {
        TableReport report = Projects.run(
                centre(),
                TableKind.SURVEY,
                "survey,question,group,answer,count\n,x,,,1\nonline-survey,,,,1\n,What matters most?,citizens,Privacy,many\n,,citizens,Privacy,1\n");

        assertEquals(
                List.of(
                        "table.csv:2: survey: is empty, and no row above names one",
                        "table.csv:3: question: is empty, and no row above names one",
                        "table.csv:4: count 'many': expected a whole number from 0",
                        "table.csv:5: answer 'Privacy': stands also in table.csv:4 for the same group"),
                Projects.sentences(report));
    }
}
