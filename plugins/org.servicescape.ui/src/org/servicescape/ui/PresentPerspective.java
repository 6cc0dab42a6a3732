package org.servicescape.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.servicescape.ui.explorer.ExplorerView;
import org.servicescape.ui.present.MomentsView;
import org.servicescape.ui.present.SlidesView;

/** The moments of the journeys to the left, the slide over all the rest. */
public final class PresentPerspective implements IPerspectiveFactory {
    /** Id of the perspective. */
    public static final String ID = "org.servicescape.ui.present";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.17f, layout.getEditorArea());
        left.addView(MomentsView.ID);
        left.addView(ExplorerView.ID);
        layout.createFolder("slide", IPageLayout.RIGHT, 0.17f, "left").addView(SlidesView.ID);
        layout.getViewLayout(SlidesView.ID).setCloseable(false);
        layout.getViewLayout(ExplorerView.ID).setCloseable(false);
        layout.addShowViewShortcut(MomentsView.ID);
        layout.addShowViewShortcut(ExplorerView.ID);
    }
}
