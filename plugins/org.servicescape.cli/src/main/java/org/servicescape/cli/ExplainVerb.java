package org.servicescape.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleParameter;
import org.servicescape.core.Builtins;
import org.servicescape.core.Checking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: the catalogue of rules, or one of them in full. */
@Command(name = "explain", description = "Print the catalogue of rules, or all about one rule.")
final class ExplainVerb implements Callable<Integer> {
    @Parameters(
            paramLabel = "RULE",
            arity = "0..1",
            description = "Id or code of a rule, such as anonymous-door or P8.")
    private String wanted;

    @Spec
    private CommandSpec spec;

    private final Console console;

    ExplainVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Rule> rules = Builtins.rules();
        if (wanted == null) {
            for (Rule rule : rules) {
                console.out().printf("%-4s %-22s %s%n", rule.code(), rule.id(), rule.title());
            }
            console.out().printf("%n%s%n", Checking.DISCLAIMER);
            return 0;
        }
        Rule rule = rules.stream()
                .filter(r -> r.id().equalsIgnoreCase(wanted) || r.code().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "No rule '" + wanted + "'; there are: "
                                + String.join(", ", rules.stream().map(Rule::id).toList())));
        print(rule);
        return 0;
    }

    private void print(Rule rule) {
        console.out().printf("%s %s: %s%n%n", rule.code(), rule.id(), rule.title());
        console.out().printf("%s%n%n", rule.statement());
        line("Why", rule.rationale());
        line("Class", rule.ruleClass().name().toLowerCase(Locale.ROOT));
        line("Jurisdiction", rule.jurisdiction());
        line("Source", rule.source());
        line("Severity", rule.severity().name().toLowerCase(Locale.ROOT));
        for (RuleParameter parameter : rule.parameters()) {
            line(
                    "Parameter",
                    parameter.name() + " = " + parameter.defaultValue() + " " + parameter.unit() + ": "
                            + parameter.meaning());
        }
        console.out().printf("%n%s%n", Checking.DISCLAIMER);
    }

    private void line(String label, String text) {
        console.out().printf("%-13s %s%n", label, text);
    }
}
