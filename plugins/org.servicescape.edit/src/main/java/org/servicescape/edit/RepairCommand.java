package org.servicescape.edit;

import java.util.List;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.servicescape.checks.repair.Edit;
import org.servicescape.checks.repair.Edits;
import org.servicescape.model.Project;

/** All edits of a repair as one step of undo. */
final class RepairCommand extends ChangeCommand {
    private final Project project;
    private final List<Edit> edits;

    RepairCommand(Project project, List<Edit> edits, String label) {
        super(project);
        this.project = project;
        this.edits = edits;
        setLabel(label);
    }

    @Override
    protected void doExecute() {
        Edits.make(project, edits);
    }
}
