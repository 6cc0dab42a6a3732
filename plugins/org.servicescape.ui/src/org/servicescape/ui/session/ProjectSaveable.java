package org.servicescape.ui.session;

import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.Saveable;
import org.servicescape.store.ProjectFileException;
import org.servicescape.ui.icons.Icon;
import org.servicescape.ui.text.Messages;

/** What the workbench offers to save: the open project, however many parts show it. */
public final class ProjectSaveable extends Saveable {
    private final ProjectSession session;
    private final OpenProject project;

    ProjectSaveable(ProjectSession session, OpenProject project) {
        this.session = session;
        this.project = project;
    }

    @Override
    public String getName() {
        return project.title();
    }

    @Override
    public String getToolTipText() {
        return project.file().toString();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.CHAPTER.descriptor();
    }

    @Override
    public boolean isDirty() {
        return project.isChanged();
    }

    @Override
    public void doSave(IProgressMonitor monitor) throws CoreException {
        Optional<String> forbidden = session.forbidden(project.file());
        if (forbidden.isPresent()) {
            throw new CoreException(Status.error(forbidden.get()));
        }
        if (session.isOverwriting(project.file())) {
            throw new CoreException(Status.error(
                    NLS.bind(Messages.saveChangedFile, project.file().getFileName())));
        }
        try {
            session.save();
        } catch (ProjectFileException refusal) {
            throw new CoreException(
                    Status.error(NLS.bind(Messages.saveFailed, project.file().getFileName()), refusal));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectSaveable saveable && saveable.project == project;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(project);
    }
}
