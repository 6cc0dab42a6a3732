package org.servicescape.cli;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleParameter;
import org.servicescape.checks.RuleSource;
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
        RuleCard card = rule.card();
        console.out().printf("%s %s: %s%n%n", card.code(), card.id(), card.title());
        console.out().printf("%s%n%n", card.statement());
        line("Why", card.rationale());
        line("On the graph", card.formulation());
        line("Cost", card.cost());
        line("Pack", card.pack().id() + (card.pack().isTopic() ? " (off until the policy names it)" : ""));
        for (RuleSource source : card.sources()) {
            line(
                    "Source",
                    source.text() + " (" + source.ruleClass().name().toLowerCase(Locale.ROOT) + ", "
                            + source.pack().id() + ")");
        }
        line("Severity", card.severity().name().toLowerCase(Locale.ROOT));
        line("Asked", card.early() ? "from the first idea on" : "from the stage developed on");
        card.parameters().forEach(parameter -> line("Parameter", parameter(parameter)));
        console.out().printf("%n%s%n", Checking.DISCLAIMER);
    }

    private static String parameter(RuleParameter parameter) {
        String values = new TreeMap<>(parameter.defaults())
                .entrySet().stream()
                        .map(entry -> entry.getValue() + " (" + entry.getKey().id() + ")")
                        .collect(Collectors.joining(", "));
        return parameter.name() + ", " + parameter.unit() + ": "
                + (values.isEmpty() ? "no default, undecided until the policy sets it" : values) + ". "
                + parameter.meaning();
    }

    private void line(String label, String text) {
        console.out().printf("%-13s %s%n", label, text);
    }
}
