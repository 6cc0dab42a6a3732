package org.servicescape.edit;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicescape.checks.Finding;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.policy.Waiver;

/** The findings that somebody decided to live with. */
public final class Waivers {
    private Waivers() {}

    /** The waiver for a finding, whether it still holds or has expired; empty where there is none. */
    public static Optional<Waiver> of(Project project, Finding finding) {
        return project.getPolicy() == null
                ? Optional.empty()
                : project.getPolicy().getWaivers().stream()
                        .filter(waiver -> finding.rule().equals(waiver.getRule()))
                        .filter(waiver -> subjects(waiver).equals(new HashSet<>(finding.subjects())))
                        .findFirst();
    }

    private static Set<String> subjects(Waiver waiver) {
        return waiver.getSubjects().stream().map(Element::getId).collect(Collectors.toSet());
    }
}
