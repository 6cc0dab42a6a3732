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
import java.util.stream.Collectors;
import org.servicescape.graph.Premises;
import org.servicescape.model.Maturity;
import org.servicescape.model.Project;
import org.servicescape.model.policy.RuleSetting;
import org.servicescape.model.policy.RuleSeverity;

/**
 * Checks the same project again and again while somebody edits it: only rules that read what changed are asked anew. One
 * of it belongs to one editing session; the states of the project that it is given may be copies of each other, since
 * it remembers ids only. Not for several threads at once; by itself it asks rules on several, one for each processor, and answers
 * as if it had asked one after the other.
 *
 * <p>Cost: that of the rules that are asked, see their cards.
 */
public final class Recheck {
    /** What a rule was asked with, and what it answered before the policy weighed it. */
    private record Answer(Map<String, String> parameters, List<RulePack> packs, List<Finding> findings) {}

    /** A rule that is to be asked of all premises. */
    private record Question(Rule rule, Map<String, String> parameters, State state) {
        List<Finding> ask() {
            RuleCard card = rule.card();
            List<Finding> said = new ArrayList<>();
            List<Premises> asked =
                    card.needs() == RuleCard.Needs.NOTHING ? List.of(Premises.none(state.project)) : state.premises();
            for (Premises premises : asked) {
                if (!premises.assumed() || card.needs() != RuleCard.Needs.PLAN) {
                    said.addAll(rule.check(new RuleInput(card, state.project, premises, parameters, state.packs)));
                }
            }
            return said;
        }
    }

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
        List<Rule> toAsk = new ArrayList<>();
        for (Rule rule : rules) {
            NotAsked.Why why = whyNot(rule, policy.setting(rule), state);
            if (why == null) {
                toAsk.add(rule);
            } else {
                notAsked.add(new NotAsked(rule.id(), why));
                answers.remove(rule.id());
            }
        }
        ask(toAsk, policy, state, changed);
        for (Rule rule : toAsk) {
            RuleSetting setting = policy.setting(rule);
            for (Finding finding : answers.get(rule.id()).findings()) {
                findings.putIfAbsent(finding.id(), Weighing.weigh(finding, rule, setting, project));
            }
        }
        last = state.lent();
        policy.mistakes(rules).forEach(mistake -> findings.putIfAbsent(mistake.id(), mistake));
        StaleWaivers.of(project, rules, List.copyOf(findings.values()), notAsked)
                .forEach(stale -> findings.putIfAbsent(stale.id(), stale));
        return new CheckReport(sorted(new ArrayList<>(findings.values())), notAsked);
    }

    /** Asks the rules whose last answers no longer hold, several at once, and remembers what they say. */
    private void ask(List<Rule> toAsk, PolicyReader policy, State state, Set<Facet> changed) {
        List<Question> questions = new ArrayList<>();
        for (Rule rule : toAsk) {
            Map<String, String> parameters = policy.parameters(rule);
            Answer answer = answers.get(rule.id());
            boolean holds = answer != null
                    && Collections.disjoint(rule.card().reads(), changed)
                    && answer.parameters().equals(parameters)
                    && answer.packs().equals(state.packs);
            if (!holds) {
                questions.add(new Question(rule, parameters, state));
            }
        }
        List<List<Finding>> said = Together.of(questions, Question::ask);
        for (int i = 0; i < said.size(); i++) {
            Question question = questions.get(i);
            answers.put(
                    question.rule().id(), new Answer(question.parameters(), state.packs, merged(said.get(i), state)));
        }
    }

    /** With one finding for all that could not be decided. */
    private static List<Finding> merged(List<Finding> said, State state) {
        Map<Boolean, List<Finding>> undecided =
                said.stream().collect(Collectors.partitioningBy(each -> each.kind() == Finding.Kind.UNDECIDED));
        List<Finding> merged = new ArrayList<>(undecided.get(false));
        if (!undecided.get(true).isEmpty()) {
            merged.add(Undecided.merge(undecided.get(true), state::name));
        }
        return List.copyOf(merged);
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
