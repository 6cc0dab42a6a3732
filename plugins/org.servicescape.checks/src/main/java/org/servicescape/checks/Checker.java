package org.servicescape.checks;

import java.util.List;
import org.servicescape.model.Project;

/**
 * Puts rules to every plan of a project and applies the project's policy: packs, severities, parameters and waivers. The
 * result is a screening aid, never a legal approval.
 *
 * <p>A severity of the policy replaces the rule's default one; what the rule itself grades lighter stays lighter. A
 * waiver holds for the finding of its rule with exactly its subjects, until its last day has passed on the project's own
 * version date. Values of the policy that cannot be used are themselves findings.
 */
public final class Checker {
    private Checker() {}

    /** The findings of {@link #report}. */
    public static List<Finding> check(Project project, List<Rule> rules) {
        return report(project, rules).findings();
    }

    /** What the rules find, and which of them are not asked. The project is not changed. */
    public static CheckReport report(Project project, List<Rule> rules) {
        return new Recheck(rules).check(project);
    }
}
