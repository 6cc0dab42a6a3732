package org.servicescape.ui;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.servicescape.ui.explorer.ExplorerView;
import org.servicescape.ui.perspective.Perspectives;
import org.servicescape.ui.start.RecentMenu;
import org.servicescape.ui.text.Messages;

/** The menus that are of Servicescape alone: Project and Check, and the parts of others that change with the project. */
final class Menus {
    private static final String OURS = "org.servicescape.ui.";

    private final IWorkbenchWindow window;

    Menus(IWorkbenchWindow window) {
        this.window = window;
    }

    /** What can be done with the project as a whole. */
    MenuManager project() {
        MenuManager project = new MenuManager(Messages.menuProject, "project");
        MenuManager add = filled(Messages.menuProjectNew, menu -> {
            if (window.getActivePage().findView(ExplorerView.ID) instanceof ExplorerView explorer) {
                explorer.fillNew(menu);
            }
        });
        project.add(add);
        project.add(new Separator());
        project.add(command(OURS + "publish"));
        project.add(command(OURS + "exportPictures"));
        project.add(new Separator());
        project.add(command(OURS + "projectProperties"));
        return project;
    }

    /** How rooms that are selected in a plan are put in order. */
    MenuManager arrange() {
        MenuManager arrange = new MenuManager(Messages.menuArrange, "arrange");
        for (String edge : List.of("Left", "Middle", "Right", "", "Upper", "Centre", "Lower")) {
            arrange.add(edge.isEmpty() ? new Separator() : command(OURS + "align" + edge));
        }
        arrange.add(new Separator());
        arrange.add(command(OURS + "distributeAcross"));
        arrange.add(command(OURS + "distributeDown"));
        return arrange;
    }

    /** What can be asked about the findings. */
    MenuManager check() {
        MenuManager check = new MenuManager(Messages.menuCheck, "check");
        check.add(command(OURS + "checkNow"));
        check.add(new Separator());
        check.add(command(OURS + "nextFinding"));
        check.add(command(OURS + "previousFinding"));
        check.add(new Separator());
        check.add(command(OURS + "suggest"));
        check.add(command(OURS + "accept"));
        check.add(command(OURS + "explain"));
        return check;
    }

    /** Projects that were open lately. */
    MenuManager recent() {
        return filled(Messages.menuRecent, menu -> RecentMenu.fill(menu, window));
    }

    /** The arrangements of the window. */
    MenuManager perspectives() {
        return filled(Messages.menuPerspectives, menu -> Perspectives.fill(menu, window));
    }

    /** The views of the window. */
    MenuManager views() {
        MenuManager views = new MenuManager(Messages.menuViews, "views");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        return views;
    }

    /** Lays the window out anew, as the perspective has it. */
    Action resetLayout() {
        return new Action(Messages.resetLayout) {
            @Override
            public void run() {
                window.getActivePage().resetPerspective();
            }
        };
    }

    /** A command of the window as an item. */
    CommandContributionItem command(String id) {
        return new CommandContributionItem(
                new CommandContributionItemParameter(window, id, id, CommandContributionItem.STYLE_PUSH));
    }

    /** The same under a name of our own, without the icon of the workbench. */
    static CommandContributionItem named(IWorkbenchWindow window, String id, String words) {
        CommandContributionItemParameter item =
                new CommandContributionItemParameter(window, id, id, CommandContributionItem.STYLE_PUSH);
        item.label = words;
        return new CommandContributionItem(item);
    }

    /** How a menu is filled. */
    private interface Filling {
        void fill(IMenuManager menu);
    }

    /** A menu that is filled each time it is shown. */
    private static MenuManager filled(String title, Filling filling) {
        MenuManager menu = new MenuManager(title, null);
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(filling::fill);
        // A menu without items is not shown at all, and so never filled.
        menu.add(new Separator());
        return menu;
    }
}
