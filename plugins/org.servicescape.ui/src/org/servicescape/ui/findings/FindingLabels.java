package org.servicescape.ui.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Narration;
import org.servicescape.checks.Rule;
import org.servicescape.core.Builtins;
import org.servicescape.core.NotAskedWords;
import org.servicescape.core.Standing;
import org.servicescape.edit.Waivers;
import org.servicescape.ui.icons.Icon;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.text.Messages;

/** The cells of a finding: its severity as a word and a mark, its rule, its sentence. */
final class FindingLabels {
    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
    private final Map<String, Rule> rules = Builtins.rules().stream()
            .collect(Collectors.toMap(Rule::id, Function.identity(), (first, second) -> first));

    ColumnLabelProvider severity() {
        return new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                if (element instanceof Finding finding) {
                    return word(finding);
                }
                return element instanceof FindingRow.Choice ? Messages.findingsTradeOff : Messages.findingsNotAsked;
            }

            @Override
            public Image getImage(Object element) {
                boolean weighs = element instanceof Finding finding
                        && Standing.of(finding).compareTo(Standing.INFO) < 0;
                return images.create((weighs ? icon(((Finding) element).severity()) : Icon.INFO).descriptor());
            }
        };
    }

    ColumnLabelProvider rule() {
        return text(row -> {
            if (row instanceof Finding finding) {
                return ruleOf(finding)
                        .map(rule -> rule.code() + "  " + rule.id())
                        .orElse(finding.rule());
            } else if (row instanceof FindingRow.Choice choice) {
                return choice.sides().stream().map(side -> code(side.rule())).collect(Collectors.joining("  |  "));
            }
            return ((FindingRow.NotAskedYet) row)
                    .rules().stream().map(FindingLabels::code).collect(Collectors.joining(", "));
        });
    }

    ColumnLabelProvider message() {
        return text(row -> {
            if (row instanceof Finding finding) {
                return finding.message();
            } else if (row instanceof FindingRow.Choice choice) {
                return choice.shown().tradeOff().sentence();
            }
            return NotAskedWords.reason(((FindingRow.NotAskedYet) row).why());
        });
    }

    private static String code(String rule) {
        String code = Builtins.code(rule);
        return code.isEmpty() ? rule : code;
    }

    /** The whole text of a row. */
    String inFull(Object row, Optional<OpenProject> project) {
        if (row instanceof Finding finding) {
            return inFull(finding, project);
        } else if (row instanceof FindingRow.Choice choice) {
            return NLS.bind(
                    Messages.findingsTradeOffInFull,
                    choice.shown().tradeOff().sentence(),
                    choice.sides().stream()
                            .map(side -> title(side.rule()) + ": " + side.state())
                            .collect(Collectors.joining("\n")));
        }
        FindingRow.NotAskedYet notAsked = (FindingRow.NotAskedYet) row;
        return NLS.bind(
                Messages.findingsNotAskedInFull,
                NotAskedWords.reason(notAsked.why()),
                notAsked.rules().stream().map(this::title).collect(Collectors.joining("\n")));
    }

    private String title(String id) {
        Rule rule = rules.get(id);
        return rule == null ? id : rule.code() + " " + rule.card().title();
    }

    /** The whole text of a finding: why, what its rule says and by whom, and for what reason somebody accepted it. */
    private String inFull(Finding finding, Optional<OpenProject> project) {
        StringBuilder text = new StringBuilder(finding.message());
        project.ifPresent(open ->
                text.append(accepted(finding, open)).append(why(finding, open)).append(missing(finding, open)));
        return ruleOf(finding)
                .map(rule -> NLS.bind(Messages.findingInFull, new String[] {
                    text.toString(),
                    rule.code(),
                    rule.card().title(),
                    rule.card().statement(),
                    rule.source()
                }))
                .orElse(text.toString());
    }

    private static String why(Finding finding, OpenProject project) {
        StringBuilder why = new StringBuilder();
        List<Narration.Step> steps = new Narration(project.project(), Builtins.rules()).steps(finding);
        for (int i = 0; i < steps.size(); i++) {
            why.append(i == 0 ? Messages.findingWhy : "")
                    .append(NLS.bind(
                            Messages.findingWhyStep, i + 1, steps.get(i).sentence()));
        }
        return why.toString();
    }

    /** What a rule that could not be decided lacks, each statement with all elements that lack it. */
    private static String missing(Finding finding, OpenProject project) {
        Narration names = new Narration(project.project(), Builtins.rules());
        return finding.missing().stream()
                .filter(missing -> !missing.elements().isEmpty())
                .map(missing -> NLS.bind(
                        Messages.findingMissing,
                        missing.what(),
                        missing.elements().stream().map(names::called).collect(Collectors.joining(", "))))
                .collect(Collectors.joining());
    }

    private static String accepted(Finding finding, OpenProject project) {
        return Waivers.of(project.project(), finding)
                .filter(waiver -> finding.waived())
                .map(waiver -> NLS.bind(Messages.findingAccepted, waiver.getReason())
                        + (waiver.getRole() == null ? "" : NLS.bind(Messages.findingAcceptedBy, waiver.getRole()))
                        + (waiver.getExpires() == null
                                ? ""
                                : NLS.bind(Messages.findingAcceptedUntil, waiver.getExpires())))
                .orElse("");
    }

    private Optional<Rule> ruleOf(Finding finding) {
        return Optional.ofNullable(rules.get(finding.rule()));
    }

    void dispose() {
        images.dispose();
    }

    private static ColumnLabelProvider text(Function<Object, String> words) {
        return ColumnLabelProvider.createTextProvider(words::apply);
    }

    /** How heavily a finding weighs, in a word. */
    static String word(Finding finding) {
        if (finding.waived()) {
            return Messages.severityAccepted;
        } else if (finding.kind() == Finding.Kind.UNDECIDED) {
            return Messages.severityUndecided;
        }
        return switch (finding.severity()) {
            case ERROR -> Messages.severityError;
            case WARNING -> Messages.severityWarning;
            case INFO -> Messages.severityInfo;
        };
    }

    private static Icon icon(Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> Icon.ERROR;
            case WARNING -> Icon.WARNING;
            case INFO -> Icon.INFO;
        };
    }
}
