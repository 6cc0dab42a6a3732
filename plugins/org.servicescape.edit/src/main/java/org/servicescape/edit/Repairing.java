package org.servicescape.edit;

import org.servicescape.checks.repair.Edits;
import org.servicescape.checks.repair.Repair;
import org.servicescape.model.Project;

/** All edits of a repair. */
record Repairing(Repair repair) implements Change {
    @Override
    public String label() {
        return Names.shorten(String.join(". ", repair.steps()));
    }

    @Override
    public void make(Project project) throws Refused {
        try {
            Edits.make(project, repair.edits());
        } catch (IllegalArgumentException outdated) {
            throw new Refused(Message.REFUSED_OUTDATED);
        }
    }
}
