package org.servicescape.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.servicescape.ui.explorer.ExplorerView;
import org.servicescape.ui.findings.FindingsView;
import org.servicescape.ui.perspective.Perspectives;
import org.servicescape.ui.problem.ProblemsView;
import org.servicescape.ui.properties.PropertiesView;

/** The explorer to the left, the findings below, the properties to the right, the pictures in between. */
public final class DesignPerspective implements IPerspectiveFactory {
    /** Id of the perspective. */
    public static final String ID = "org.servicescape.ui.design";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.2f, layout.getEditorArea());
        left.addView(ExplorerView.ID);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.67f, layout.getEditorArea());
        below.addView(FindingsView.ID);
        below.addPlaceholder(ProblemsView.ID);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.74f, layout.getEditorArea());
        right.addView(PropertiesView.ID);
        Perspectives.offerDrawingViews(layout);
    }
}
