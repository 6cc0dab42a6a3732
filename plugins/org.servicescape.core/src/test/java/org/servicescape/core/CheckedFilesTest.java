package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.model.Project;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Plan;
import org.servicescape.store.ProjectFiles;

class CheckedFilesTest {
    @TempDir
    Path folder;

    @Test
    void severalFilesComeInTheirOrderWithWhatEachAloneHas() throws Exception {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            files.addAll(ExamplesTest.projectFiles());
        }
        files.add(5, folder.resolve("missing.servicescape"));
        Collections.reverse(files);

        List<CheckedFile> checked = CheckedFiles.read(files);

        assertEquals(
                files.stream().map(Path::toString).toList(),
                checked.stream().map(CheckedFile::file).toList());
        for (int i = 0; i < files.size(); i++) {
            CheckedFile alone = CheckedFile.read(files.get(i));
            assertEquals(alone.report(), checked.get(i).report());
            assertEquals(alone.problems(), checked.get(i).problems());
        }
    }

    @Test
    void theSummaryIsTheSumOfTheFiles() throws Exception {
        List<CheckedFile> twice = CheckedFiles.read(List.of(Accepted.OPEN, Accepted.OPEN));

        Summary one = Summary.of(twice.get(0).findings());

        assertEquals(one.plus(one), CheckedFiles.summary(twice));
    }

    @Test
    void aPageTellsOfEveryFileAndWhatCannotBeRead() throws Exception {
        String page = page(List.of(Accepted.OPEN, folder.resolve("missing.servicescape")));

        assertTrue(page.contains("<h3>Findings</h3>"), page);
        assertTrue(page.contains("missing.servicescape: does not exist"), page);
        assertTrue(page.contains("Screening aid, not legal or fire-code approval."));
    }

    @Test
    void aPageSaysBreachAndHintAndHowAndWhy() throws Exception {
        String page = page(List.of(Accepted.write(folder)));

        for (String heading : List.of("Breaches (", "Hints (", "Notes (", "Accepted with a reason (1)")) {
            assertTrue(page.contains("<h3>" + heading), heading);
        }
        assertFalse(page.contains(">Error"), page);
        assertTrue(page.contains("<li>Waiting hall → Clinic 1 (by D21).</li>"), page);
        assertTrue(page.contains("<strong>Why:</strong> A door or opening"), page);
        assertTrue(page.contains("Rebuilt next year; decided by: Project owner"), page);
        assertTrue(page.contains("<h2 id=\"chapter-3\">Not decided</h2>"), page);
        assertTrue(page.contains(">Trade-offs</h2>"), page);
    }

    @Test
    void aPageTellsWhatDoorsAndJourneysGiveAway() throws Exception {
        String page = page(List.of(Accepted.OPEN));

        assertTrue(
                page.contains("<tr><th scope=\"row\">D27 or D28, from Waiting hall</th>"
                        + "<td>Kela benefits service (sensitive only)</td><td>1</td>"
                        + "<td>Library in the lobby, Library, Arena</td></tr>"),
                page);
        assertTrue(
                page.contains("<th scope=\"row\">The call (Waiting hall)</th>"
                        + "<td>who comes to Mental health and substance abuse service</td><td>heard: called out</td>"),
                page);
        assertFalse(page.contains("anonymous."), page);
    }

    @Test
    void nothingOfItReachesThePublicEdition() throws Exception {
        Project project = ProjectFiles.read(Accepted.OPEN);
        String own = publish(project, Edition.PROJECT);
        String open = publish(project, Edition.PUBLIC);

        for (String told : List.of(
                "What doors give away",
                "What journeys give away",
                "Trade-offs",
                "Not asked yet",
                "D27 or D28",
                "Seen by other customers",
                "data-of=\"finding.",
                "<dt>Sensitivity</dt>",
                "<dt>About</dt>")) {
            assertTrue(own.contains(told), told);
            assertFalse(open.contains(told), told);
        }
    }

    /**
     * The code of a door that customers go through stands on it for everybody to read, so the public plan names it; but
     * nothing is said of the door beyond what the plan shows. Doors to staff areas are not there at all.
     */
    @Test
    void thePublicEditionNamesTheDoorsOfCustomersAndTellsNothingOfThem() throws Exception {
        Project project = ProjectFiles.read(Accepted.OPEN);
        Set<String> left = PublicEdition.of(project, "Staff area").getSpace().getPlans().stream()
                .flatMap(plan -> plan.getConnections().stream())
                .map(Connection::getId)
                .collect(Collectors.toSet());
        String open = publish(project, Edition.PUBLIC);

        String named = "<title>D27((, door)?: Kela 1 – Waiting hall)?</title>|<p class=\"name\">D27</p>";
        assertTrue(Pattern.compile(named).matcher(open).find());
        assertFalse(open.replaceAll(named, "").contains("D27"));
        int gone = 0;
        for (Plan plan : project.getSpace().getPlans()) {
            for (Connection door : plan.getConnections()) {
                if (!left.contains(door.getId())) {
                    gone++;
                    assertFalse(open.contains("\"" + door.getId() + "\""), door.getId());
                    assertFalse(open.contains(">" + door.getName() + "<"), door.getName());
                }
            }
        }
        assertTrue(gone > 5, "staff doors in the example: " + gone);
    }

    private String publish(Project project, Edition edition) throws Exception {
        Path index = new Publishing(edition, Locale.ENGLISH, (done, all, what) -> {})
                .publish(project, "iso-omena.servicescape", folder.resolve(edition.name()));
        // Without the fonts, in whose letters any code may come by chance.
        return Files.readString(index).replaceAll("(?s)<style>.*?</style>", "");
    }

    private static String page(List<Path> files) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FindingsHtml.write(CheckedFiles.read(files), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
