package org.servicescape.ui.table;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.EditorPart;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.session.SessionListener;

/** A part of the window that shows what is in the open project as cells; it is the project that is saved. */
abstract class TablePart extends EditorPart implements SessionListener, ISaveablesSource {
    private final ProjectSession session = SessionFactory.session();

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof TableInput)) {
            throw new PartInitException("A table shows elements of a project, not " + input.getName());
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    final ProjectSession session() {
        return session;
    }

    @Override
    public void edited(OpenProject project) {
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void dispose() {
        session.removeListener(this);
        super.dispose();
    }

    @Override
    public final Saveable[] getSaveables() {
        return session.saveables();
    }

    @Override
    public final Saveable[] getActiveSaveables() {
        return session.saveables();
    }

    @Override
    public final boolean isDirty() {
        return session.isChanged();
    }

    @Override
    public final void doSave(IProgressMonitor monitor) {
        // The workbench saves what getSaveables returns.
    }

    @Override
    public final void doSaveAs() {
        // One project is saved to the file that it was read from.
    }

    @Override
    public final boolean isSaveAsAllowed() {
        return false;
    }
}
