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
                return word((Finding) element);
            }

            @Override
            public Image getImage(Object element) {
                return images.create(icon(((Finding) element).severity()).descriptor());
            }
        };
    }

    ColumnLabelProvider rule() {
        return text(finding ->
                ruleOf(finding).map(rule -> rule.code() + "  " + rule.id()).orElse(finding.rule()));
    }

    ColumnLabelProvider message() {
        return text(Finding::message);
    }

    /** The whole text of a finding: why, what its rule says and by whom, and for what reason somebody accepted it. */
    String inFull(Finding finding, Optional<OpenProject> project) {
        StringBuilder text = new StringBuilder(finding.message());
        project.ifPresent(open -> text.append(accepted(finding, open)).append(why(finding, open)));
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

    private static ColumnLabelProvider text(Function<Finding, String> words) {
        return ColumnLabelProvider.createTextProvider(element -> words.apply((Finding) element));
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
