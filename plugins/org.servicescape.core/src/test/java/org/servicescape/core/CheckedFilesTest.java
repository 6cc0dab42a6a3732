package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private static String page(List<Path> files) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FindingsHtml.write(CheckedFiles.read(files), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
