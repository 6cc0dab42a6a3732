package org.servicescape.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RulePack;
import org.servicescape.checks.RuleParameter;
import org.servicescape.checks.RuleSource;
import org.servicescape.checks.TradeOff;
import org.servicescape.core.Checking;

/** Prints the catalogue of rules for people. */
final class CatalogueText {
    private static final int LABEL = 14;

    private final Lines lines;

    CatalogueText(PrintStream out) {
        this.lines = new Lines(out);
    }

    /** A line for each rule, and one for each pack with what it brings. */
    void print(List<Rule> rules) {
        int code = rules.stream().mapToInt(rule -> rule.code().length()).max().orElse(1);
        int id = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(1);
        lines.line("Rules");
        for (Rule rule : rules) {
            RulePack pack = rule.card().pack();
            lines.line(String.format(
                    Locale.ROOT,
                    "  %-" + code + "s  %-" + id + "s  %s%s",
                    rule.code(),
                    rule.id(),
                    rule.title(),
                    pack.isTopic() ? "  (off: pack " + pack.id() + ")" : ""));
        }
        lines.blank();
        lines.line("Packs: on are the general one and that of the project's country; the policy switches on others");
        for (RulePack pack : RulePack.values()) {
            lines.hanging(
                    String.format(Locale.ROOT, "  %-19s ", pack.id()),
                    " ".repeat(22),
                    pack.title() + brings(pack, rules));
        }
        lines.blank();
        lines.line(Checking.DISCLAIMER);
    }

    private static String brings(RulePack pack, List<Rule> rules) {
        List<String> numbers = rules.stream()
                .filter(rule -> rule.card().parameters().stream()
                        .anyMatch(parameter -> parameter.defaults().containsKey(pack)))
                .map(Rule::code)
                .toList();
        List<String> own = rules.stream()
                .filter(rule -> rule.card().pack() == pack)
                .map(Rule::code)
                .toList();
        if (pack.isTopic()) {
            return own.isEmpty() ? "" : ": rules " + String.join(", ", own);
        }
        return pack.isCountry() && !numbers.isEmpty() ? ": numbers for " + String.join(", ", numbers) : "";
    }

    /** All about one rule. */
    void print(RuleCard card) {
        lines.line(card.code() + " " + card.id() + ": " + card.title());
        lines.blank();
        lines.wrapped("", card.statement());
        lines.blank();
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
        for (TradeOff tradeOff : TradeOff.KNOWN) {
            if (tradeOff.first().equals(card.id()) || tradeOff.second().equals(card.id())) {
                String other = tradeOff.first().equals(card.id()) ? tradeOff.second() : tradeOff.first();
                line("Trade-off", (other.isEmpty() ? "" : "with " + other + ": ") + tradeOff.sentence());
            }
        }
        lines.blank();
        lines.line(Checking.DISCLAIMER);
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
        lines.hanging(String.format(Locale.ROOT, "%-" + LABEL + "s", label), " ".repeat(LABEL), text);
    }
}
