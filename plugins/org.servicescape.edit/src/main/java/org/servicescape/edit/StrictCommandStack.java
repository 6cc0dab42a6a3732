package org.servicescape.edit;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** A command stack that swallows nothing: a command that fails is a fault of ours and is heard of. */
final class StrictCommandStack extends BasicCommandStack {
    @Override
    public void execute(Command command) {
        if (!command.canExecute()) {
            throw new IllegalStateException("the command '" + command.getLabel() + "' cannot be executed");
        }
        super.execute(command);
    }

    @Override
    protected void handleError(Exception fault) {
        throw new IllegalStateException("a command failed half-way", fault);
    }
}
