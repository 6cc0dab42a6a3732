package org.servicescape.core;

import java.nio.file.Path;
import java.time.LocalDate;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.policy.PolicyFactory;
import org.servicescape.model.policy.Waiver;
import org.servicescape.store.ProjectFiles;

/** The open Iso Omena with one more statement missing, and with one finding that somebody accepted. */
final class Accepted {
    static final Path OPEN = Path.of("..", "..", "examples", "iso-omena", "iso-omena.servicescape");

    private Accepted() {}

    /** Writes it into the folder: the queue is accepted, and a zone is not stated, so that rules are undecided. */
    static Path write(Path folder) throws Exception {
        Project project = ProjectFiles.read(OPEN);
        if (project.getPolicy() == null) {
            project.setPolicy(PolicyFactory.eINSTANCE.createPolicy());
        }
        Waiver waiver = PolicyFactory.eINSTANCE.createWaiver();
        waiver.setRule("unseen-queue");
        waiver.getSubjects().add(element(project, "waiting-hall"));
        waiver.setReason("Rebuilt next year");
        waiver.setRole("Project owner");
        waiver.setExpires(LocalDate.of(2999, 12, 31));
        project.getPolicy().getWaivers().add(waiver);
        project.getSpace().getPlans().get(0).getStoreys().get(0).getSpaces().forEach(space -> {
            if (space.getId().equals("library")) {
                space.unsetSecurityZone();
                space.getType().unsetSecurityZone();
            }
        });
        Path file = folder.resolve("accepted.servicescape");
        ProjectFiles.write(project, file);
        return file;
    }

    private static Element element(Project project, String id) {
        for (var all = project.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Element element && element.getId().equals(id)) {
                return element;
            }
        }
        throw new IllegalArgumentException(id);
    }
}
