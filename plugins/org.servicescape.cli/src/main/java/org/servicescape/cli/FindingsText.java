package org.servicescape.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicescape.checks.Finding;
import org.servicescape.core.Builtins;
import org.servicescape.core.Checking;
import org.servicescape.core.Contents;
import org.servicescape.core.Standing;
import org.servicescape.core.Summary;
import org.servicescape.model.Project;

/** Prints findings for people: a paragraph each, with the rule, the sentence and the witness. */
final class FindingsText {
    private static final int WIDTH = 96;

    private FindingsText() {}

    static void print(PrintStream out, String file, Project project, List<Finding> findings) {
        Map<String, String> names = Contents.of(project).names();
        out.println(file);
        for (Finding finding : findings) {
            out.println();
            out.printf(
                    "  %s  %s %s%s%n",
                    Standing.of(finding).word(),
                    Builtins.code(finding.rule()),
                    finding.rule(),
                    finding.confidence() == Finding.Confidence.DRAWN
                            ? ""
                            : "  (" + finding.confidence().name().toLowerCase(Locale.ROOT) + ")");
            wrap(out, finding.message(), "    ");
            if (!finding.witness().equals(finding.subjects())) {
                wrap(
                        out,
                        "Witness: "
                                + finding.witness().stream()
                                        .map(id -> names.getOrDefault(id, id))
                                        .collect(Collectors.joining(" > ")),
                        "    ");
            }
            out.println("    id: " + finding.id());
        }
        out.println();
        Summary sum = Summary.of(findings);
        out.printf(
                "  Errors: %d. Warnings: %d. Info: %d. Undecided: %d. Waived: %d. %s%n",
                sum.error(), sum.warning(), sum.info(), sum.undecided(), sum.waived(), Checking.DISCLAIMER);
    }

    private static void wrap(PrintStream out, String text, String indent) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ")) {
            if (line.length() > indent.length() && line.length() + word.length() + 1 > WIDTH) {
                out.println(line);
                line.setLength(0);
                line.append(indent);
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        out.println(line);
    }
}
