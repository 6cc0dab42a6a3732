package org.servicescape.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RulePack;
import org.servicescape.checks.RuleParameter;
import org.servicescape.checks.RuleSource;
import org.servicescape.checks.TradeOff;

/** Makes {@code docs/rules.md}, the printed catalogue, from the rules themselves. */
final class RulesPage {
    private static final String INTRODUCTION =
            """
            # The rules

            What Servicescape asks of a project, in the order of the catalogue. This page is made from the rules themselves; a
            test proves that it is current. `servicescape explain RULE` prints the same of one rule.

            A rule that is asked and finds nothing holds. What the model does not say enough about is *undecided*, one line a
            rule with what is missing; rules that are not asked (too early, in a pack that is off, switched off) are named.
            The result is a screening aid, not legal or fire-code approval.

            A rule is general; its sources and numbers are per country. A number of one country never judges a project of
            another: without a number for it the rule is undecided. A project's policy chooses packs, severities, parameters
            and waivers.
            """;

    private final StringBuilder page = new StringBuilder(INTRODUCTION);

    private RulesPage() {}

    static String of(List<Rule> rules) {
        RulesPage page = new RulesPage();
        page.overview(rules);
        page.packs(rules);
        rules.forEach(rule -> page.rule(rule.card()));
        return page.page.toString();
    }

    static String heading(RuleCard card) {
        return "## " + card.code() + " " + card.id();
    }

    private void overview(List<Rule> rules) {
        page.append(
                "\n| code | rule | in a few words | class | of | weight |\n| --- | --- | --- | --- | --- | --- |\n");
        for (Rule rule : rules) {
            String anchor = (rule.code() + " " + rule.id()).toLowerCase(Locale.ROOT);
            row(List.of(
                    rule.code(),
                    "[" + rule.id() + "](#" + anchor.replace(".", "").replace(' ', '-') + ")",
                    rule.title() + (rule.card().pack().isTopic() ? " (off)" : ""),
                    word(rule.ruleClass()),
                    rule.jurisdiction(),
                    word(rule.severity())));
        }
    }

    private void packs(List<Rule> rules) {
        page.append(
                "\n## Packs\n\nOn are the general pack and that of the project's country, Finland where it states none. The"
                        + " policy switches on others.\n\n| pack | what it is | rules |\n| --- | --- | --- |\n");
        for (RulePack pack : RulePack.values()) {
            String own = rules.stream()
                    .filter(rule -> rule.card().pack() == pack)
                    .map(Rule::code)
                    .collect(Collectors.joining(", "));
            String numbers = rules.stream()
                    .filter(rule -> rule.card().parameters().stream()
                            .anyMatch(parameter -> parameter.defaults().containsKey(pack)))
                    .map(Rule::code)
                    .collect(Collectors.joining(", "));
            row(List.of(
                    "`" + pack.id() + "`",
                    pack.title() + (pack.isTopic() ? " (off until the policy names it)" : ""),
                    pack.isCountry() ? (numbers.isEmpty() ? "" : "numbers for " + numbers) : own));
        }
    }

    private void rule(RuleCard card) {
        page.append("\n")
                .append(heading(card))
                .append("\n\n**")
                .append(card.title())
                .append(".** ");
        page.append(text(card.statement())).append("\n\n");
        item("Why", card.rationale());
        for (RuleSource source : card.sources()) {
            item(
                    "Source (" + word(source.ruleClass()) + ", " + source.pack().id() + ")",
                    source.text().replaceAll("(https?://[^\\s;,)]+)", "<$1>"));
        }
        item("On the graph", card.formulation() + " Cost: " + card.cost() + ".");
        item("Weight", word(card.severity()) + ". Asked " + asked(card) + ".");
        if (card.pack().isTopic()) {
            item("Pack", "`" + card.pack().id() + "`, off until the policy names it");
        }
        for (TradeOff tradeOff : TradeOff.KNOWN) {
            if (tradeOff.first().equals(card.id()) || tradeOff.second().equals(card.id())) {
                String other = tradeOff.first().equals(card.id()) ? tradeOff.second() : tradeOff.first();
                item("Trade-off" + (other.isEmpty() ? "" : " with " + other), tradeOff.sentence());
            }
        }
        if (!card.parameters().isEmpty()) {
            parameters(card.parameters());
        }
    }

    private static String asked(RuleCard card) {
        String when = card.early() ? "from the first idea on" : "from the stage developed on";
        return when
                + switch (card.needs()) {
                    case PLACES -> ", of each plan or else of the space types";
                    case PLAN -> ", of each plan";
                    case NOTHING -> ", of the project as a whole";
                };
    }

    private void parameters(List<RuleParameter> parameters) {
        List<RulePack> packs = Arrays.stream(RulePack.values())
                .filter(pack -> parameters.stream()
                        .anyMatch(parameter -> parameter.defaults().containsKey(pack)))
                .toList();
        List<String> head = new ArrayList<>(List.of("parameter", "unit"));
        packs.forEach(pack -> head.add(pack.id()));
        head.add("meaning");
        page.append('\n');
        row(head);
        row(head.stream().map(column -> "---").toList());
        for (RuleParameter parameter : parameters) {
            List<String> cells = new ArrayList<>(List.of("`" + parameter.name() + "`", parameter.unit()));
            packs.forEach(pack -> cells.add(parameter.defaults().getOrDefault(pack, "")));
            cells.add(parameter.meaning());
            row(cells);
        }
    }

    private void row(List<String> cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void item(String label, String words) {
        page.append("- ").append(label).append(": ").append(text(words)).append('\n');
    }

    private static String text(String words) {
        return words.replace("|", "\\|").strip();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
