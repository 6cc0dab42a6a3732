package org.servicescape.checks.hygiene;

import java.util.List;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.words.Say;
import org.servicescape.model.outcomes.Benefit;
import org.servicescape.model.outcomes.Outcomes;

/** M6: figures tell whether a benefit came. O(benefits). */
public final class BenefitMetric implements Rule {
    private static final RuleCard CARD = Hygiene.card("benefit-metric", "M6", "Figures tell benefits")
            .states("Each benefit has a metric that tells whether it is there.")
            .because(
                    "A benefit without a figure cannot be shown to those who pay for it, nor missed when it does not come.")
            .formulated("The benefits without metrics.", "O(benefits)")
            .reads(Facet.REST)
            .late()
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        Outcomes outcomes = input.project().getOutcomes();
        List<Benefit> untold = outcomes == null
                ? List.of()
                : outcomes.getBenefits().stream()
                        .filter(benefit -> benefit.getMetrics().isEmpty())
                        .toList();
        return Hygiene.found(input, Severity.INFO, untold, "model.benefit-metric", Say.quoted(untold));
    }
}
