package org.servicescape.checks;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.policy.Waiver;

/** Which decision of a project's policy accepts a finding. */
public final class Waivers {
    private Waivers() {}

    /**
     * The waiver of the finding's rule with exactly its subjects whose last day has not passed on the project's own
     * version date; a last day holds nothing where the project has no version date. Empty when nobody decided to live with it.
     */
    public static Optional<Waiver> of(Finding finding, Project project) {
        return project.getPolicy() == null
                ? Optional.empty()
                : project.getPolicy().getWaivers().stream()
                        .filter(waiver -> finding.rule().equals(waiver.getRule())
                                && subjects(waiver).equals(Set.copyOf(finding.subjects()))
                                && holds(waiver, project))
                        .findFirst();
    }

    private static Set<String> subjects(Waiver waiver) {
        return waiver.getSubjects().stream().map(Element::getId).collect(Collectors.toSet());
    }

    /** True when it has no last day, or one that has not passed on the project's version date. */
    static boolean holds(Waiver waiver, Project project) {
        if (waiver.getExpires() == null) {
            return true;
        }
        return project.getVersionDate() != null && !project.getVersionDate().isAfter(waiver.getExpires());
    }
}
