package org.servicescape.ui.perspective;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.servicescape.ui.text.Messages;

/** The perspectives at the right end of the toolbar, by name; the one that is shown is pressed. */
public final class PerspectiveSwitcher extends WorkbenchWindowControlContribution {
    private final Map<String, ToolItem> items = new HashMap<>();

    @Override
    protected Control createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(2, 0).applyTo(area);
        ToolBar bar = new ToolBar(area, SWT.FLAT | SWT.RIGHT | SWT.HORIZONTAL);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), bar);
        for (IPerspectiveDescriptor perspective : Perspectives.all()) {
            ToolItem item = new ToolItem(bar, SWT.RADIO);
            item.setText(perspective.getLabel());
            ImageDescriptor image = perspective.getImageDescriptor();
            if (image != null) {
                item.setImage(images.create(image));
            }
            String key = Perspectives.key(perspective);
            item.setToolTipText(NLS.bind(Messages.perspectiveHelp, perspective.getLabel(), key));
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    Perspectives.show(window(), perspective);
                }
            });
            items.put(perspective.getId(), item);
        }
        // The toolbar is made before its window can be asked.
        bar.getDisplay().asyncExec(() -> watch(bar));
        return area;
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    private void watch(ToolBar bar) {
        if (bar.isDisposed()) {
            return;
        }
        IWorkbenchWindow window = window();
        for (IPerspectiveDescriptor perspective : Perspectives.all()) {
            items.get(perspective.getId()).setSelection(Perspectives.isShown(window, perspective));
        }
        PerspectiveAdapter shown = new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor now) {
                items.forEach((id, item) -> item.setSelection(id.equals(now.getId())));
            }
        };
        window.addPerspectiveListener(shown);
        bar.addDisposeListener(event -> {
            window.removePerspectiveListener(shown);
            items.clear();
        });
    }
}
