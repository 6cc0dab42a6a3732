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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.model.Project;
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
                "Seen by other customers")) {
            assertTrue(own.contains(told), told);
            assertFalse(open.contains(told), told);
        }
    }

    private String publish(Project project, Edition edition) throws Exception {
        Path index = new Publishing(edition, Locale.ENGLISH, (done, all, what) -> {})
                .publish(project, "iso-omena.servicescape", folder.resolve(edition.name()));
        return Files.readString(index);
    }

    private static String page(List<Path> files) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FindingsHtml.write(CheckedFiles.read(files), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
