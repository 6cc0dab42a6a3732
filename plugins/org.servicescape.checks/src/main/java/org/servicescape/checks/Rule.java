package org.servicescape.checks;

import java.util.List;

/**
 * A question put to every plan: is it good? A rule quotes its source; its result is a screening aid, never a legal
 * approval. Rules have no state and never change the model.
 */
public interface Rule {
    /** What the catalogue says of it. */
    RuleCard card();

    /** What is wrong, or cannot be decided, in the premises; empty when the rule holds. Deterministic. */
    List<Finding> check(RuleInput input);

    /** Id in files and findings. */
    default String id() {
        return card().id();
    }

    /** Short code in the catalogue. */
    default String code() {
        return card().code();
    }

    /** A few words. */
    default String title() {
        return card().title();
    }

    /** What must hold. */
    default String statement() {
        return card().statement();
    }

    /** How binding the source is. */
    default RuleClass ruleClass() {
        return card().ruleClass();
    }

    /** Country code of the source, or {@code international}. */
    default String jurisdiction() {
        return card().jurisdiction();
    }

    /** Publication and URL. */
    default String source() {
        return card().source();
    }

    /** Why it matters. */
    default String rationale() {
        return card().rationale();
    }

    /** Default weight of a broken rule. */
    default Finding.Severity severity() {
        return card().severity();
    }

    /** What a policy can change. */
    default List<RuleParameter> parameters() {
        return card().parameters();
    }
}
