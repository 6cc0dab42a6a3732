package org.servicescape.checks;

import java.util.List;

/**
 * A question put to a project: is it good? A rule quotes its source; its result is a screening aid, never a legal
 * approval. Rules have no state, never change the model and may be asked from several threads.
 */
public interface Rule {
    /** What the catalogue says of it. */
    RuleCard card();

    /** What is wrong, or cannot be decided; empty when the rule holds. Deterministic. */
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

    /** How binding the main source is. */
    default RuleClass ruleClass() {
        return card().sources().get(0).ruleClass();
    }

    /** For whom the main source speaks: a country code, or {@code general}. */
    default String jurisdiction() {
        return card().sources().get(0).pack().id();
    }

    /** Publication and URL of the main source. */
    default String source() {
        return card().sources().get(0).text();
    }

    /** Default weight of a broken rule. */
    default Finding.Severity severity() {
        return card().severity();
    }
}
