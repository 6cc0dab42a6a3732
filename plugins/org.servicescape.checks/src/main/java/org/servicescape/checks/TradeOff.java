package org.servicescape.checks;

import java.util.List;
import java.util.Locale;
import org.servicescape.checks.words.Phrases;

/**
 * Two rules that pull in opposite directions: mending one may break the other. They are shown side by side whenever one
 * of them is broken, so that a choice is made and not hidden.
 *
 * @param first id of a rule
 * @param second id of the other; empty when no rule stands for the other side
 * @param sentence what the choice is about
 */
public record TradeOff(String first, String second, String sentence) {
    /** The conflicts that are known, in the order of their rules. */
    public static final List<TradeOff> KNOWN = List.of(
            new TradeOff(
                    "zone-perimeter",
                    "free-egress",
                    "A locked door guards a restricted zone, and it stands in the way of people who must get out."),
            new TradeOff(
                    "anonymous-door",
                    "step-free-route",
                    "A door of its own keeps a visit discreet, and it parts people who need a step-free way from the"
                            + " entrance that everybody uses."),
            new TradeOff(
                    "unseen-queue",
                    "services-off-the-arena",
                    "Waiting that nobody sees protects those who wait, and it takes them out of the shared waiting where"
                            + " people can do something else meanwhile."),
            new TradeOff(
                    "speech-privacy",
                    "",
                    "Masking noise hides what is said, and it makes listening harder for people who hear badly."),
            new TradeOff(
                    "separate-circulation",
                    "staff-escape",
                    "A way for staff alone keeps them apart from customers, and rooms with one door to each side are"
                            + " where a second way out is lost first."));

    /** What the choice is about, in a language. */
    public String sentence(Locale language) {
        return Phrases.in(language).template("tradeOff." + first);
    }

    /**
     * A trade-off as it stands in a project.
     *
     * @param tradeOff the two rules
     * @param first what the first rule found broken; empty when it holds or was not asked
     * @param second what the second rule found broken
     */
    public record Shown(TradeOff tradeOff, List<Finding> first, List<Finding> second) {
        /** Copies the lists. */
        public Shown {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }
    }

    /** The known trade-offs of which at least one rule is broken, waived findings not counted. */
    public static List<Shown> of(List<Finding> findings) {
        return KNOWN.stream()
                .map(known -> new Shown(known, broken(findings, known.first()), broken(findings, known.second())))
                .filter(shown -> !shown.first().isEmpty() || !shown.second().isEmpty())
                .toList();
    }

    private static List<Finding> broken(List<Finding> findings, String rule) {
        return findings.stream()
                .filter(finding ->
                        finding.rule().equals(rule) && finding.kind() == Finding.Kind.VIOLATED && !finding.waived())
                .toList();
    }
}
