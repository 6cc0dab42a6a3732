package org.servicescape.core;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.servicescape.checks.Finding;
import org.servicescape.checks.NotAsked;
import org.servicescape.checks.Rule;
import org.servicescape.checks.Waivers;
import org.servicescape.store.ProjectFileException.Problem;

/**
 * Writes findings as a JUnit report, for build servers: each file is a suite, each rule a test of it.
 *
 * <p>A rule fails exactly when its findings count for the exit status, so that report and status agree; what weighs less is
 * the test's output. A rule that could not be decided, or that was not asked, is skipped with the reason: a test that passes
 * says that the rule was asked and holds. A file that cannot be read is one test with an error. Times are 0: what is
 * written depends on the project alone.
 */
public final class FindingsJUnit {
    private final Predicate<Finding> counts;
    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /** A test: its name, the element for what became of it (may be empty), its output. */
    private record Test(String name, String outcome, String element, String output) {}

    private FindingsJUnit(Predicate<Finding> counts) {
        this.counts = counts;
    }

    /**
     * Writes the report; the caller closes the stream.
     *
     * @param counts whether a broken rule that nobody accepted counts for the exit status
     */
    public static void write(List<CheckedFile> files, Predicate<Finding> counts, OutputStream out) throws IOException {
        FindingsJUnit report = new FindingsJUnit(counts);
        report.suites(files);
        out.write(report.xml.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void suites(List<CheckedFile> files) {
        Map<CheckedFile, List<Test>> suites = new LinkedHashMap<>();
        files.forEach(file -> suites.put(file, tests(file)));
        List<Test> all = suites.values().stream().flatMap(List::stream).toList();
        xml.append("<testsuites name=\"Servicescape\"").append(counts(all)).append(">\n");
        files.forEach(file -> suite(file.file(), suites.get(file)));
        xml.append("</testsuites>\n");
    }

    private void suite(String file, List<Test> tests) {
        xml.append("  <testsuite name=\"")
                .append(XmlWords.escaped(className(file)))
                .append("\"")
                .append(counts(tests))
                .append(">\n");
        for (Test test : tests) {
            xml.append("    <testcase name=\"").append(XmlWords.escaped(test.name()));
            xml.append("\" classname=\"")
                    .append(XmlWords.escaped(className(file)))
                    .append("\" time=\"0\"");
            if (test.element().isEmpty() && test.output().isEmpty()) {
                xml.append("/>\n");
                continue;
            }
            xml.append(">\n").append(test.element());
            if (!test.output().isEmpty()) {
                xml.append("      <system-out>")
                        .append(XmlWords.escaped(test.output()))
                        .append("</system-out>\n");
            }
            xml.append("    </testcase>\n");
        }
        xml.append("  </testsuite>\n");
    }

    /** Readers want suite and class to be named alike, and take what stands before a dot for a package. */
    private static String className(String file) {
        return file.replaceFirst("[.]servicescape$", "");
    }

    private static String counts(List<Test> tests) {
        StringBuilder counts = new StringBuilder(" tests=\"" + tests.size() + "\"");
        for (String outcome : List.of("failure", "error", "skipped")) {
            long count = tests.stream()
                    .filter(test -> test.outcome().equals(outcome))
                    .count();
            counts.append(' ').append(outcome.equals("skipped") ? outcome : outcome + "s");
            counts.append("=\"").append(count).append('"');
        }
        return counts.append(" time=\"0\"").toString();
    }

    private List<Test> tests(CheckedFile file) {
        if (!file.isReadable()) {
            String problems = file.problems().stream().map(Problem::sentence).collect(Collectors.joining("\n"));
            return List.of(new Test(
                    "The file can be read",
                    "error",
                    element("error", "unreadable", file.problems().get(0).sentence(), problems),
                    ""));
        }
        Map<String, NotAsked.Why> notAsked =
                file.report().notAsked().stream().collect(Collectors.toMap(NotAsked::rule, NotAsked::why));
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Rule rule : Builtins.rules()) {
            found.put(rule.id(), new ArrayList<>());
            names.put(rule.id(), rule.id() + " (" + rule.code() + "): " + rule.title());
        }
        for (Finding finding : file.findings()) {
            found.computeIfAbsent(finding.rule(), key -> new ArrayList<>()).add(finding);
        }
        List<Test> tests = new ArrayList<>();
        found.forEach((rule, findings) -> tests.add(
                test(file, names.getOrDefault(rule, "The policy can be used: " + rule), findings, notAsked.get(rule))));
        return tests;
    }

    private Test test(CheckedFile file, String name, List<Finding> findings, NotAsked.Why why) {
        if (why != null) {
            return new Test(
                    name, "skipped", element("skipped", "", "Not asked. " + NotAskedWords.reason(why) + ".", ""), "");
        }
        List<Finding> failures = new ArrayList<>();
        List<Finding> undecided = new ArrayList<>();
        List<Finding> rest = new ArrayList<>();
        for (Finding finding : findings) {
            Standing standing = Standing.of(finding);
            if (standing == Standing.UNDECIDED) {
                undecided.add(finding);
            } else {
                (standing != Standing.WAIVED && counts.test(finding) ? failures : rest).add(finding);
            }
        }
        if (!failures.isEmpty()) {
            String element = element(
                    "failure",
                    Standing.of(failures.get(0)).word(),
                    failures.get(0).message(),
                    text(file, failures));
            rest.addAll(undecided);
            return new Test(name, "failure", element, text(file, rest));
        }
        if (!undecided.isEmpty()) {
            String element = element("skipped", "", undecided.get(0).message(), "");
            return new Test(name, "skipped", element, text(file, rest));
        }
        return new Test(name, "", "", text(file, rest));
    }

    private static String text(CheckedFile file, List<Finding> findings) {
        return findings.stream()
                .map(finding -> Standing.of(finding).word() + ": " + finding.message()
                        + Waivers.of(finding, file.project())
                                .filter(waiver -> finding.waived())
                                .map(waiver -> " Accepted: " + AcceptedWords.of(waiver) + ".")
                                .orElse("")
                        + "\n  id: " + finding.id())
                .collect(Collectors.joining("\n"));
    }

    private static String element(String name, String type, String message, String text) {
        String element = "      <" + name + " message=\"" + XmlWords.escaped(message) + "\""
                + (type.isEmpty() ? "" : " type=\"" + type + "\"");
        return element + (text.isEmpty() ? "/>\n" : ">" + XmlWords.escaped(text) + "</" + name + ">\n");
    }
}
