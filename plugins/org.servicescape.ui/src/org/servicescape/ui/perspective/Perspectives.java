package org.servicescape.ui.perspective;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveRegistry;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.servicescape.ui.explorer.ExplorerView;
import org.servicescape.ui.findings.FindingsView;
import org.servicescape.ui.problem.ProblemsView;
import org.servicescape.ui.properties.PropertiesView;

/** The arrangements of the window for its three uses: drawing a service, drawing its building, showing both to others. */
public final class Perspectives {
    /** Shows a perspective; its parameter says which. */
    private static final String SHOW = "org.eclipse.ui.perspectives.showPerspective";

    private static final List<String> ORDER =
            List.of("org.servicescape.ui.design", PlanPerspective.ID, "org.servicescape.ui.present");

    private Perspectives() {}

    /** What the perspectives for drawing have in common: the views that their menu offers, and an explorer that stays. */
    public static void offerDrawingViews(IPageLayout layout) {
        // The explorer stands for the project: while it is there, closing a picture asks nothing.
        layout.getViewLayout(ExplorerView.ID).setCloseable(false);
        Stream.of(ExplorerView.ID, PropertiesView.ID, FindingsView.ID, ProblemsView.ID)
                .forEach(layout::addShowViewShortcut);
    }

    /** Those that there are, in the order in which they are offered. */
    public static List<IPerspectiveDescriptor> all() {
        IPerspectiveRegistry registry = PlatformUI.getWorkbench().getPerspectiveRegistry();
        Stream<IPerspectiveDescriptor> known = ORDER.stream().map(registry::findPerspectiveWithId);
        return known.filter(Objects::nonNull).toList();
    }

    /** Arranges the window so. */
    public static void show(IWorkbenchWindow window, IPerspectiveDescriptor perspective) {
        IWorkbenchPage page = window.getActivePage();
        if (page != null && !isShown(window, perspective)) {
            page.setPerspective(perspective);
        }
    }

    static boolean isShown(IWorkbenchWindow window, IPerspectiveDescriptor perspective) {
        IWorkbenchPage page = window.getActivePage();
        return page != null
                && page.getPerspective() != null
                && perspective.getId().equals(page.getPerspective().getId());
    }

    /** Offers them in a menu that is filled each time it is shown. */
    public static void fill(IMenuManager menu, IWorkbenchWindow window) {
        for (IPerspectiveDescriptor perspective : all()) {
            String key = key(perspective);
            Action action =
                    new Action(
                            key.isEmpty() ? perspective.getLabel() : perspective.getLabel() + "\t" + key,
                            IAction.AS_RADIO_BUTTON) {
                        @Override
                        public void run() {
                            show(window, perspective);
                        }
                    };
            action.setChecked(isShown(window, perspective));
            menu.add(action);
        }
    }

    /** The key that shows it; empty where it has none. */
    static String key(IPerspectiveDescriptor perspective) {
        ParameterizedCommand command = ParameterizedCommand.generateCommand(
                PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(SHOW),
                Map.of(SHOW + ".perspectiveId", perspective.getId()));
        TriggerSequence key =
                PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFor(command);
        return key == null ? "" : key.format();
    }
}
