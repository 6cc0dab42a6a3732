package org.servicescape.checks;

/**
 * A rule that was not put to a project. A rule that was asked and found nothing holds; one that stands here says nothing.
 *
 * @param rule id of the rule
 * @param why the reason
 */
public record NotAsked(String rule, Why why) {
    /** Why a rule was not asked. */
    public enum Why {
        /** The concept is at the stage idea or initial, and the rule asks for more than such a concept can say. */
        TOO_EARLY,
        /** It needs a plan, or at least space types, and there is none. */
        NO_PLAN,
        /** It belongs to a pack that the policy does not name. */
        PACK_OFF,
        /** The policy switches it off. */
        SWITCHED_OFF
    }
}
