package org.servicescape.store;

import java.util.List;

/** All steps between versions of the format, oldest first. */
final class Migrations {
    static final List<Migration> STEPS = List.of(new ToVersion11(), new ToVersion12());

    private Migrations() {}

    /** Whether files of the version can be brought to that of this program. */
    static boolean know(String version) {
        return STEPS.stream().anyMatch(step -> step.from().equals(version));
    }

    /** Brings the tree of a project of an older version to the version of this program. */
    static void apply(String version, Node project) {
        String reached = version;
        for (Migration step : STEPS) {
            if (step.from().equals(reached)) {
                step.change(project);
                reached = step.to();
            }
        }
    }
}
