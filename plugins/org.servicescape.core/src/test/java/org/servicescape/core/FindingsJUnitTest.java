package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.checks.Finding;

/** What build servers read, by the reader that Maven Surefire itself uses. */
class FindingsJUnitTest {
    @TempDir
    Path folder;

    private static boolean isError(Finding finding) {
        return Standing.of(finding) == Standing.ERROR;
    }

    private static boolean isErrorOrWarning(Finding finding) {
        return Standing.of(finding).compareTo(Standing.WARNING) <= 0;
    }

    private static String xml(Predicate<Finding> counts, Path... files) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FindingsJUnit.write(CheckedFiles.read(List.of(files)), counts, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<ReportTestSuite> suites(Predicate<Finding> counts, Path... files) throws Exception {
        byte[] bytes = xml(counts, files).getBytes(StandardCharsets.UTF_8);
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
    }

    private static ReportTestCase test(ReportTestSuite suite, String rule) {
        return suite.getTestCases().stream()
                .filter(test -> test.getName().startsWith(rule + " "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachFileIsASuiteAndEachRuleATest() throws Exception {
        List<ReportTestSuite> suites = suites(FindingsJUnitTest::isError, Accepted.OPEN, Accepted.write(folder));

        assertEquals(2, suites.size());
        ReportTestSuite suite = suites.get(0);
        assertEquals(Builtins.rules().size(), suite.getNumberOfTests());
        assertEquals(
                suite.getTestCases().stream().filter(ReportTestCase::hasFailure).count(), suite.getNumberOfFailures());
        assertEquals(0, suite.getNumberOfErrors());
    }

    @Test
    void aRuleFailsExactlyWhenItsFindingsCount() throws Exception {
        ReportTestSuite lenient =
                suites(FindingsJUnitTest::isError, Accepted.OPEN).get(0);
        ReportTestSuite strict =
                suites(FindingsJUnitTest::isErrorOrWarning, Accepted.OPEN).get(0);

        assertTrue(test(lenient, "anonymous-door").hasFailure());
        assertTrue(test(lenient, "anonymous-door").getFailureMessage().startsWith("Entering the door 'D21'"));
        assertTrue(test(lenient, "anonymous-door").getFailureDetail().contains("id: anonymous-door:d-room-27"));
        assertFalse(test(lenient, "line-of-visibility").hasFailure());
        assertTrue(test(strict, "line-of-visibility").hasFailure());
        assertEquals(0, suites(finding -> false, Accepted.OPEN).get(0).getNumberOfFailures());
    }

    @Test
    void whatIsAcceptedPassesAndWhatIsUndecidedIsSkippedWithTheReason() throws Exception {
        Path file = Accepted.write(folder);
        ReportTestSuite suite = suites(FindingsJUnitTest::isError, file).get(0);

        assertTrue(test(suite, "unseen-queue").hasSkipped()
                || test(suite, "unseen-queue").isSuccessful());
        assertFalse(test(suite, "unseen-queue").hasFailure());
        assertTrue(xml(FindingsJUnitTest::isError, file)
                .contains("Accepted: Rebuilt next year; decided by: Project owner"));
        assertTrue(suite.getTestCases().stream()
                .anyMatch(test -> test.hasSkipped() && test.getFailureMessage().startsWith("Not decided.")));
    }

    @Test
    void aRuleThatIsNotAskedIsSkippedAndNeverPasses() throws Exception {
        Path empty = folder.resolve("empty.servicescape");
        NewProject.write(empty, true);
        CheckedFile checked = CheckedFile.read(empty);

        ReportTestSuite suite = suites(FindingsJUnitTest::isError, empty).get(0);

        assertFalse(checked.report().notAsked().isEmpty());
        checked.report().notAsked().forEach(each -> {
            assertTrue(test(suite, each.rule()).hasSkipped(), each.rule());
            assertTrue(test(suite, each.rule()).getFailureMessage().startsWith("Not asked."));
        });
    }

    @Test
    void aFileThatCannotBeReadIsAnError() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.servicescape"), "{");

        List<ReportTestSuite> suites = suites(FindingsJUnitTest::isError, broken, Accepted.OPEN);

        assertEquals(1, suites.get(0).getNumberOfErrors());
        assertTrue(suites.get(0).getTestCases().get(0).hasError());
        assertEquals(2, suites.size());
    }
}
