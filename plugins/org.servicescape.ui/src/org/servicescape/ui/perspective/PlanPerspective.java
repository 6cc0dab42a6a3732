package org.servicescape.ui.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.servicescape.ui.explorer.ExplorerView;
import org.servicescape.ui.findings.FindingsView;
import org.servicescape.ui.problem.ProblemsView;
import org.servicescape.ui.properties.PropertiesView;

/** Drawing a building: the plan is as large as it can be, the findings are folded away until one asks for them. */
public final class PlanPerspective implements IPerspectiveFactory {
    /** Id of the perspective. */
    public static final String ID = "org.servicescape.ui.plans";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.15f, layout.getEditorArea());
        left.addView(ExplorerView.ID);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.78f, layout.getEditorArea());
        right.addView(PropertiesView.ID);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.72f, layout.getEditorArea());
        below.addView(FindingsView.ID);
        below.addPlaceholder(ProblemsView.ID);
        Perspectives.offerDrawingViews(layout);
    }
}
