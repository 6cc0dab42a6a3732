package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.store.ProjectFiles;

/** What a reader of the published page sees first, and what comes out of the printer. */
@Tag("foreign")
class PublishedPageOpeningTest {
    private static final Path PORI = Path.of("..", "..", "examples", "pori", "pori.servicescape");
    private static final String STAGE = "document.querySelector('figure:not(.away) .view')";
    private static final String SCALE = STAGE + ".querySelector('svg').getScreenCTM().a";

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Path page;

    @BeforeAll
    static void publish() throws Exception {
        chromium = Chromium.start(Files.createDirectory(folder.resolve("profile")));
        page = new Publishing(Edition.PROJECT, Locale.ENGLISH, (done, all, what) -> {})
                .publish(ProjectFiles.read(PORI), "pori.servicescape", folder.resolve("out"));
    }

    @AfterAll
    static void stop() throws Exception {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void thePageOpensOnABlueprintThatCanBeReadFromItsBeginning() throws Exception {
        chromium.open(page, 1440, 900);
        assertEquals("blueprint-three-errands", chromium.text(STAGE + ".dataset.view"));
        assertTrue(chromium.eval(SCALE).asDouble() > 0.7, chromium.text(SCALE));
        String first = STAGE + ".querySelector('text').getBoundingClientRect()";
        String stage = STAGE + ".getBoundingClientRect()";
        assertTrue(chromium.eval(first + ".left > " + stage + ".left && " + first + ".top > " + stage + ".top")
                .asBoolean());
    }

    @Test
    void wholePictureShowsAllOfItAgain() throws Exception {
        chromium.open(page, 1440, 900);
        double opened = chromium.eval(SCALE).asDouble();
        chromium.eval("[...document.querySelectorAll('figure:not(.away) .tools button')].at(2).click()");
        assertTrue(chromium.eval(SCALE).asDouble() < opened);
    }

    @Test
    void aWideSheetHasAStripThatShowsWhichPartIsSeen() throws Exception {
        chromium.open(page, 800, 900);
        chromium.eval("location.hash = 'picture.stakeholders'");
        String wide = chromium.text("(document.querySelector('.view.long') || { dataset: { view: '' } }).dataset.view");
        assertTrue(!wide.isEmpty(), "Pori has a wide sheet");
        chromium.eval("location.hash = 'picture." + wide + "'");
        chromium.until(STAGE + ".dataset.view === '" + wide + "'");
        chromium.eval("document.querySelector('figure:not(.away) .tools button:nth-of-type(2)').click()");
        assertTrue(chromium.eval("+" + STAGE + ".querySelector('.seen').getAttribute('width') < +" + STAGE
                        + ".querySelector('.strip').viewBox.baseVal.width")
                .asBoolean());
    }

    @Test
    void thePrinterGetsThePictureThatIsShownOnOnePageAndTheWayToThePdf() throws Exception {
        chromium.open(page, 1440, 900);
        for (String view : List.of("blueprint-three-errands", "coverage")) {
            chromium.eval("location.hash = 'picture." + view + "'");
            chromium.until(STAGE + ".dataset.view === '" + view + "'");
            try (PDDocument pdf = Loader.loadPDF(chromium.printed())) {
                assertEquals(1, pdf.getNumberOfPages(), view);
                String text = new PDFTextStripper().getText(pdf);
                assertTrue(text.contains(Publishing.PDF), text);
            }
        }
    }

    @Test
    void aFindingHasTheNumberOfItsMarks() throws Exception {
        chromium.open(page, 1440, 900);
        assertEquals(
                0,
                chromium.eval("[...document.querySelectorAll('.shown[id]')].filter(one =>"
                                + " one.querySelector('.mark').textContent !== one.dataset.mark).length")
                        .asInt());
        int compared = chromium.eval("[...document.querySelectorAll('.here a')].filter(link => {"
                        + " const number = link.textContent.match(/^(\\d+) /);"
                        + " if (!number) { return false; }"
                        + " const of = link.getAttribute('href').replace(/.*finding/, 'finding');"
                        + " if ('finding.' + number[1] !== of) { throw new Error(link.outerHTML); }"
                        + " return true; }).length")
                .asInt();
        assertTrue(compared > 3, compared + " marks with numbers");
    }
}
