package org.servicescape.cli;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicescape.checks.CheckReport;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Missing;
import org.servicescape.checks.Narration;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.TradeOff;
import org.servicescape.checks.Waivers;
import org.servicescape.core.AcceptedWords;
import org.servicescape.core.Builtins;
import org.servicescape.core.CheckedFile;
import org.servicescape.core.CheckedFiles;
import org.servicescape.core.Checking;
import org.servicescape.core.NotAskedWords;
import org.servicescape.core.SourceWords;
import org.servicescape.core.Standing;
import org.servicescape.core.Summary;
import org.servicescape.core.TradeOffWords;

/** Prints findings for people: a paragraph each, and with {@code --explain} how each comes about and why it matters. */
final class FindingsText {
    /** So many elements that lack a statement are named in the message itself. */
    private static final int NAMED = 3;

    private static final String HEAD = "  ";
    private static final String TEXT = "    ";
    private static final String MORE = "      ";

    private final Lines lines;
    private final boolean explain;

    private FindingsText(PrintStream out, boolean explain) {
        this.lines = new Lines(out);
        this.explain = explain;
    }

    /** Prints the files one after the other, and a summary of all where there are several. */
    static void print(List<CheckedFile> files, boolean explain, PrintStream out) {
        FindingsText text = new FindingsText(out, explain);
        for (CheckedFile file : files) {
            text.lines.line(file.file());
            text.lines.blank();
            if (file.isReadable()) {
                text.file(file);
            } else {
                file.problems().forEach(problem -> text.lines.wrapped(HEAD, "cannot be read: " + problem.sentence()));
            }
            text.lines.blank();
        }
        if (files.size() > 1) {
            long unreadable = files.stream().filter(file -> !file.isReadable()).count();
            text.lines.line(
                    "All " + files.size() + " files" + (unreadable == 0 ? "" : ", " + unreadable + " unreadable"));
            text.lines.blank();
            text.summary(CheckedFiles.summary(files));
        }
    }

    private void file(CheckedFile file) {
        Narration narration = new Narration(file.project(), Builtins.rules());
        Set<String> explained = new HashSet<>();
        for (Finding finding : Standing.sorted(file.findings())) {
            finding(finding, file, narration, explained.add(finding.rule()));
        }
        tradeOffs(file.report());
        if (explain) {
            suggest(file);
            new ExposureText(lines).print(file.project(), narration);
        }
        notAsked(file.report());
        summary(Summary.of(file.findings()));
    }

    private void finding(Finding finding, CheckedFile file, Narration narration, boolean first) {
        String basis = finding.confidence() == Finding.Confidence.DRAWN
                ? ""
                : "  (" + finding.confidence().name().toLowerCase(Locale.ROOT) + ")";
        lines.line(HEAD + Standing.of(finding).word() + "  " + rule(finding.rule()) + basis);
        lines.wrapped(TEXT, finding.message());
        if (finding.waived()) {
            Waivers.of(finding, file.project())
                    .ifPresent(waiver -> lines.wrapped(TEXT, "Accepted: " + AcceptedWords.of(waiver) + "."));
        }
        if (explain) {
            steps(finding, narration);
            missing(finding, narration);
            if (first) {
                why(finding.rule());
            }
        } else if (finding.kind() == Finding.Kind.VIOLATED && !finding.witness().equals(finding.subjects())) {
            lines.hanging(TEXT, MORE, "Witness: " + narration.trail(finding));
        }
        lines.line(TEXT + "id: " + finding.id());
        lines.blank();
    }

    private static String rule(String id) {
        return (Builtins.code(id) + " " + id).strip();
    }

    private void steps(Finding finding, Narration narration) {
        List<Narration.Step> steps = narration.steps(finding);
        if (steps.size() == 1) {
            lines.wrapped(TEXT, steps.get(0).sentence() + ".");
            return;
        }
        if (!steps.isEmpty()) {
            lines.line(TEXT + "Step by step");
        }
        for (int i = 0; i < steps.size(); i++) {
            lines.hanging(MORE + (i + 1) + ". ", MORE + "   ", steps.get(i).sentence() + ".");
        }
    }

    private void missing(Finding finding, Narration narration) {
        for (Missing missing : finding.missing()) {
            if (missing.elements().size() > NAMED) {
                lines.line(TEXT + "To state: " + missing.what() + " of");
                lines.wrapped(
                        MORE, missing.elements().stream().map(narration::called).collect(Collectors.joining(", ")));
            }
        }
    }

    private void why(String id) {
        Builtins.rule(id).ifPresent(rule -> {
            RuleCard card = rule.card();
            lines.line(TEXT + "Why");
            lines.wrapped(MORE, card.statement());
            lines.wrapped(
                    MORE,
                    "Source: " + SourceWords.inShort(card.sources().get(0)) + ". More: servicescape explain "
                            + card.code());
        });
    }

    private void tradeOffs(CheckReport report) {
        List<TradeOff.Shown> tradeOffs = report.tradeOffs();
        if (tradeOffs.isEmpty()) {
            return;
        }
        lines.line(HEAD + "Trade-offs: to mend one may break the other");
        for (TradeOff.Shown shown : tradeOffs) {
            lines.line(TEXT
                    + TradeOffWords.sides(shown, report).stream()
                            .map(side -> rule(side.rule()) + ": " + side.state())
                            .collect(Collectors.joining("  |  ")));
            lines.wrapped(MORE, shown.tradeOff().sentence());
        }
        lines.blank();
    }

    private void suggest(CheckedFile file) {
        if (file.findings().stream().anyMatch(finding -> Standing.of(finding).compareTo(Standing.WARNING) <= 0)) {
            lines.line(HEAD + "Suggested changes");
            lines.line(TEXT + "servicescape repair " + file.file() + " --finding ID");
            lines.blank();
        }
    }

    private void notAsked(CheckReport report) {
        if (report.notAsked().isEmpty()) {
            return;
        }
        lines.line(HEAD + "Not asked yet");
        NotAskedWords.byReason(report.notAsked())
                .forEach((why, rules) ->
                        lines.hanging(TEXT, MORE, NotAskedWords.reason(why) + ": " + String.join(", ", rules) + "."));
        lines.blank();
    }

    private void summary(Summary sum) {
        lines.line(HEAD
                + String.format(
                        Locale.ROOT,
                        "Errors: %d. Warnings: %d. Info: %d. Undecided: %d. Waived: %d. %s",
                        sum.error(),
                        sum.warning(),
                        sum.info(),
                        sum.undecided(),
                        sum.waived(),
                        Checking.DISCLAIMER));
    }
}
