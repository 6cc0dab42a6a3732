package org.servicescape.ui;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.servicescape.ui.present.PresentHandler;
import org.servicescape.ui.table.TablesMenu;
import org.servicescape.ui.text.FindMessages;
import org.servicescape.ui.text.Messages;

/** The menus of the window and its status line. */
final class MenuBar extends ActionBarAdvisor {
    private static final int STATUS_WIDTH = 90;
    private static final String NEW = "org.servicescape.ui.new";
    private static final String OPEN = "org.servicescape.ui.open";
    private static final String RESTORE = "org.servicescape.ui.restore";
    private static final String ZOOM_IN = "org.servicescape.ui.zoomIn";
    private static final String ZOOM_OUT = "org.servicescape.ui.zoomOut";
    private static final String ZOOM_FIT = "org.servicescape.ui.zoomFit";

    private final StatusLineContributionItem status =
            new StatusLineContributionItem("org.servicescape.ui.status", STATUS_WIDTH);

    MenuBar(IActionBarConfigurer configurer) {
        super(configurer);
    }

    /** Says something in the status line, until something else is said. */
    void say(String sentence) {
        status.setText(sentence);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        for (ActionFactory factory : new ActionFactory[] {
            ActionFactory.SELECT_ALL,
            ActionFactory.CLOSE,
            ActionFactory.CLOSE_ALL,
            ActionFactory.QUIT,
            ActionFactory.NEXT_EDITOR,
            ActionFactory.NEXT_PART,
            ActionFactory.ABOUT
        }) {
            register(factory.create(window));
        }
        getAction(ActionFactory.CLOSE.getId()).setText(Messages.menuClose);
        getAction(ActionFactory.CLOSE_ALL.getId()).setText(Messages.menuCloseAll);
        getAction(ActionFactory.NEXT_EDITOR.getId()).setText(Messages.menuNextPicture);
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        IWorkbenchWindow window = getActionBarConfigurer().getWindowConfigurer().getWindow();
        Menus menus = new Menus(window);
        bar.add(file(window, menus));
        bar.add(edit(window, menus));
        bar.add(view(window, menus));
        bar.add(menus.project());
        bar.add(menus.check());
        bar.add(present(window));
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        MenuManager help = new MenuManager(Messages.menuHelp, IWorkbenchActionConstants.M_HELP);
        help.add(command(window, "org.servicescape.ui.welcome"));
        help.add(new Separator());
        help.add(Menus.named(window, "org.eclipse.ui.window.showKeyAssist", Messages.menuKeys));
        help.add(Menus.named(window, "org.eclipse.ui.window.quickAccess", Messages.menuQuickAccess));
        help.add(new Separator());
        help.add(getAction(ActionFactory.ABOUT.getId()));
        bar.add(help);
    }

    private MenuManager file(IWorkbenchWindow window, Menus menus) {
        MenuManager file = new MenuManager(Messages.menuFile, IWorkbenchActionConstants.M_FILE);
        file.add(command(window, NEW));
        file.add(command(window, OPEN));
        file.add(menus.recent());
        file.add(new Separator());
        file.add(command(window, IWorkbenchCommandConstants.FILE_SAVE));
        file.add(command(window, IWorkbenchCommandConstants.FILE_SAVE_AS));
        file.add(command(window, "org.servicescape.ui.savePicture"));
        file.add(command(window, IWorkbenchCommandConstants.FILE_REVERT));
        file.add(command(window, RESTORE));
        file.add(new Separator());
        file.add(getAction(ActionFactory.CLOSE.getId()));
        file.add(getAction(ActionFactory.CLOSE_ALL.getId()));
        file.add(new Separator());
        file.add(getAction(ActionFactory.QUIT.getId()));
        return file;
    }

    private MenuManager view(IWorkbenchWindow window, Menus menus) {
        MenuManager view = new MenuManager(Messages.menuView, "view");
        view.add(command(window, ZOOM_IN));
        view.add(command(window, ZOOM_OUT));
        view.add(command(window, ZOOM_FIT));
        view.add(new Separator());
        view.add(TablesMenu.of(window));
        view.add(new Separator());
        view.add(menus.perspectives());
        view.add(menus.views());
        view.add(new Separator());
        view.add(getAction(ActionFactory.NEXT_EDITOR.getId()));
        view.add(getAction(ActionFactory.NEXT_PART.getId()));
        view.add(new Separator());
        view.add(menus.resetLayout());
        return view;
    }

    private static MenuManager present(IWorkbenchWindow window) {
        MenuManager present = new MenuManager(Messages.menuPresent, "present");
        present.add(command(window, PresentHandler.FROM_START));
        present.add(command(window, PresentHandler.FROM_HERE));
        present.add(command(window, PresentHandler.IN_WINDOW));
        return present;
    }

    private MenuManager edit(IWorkbenchWindow window, Menus menus) {
        MenuManager edit = new MenuManager(Messages.menuEdit, IWorkbenchActionConstants.M_EDIT);
        edit.add(command(window, IWorkbenchCommandConstants.EDIT_UNDO));
        edit.add(command(window, IWorkbenchCommandConstants.EDIT_REDO));
        edit.add(new Separator());
        edit.add(command(window, IWorkbenchCommandConstants.EDIT_CUT));
        edit.add(command(window, IWorkbenchCommandConstants.EDIT_COPY));
        edit.add(command(window, "org.servicescape.ui.copyPicture"));
        edit.add(command(window, IWorkbenchCommandConstants.EDIT_PASTE));
        edit.add(command(window, "org.servicescape.ui.duplicate"));
        edit.add(command(window, IWorkbenchCommandConstants.EDIT_DELETE));
        edit.add(command(window, IWorkbenchCommandConstants.FILE_RENAME));
        edit.add(getAction(ActionFactory.SELECT_ALL.getId()));
        edit.add(new Separator());
        edit.add(Menus.named(window, IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, FindMessages.findCommand));
        edit.add(command(window, "org.servicescape.ui.findNext"));
        edit.add(command(window, "org.servicescape.ui.findPrevious"));
        edit.add(new Separator());
        edit.add(command(window, "org.servicescape.ui.moveUp"));
        edit.add(command(window, "org.servicescape.ui.moveDown"));
        edit.add(menus.arrange());
        edit.add(new Separator());
        edit.add(command(window, IWorkbenchCommandConstants.FILE_PROPERTIES));
        return edit;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bars) {
        IWorkbenchWindow window = getActionBarConfigurer().getWindowConfigurer().getWindow();
        ToolBarManager tools = new ToolBarManager(SWT.FLAT);
        tools.add(command(window, NEW));
        tools.add(command(window, OPEN));
        tools.add(command(window, IWorkbenchCommandConstants.FILE_SAVE));
        tools.add(new Separator());
        tools.add(command(window, IWorkbenchCommandConstants.EDIT_UNDO));
        tools.add(command(window, IWorkbenchCommandConstants.EDIT_REDO));
        tools.add(new Separator());
        tools.add(command(window, ZOOM_IN));
        tools.add(command(window, ZOOM_OUT));
        tools.add(command(window, ZOOM_FIT));
        bars.add(new ToolBarContributionItem(tools, "org.servicescape.ui.tools"));
    }

    @Override
    protected void fillStatusLine(IStatusLineManager line) {
        line.add(status);
        status.setText(Messages.statusNoProject);
    }

    private static CommandContributionItem command(IWorkbenchWindow window, String id) {
        return new CommandContributionItem(
                new CommandContributionItemParameter(window, id, id, CommandContributionItem.STYLE_PUSH));
    }
}
