package org.servicescape.ui.problem;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.servicescape.store.ProjectFileException.Problem;
import org.servicescape.ui.icons.Icon;
import org.servicescape.ui.text.Messages;

/**
 * A file that could not be read.
 *
 * @param file the file
 * @param problems what is wrong in it
 * @param gone whether it is not there any more
 */
public record ProblemInput(Path file, List<Problem> problems, boolean gone) implements IEditorInput {
    /** Copies the list. */
    public ProblemInput {
        problems = List.copyOf(problems);
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.ERROR.descriptor();
    }

    @Override
    public String getName() {
        return NLS.bind(Messages.problemTab, file.getFileName());
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return file.toString();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
