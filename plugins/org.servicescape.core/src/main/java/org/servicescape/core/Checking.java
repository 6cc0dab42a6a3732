package org.servicescape.core;

import java.util.List;
import org.servicescape.checks.CheckReport;
import org.servicescape.checks.Checker;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Recheck;
import org.servicescape.model.Project;

/**
 * Answers what the built-in rules find in a project.
 *
 * <p>A result is a screening aid, not legal or fire-code approval: {@link #DISCLAIMER} goes with every output.
 */
public final class Checking {
    /** Printed wherever findings are. */
    public static final String DISCLAIMER = "Screening aid, not legal or fire-code approval.";

    private Checking() {}

    /** The findings, what was not asked, and where rules pull in opposite directions. The project is not changed. */
    public static CheckReport report(Project project) {
        return Checker.report(project, Builtins.rules());
    }

    /** Checks one project again and again while it is edited. */
    public static Recheck recheck() {
        return new Recheck(Builtins.rules());
    }

    /** The findings, errors first, then in the order of the rules. The project is not changed. */
    public static List<Finding> check(Project project) {
        return Checker.check(project, Builtins.rules());
    }
}
