package org.servicescape.edit;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.servicescape.model.Project;

/** A change that has been made already, and what would take it back. Undo and redo take time with the size of the change. */
final class Recorded extends AbstractCommand {
    private final ChangeDescription back;

    private Recorded(String label, ChangeDescription back) {
        super(label);
        this.back = back;
    }

    /**
     * Makes the change and notes all that it does; takes time with the size of the project.
     *
     * @throws Refused when the change refuses; the project is as it was
     */
    static Recorded make(Change change, Project project) throws Refused {
        String label = change.label();
        ChangeRecorder recorder = new ChangeRecorder(project);
        boolean done = false;
        try {
            change.make(project);
            done = true;
            return new Recorded(label, recorder.endRecording());
        } finally {
            if (!done) {
                recorder.endRecording().apply();
            }
            recorder.dispose();
        }
    }

    /** Whether the project is another than before. */
    boolean hasChanged() {
        return !back.getObjectChanges().isEmpty();
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    /** Nothing: it is done already. */
    @Override
    public void execute() {}

    @Override
    public void undo() {
        back.applyAndReverse();
    }

    @Override
    public void redo() {
        back.applyAndReverse();
    }
}
