package org.servicescape.checks;

/** How binding the source of a rule is. */
public enum RuleClass {
    /** An act, decree or other regulation. */
    LAW,
    /** A published standard. */
    STANDARD,
    /** Advice of an authority or professional body. */
    GUIDELINE,
    /** Experience or research, put as a rule here. */
    HEURISTIC
}
