package org.servicescape.ui.quick;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;
import org.eclipse.ui.handlers.HandlerUtil;
import org.servicescape.ui.text.FindMessages;

/** Help > Quick Access: what can be done now, in a list that a few typed letters make short. */
public final class QuickAccessHandler extends AbstractHandler {
    /** Id of the command. */
    static final String ID = "org.eclipse.ui.window.quickAccess";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
        Asking dialog = new Asking(window.getShell(), images);
        dialog.setElements(new Offers(window).all().toArray());
        int answer = dialog.open();
        images.dispose();
        if (answer == Window.OK && dialog.getFirstResult() instanceof Offer chosen) {
            // Commands look at what is active: first the window is to have the keyboard again.
            window.getShell().getDisplay().asyncExec(chosen.run());
        }
        return null;
    }

    /** The list; what is typed may stand anywhere in a line. */
    private static final class Asking extends ElementListSelectionDialog {
        Asking(Shell shell, LocalResourceManager images) {
            super(shell, new LabelProvider() {
                @Override
                public String getText(Object offer) {
                    return ((Offer) offer).words();
                }

                @Override
                public Image getImage(Object offer) {
                    return ((Offer) offer).image() == null ? null : images.create(((Offer) offer).image());
                }
            });
            setTitle(FindMessages.quickTitle);
            setMessage(FindMessages.quickMessage);
            setMultipleSelection(false);
            setHelpAvailable(false);
        }

        @Override
        protected FilteredList createFilteredList(Composite parent) {
            FilteredList list = super.createFilteredList(parent);
            list.setFilterMatcher(new FilteredList.FilterMatcher() {
                private String typed = "";

                @Override
                public void setFilter(String pattern, boolean ignoreCase, boolean ignoreWildCards) {
                    typed = pattern;
                }

                @Override
                public boolean match(Object element) {
                    return Offers.fits(((Offer) element).words(), typed);
                }
            });
            return list;
        }
    }
}
