package org.servicescape.ui.findings;

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
import org.servicescape.checks.Rule;
import org.servicescape.core.Builtins;
import org.servicescape.ui.icons.Icon;
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
                return word(((Finding) element).severity());
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
        return text(FindingLabels::sentence);
    }

    /** The whole text of a finding, with what its rule says and by whom. */
    String inFull(Finding finding) {
        return ruleOf(finding)
                .map(rule -> NLS.bind(Messages.findingInFull, new String[] {
                    finding.message(),
                    rule.code(),
                    rule.card().title(),
                    rule.card().statement(),
                    rule.source()
                }))
                .orElse(finding.message());
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

    private static String sentence(Finding finding) {
        if (finding.waived()) {
            return NLS.bind(Messages.findingWaived, finding.message());
        }
        return finding.kind() == Finding.Kind.UNDECIDED
                ? NLS.bind(Messages.findingUndecided, finding.message())
                : finding.message();
    }

    private static String word(Finding.Severity severity) {
        return switch (severity) {
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
