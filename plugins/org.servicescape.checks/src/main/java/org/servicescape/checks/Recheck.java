package org.servicescape.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicescape.graph.Premises;
import org.servicescape.model.Maturity;
import org.servicescape.model.Project;
import org.servicescape.model.policy.RuleSetting;
import org.servicescape.model.policy.RuleSeverity;

/**
 * Checks the same project again and again while somebody edits it: only rules that read what changed are asked anew. One
 * of it belongs to one editing session; the states of the project that it is given may be copies of each other, since
 * it remembers ids only. Not for several threads at once.
 *
 * <p>Cost: that of the rules that are asked, see their cards.
 */
public final class Recheck {
    /** What a rule was asked with, and what it answered before the policy weighed it. */
    private record Answer(Map<String, String> parameters, List<RulePack> packs, List<Finding> findings) {}

    private final List<Rule> rules;
    private final Map<String, Answer> answers = new HashMap<>();
    private List<Premises> last = List.of();

    /** Nothing is remembered yet: the first check asks every rule. */
    public Recheck(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Asks every rule. */
    public CheckReport check(Project project) {
        return check(project, EnumSet.allOf(Facet.class));
    }

    /**
     * Asks the rules that read something that changed since the last check, and takes the others' last answers.
     *
     * @param changed what may have changed; all facets when nobody knows
     */
    public CheckReport check(Project project, Set<Facet> changed) {
        PolicyReader policy = new PolicyReader(project);
        List<RulePack> packs = RulePack.inForce(project);
        State state = new State(project, packs, last);
        Map<String, Finding> findings = new LinkedHashMap<>();
        List<NotAsked> notAsked = new ArrayList<>();
        for (Rule rule : rules) {
            RuleSetting setting = policy.setting(rule);
            NotAsked.Why why = whyNot(rule, setting, state);
            if (why != null) {
                notAsked.add(new NotAsked(rule.id(), why));
                answers.remove(rule.id());
                continue;
            }
            for (Finding finding : answer(rule, policy.parameters(rule), state, changed)) {
                findings.putIfAbsent(finding.id(), Weighing.weigh(finding, rule, setting, project));
            }
        }
        last = state.lent();
        policy.mistakes(rules).forEach(mistake -> findings.putIfAbsent(mistake.id(), mistake));
        StaleWaivers.of(project, rules, List.copyOf(findings.values()), notAsked)
                .forEach(stale -> findings.putIfAbsent(stale.id(), stale));
        return new CheckReport(sorted(new ArrayList<>(findings.values())), notAsked);
    }

    private List<Finding> answer(Rule rule, Map<String, String> parameters, State state, Set<Facet> changed) {
        Answer last = answers.get(rule.id());
        boolean holds = last != null
                && Collections.disjoint(rule.card().reads(), changed)
                && last.parameters().equals(parameters)
                && last.packs().equals(state.packs);
        if (!holds) {
            last = new Answer(parameters, state.packs, ask(rule, parameters, state));
            answers.put(rule.id(), last);
        }
        return last.findings();
    }

    private static List<Finding> ask(Rule rule, Map<String, String> parameters, State state) {
        List<Finding> found = new ArrayList<>();
        List<Finding> undecided = new ArrayList<>();
        List<Premises> asked = rule.card().needs() == RuleCard.Needs.NOTHING
                ? List.of(Premises.none(state.project))
                : state.premises();
        for (Premises premises : asked) {
            if (premises.assumed() && rule.card().needs() == RuleCard.Needs.PLAN) {
                continue;
            }
            RuleInput input = new RuleInput(rule.card(), state.project, premises, parameters, state.packs);
            for (Finding finding : rule.check(input)) {
                (finding.kind() == Finding.Kind.UNDECIDED ? undecided : found).add(finding);
            }
        }
        if (!undecided.isEmpty()) {
            found.add(Undecided.merge(undecided, state::name));
        }
        return List.copyOf(found);
    }

    private static NotAsked.Why whyNot(Rule rule, RuleSetting setting, State state) {
        if (setting != null && setting.isSetSeverity() && setting.getSeverity() == RuleSeverity.OFF) {
            return NotAsked.Why.SWITCHED_OFF;
        }
        RuleCard card = rule.card();
        if (!state.packs.contains(card.pack())) {
            return NotAsked.Why.PACK_OFF;
        }
        if (!card.early() && state.project.getMaturity().compareTo(Maturity.INITIAL) <= 0) {
            return NotAsked.Why.TOO_EARLY;
        }
        boolean places = card.needs() == RuleCard.Needs.NOTHING
                || state.premises().stream()
                        .anyMatch(premises -> !premises.assumed() || card.needs() == RuleCard.Needs.PLACES);
        return places ? null : NotAsked.Why.NO_PLAN;
    }

    private List<Finding> sorted(List<Finding> findings) {
        Map<String, Integer> order = new HashMap<>();
        rules.forEach(rule -> order.put(rule.id(), order.size()));
        findings.sort(Comparator.comparing(Finding::severity)
                .thenComparing(finding -> order.getOrDefault(finding.rule(), -1))
                .thenComparing(Finding::id));
        return findings;
    }
}
