package org.servicescape.ui.explorer;

import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;

/** Tells the workbench which project there is to be saved, and when that changes. */
final class OpenSaveables {
    private static final Saveable[] NONE = {};

    private final ISaveablesSource source;
    private final ISaveablesLifecycleListener workbench;
    private Saveable[] open = NONE;

    OpenSaveables(ISaveablesSource source, IWorkbenchPartSite site) {
        this.source = source;
        this.workbench = site.getService(ISaveablesLifecycleListener.class);
    }

    /** Others are open from now on. */
    void changed(Saveable[] now) {
        tell(SaveablesLifecycleEvent.POST_OPEN, now);
        tell(SaveablesLifecycleEvent.POST_CLOSE, open);
        open = now;
    }

    /** They have been changed or saved. */
    void dirtyChanged() {
        tell(SaveablesLifecycleEvent.DIRTY_CHANGED, open);
    }

    private void tell(int what, Saveable[] saveables) {
        if (saveables.length > 0) {
            workbench.handleLifecycleEvent(new SaveablesLifecycleEvent(source, what, saveables, false));
        }
    }
}
