package org.servicescape.ui.table;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.servicescape.edit.structure.Holder;
import org.servicescape.edit.table.TableOf;
import org.servicescape.model.space.SpacePackage;
import org.servicescape.ui.icons.Icon;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.text.Headings;
import org.servicescape.ui.text.Messages;

/** Opens elements of one kind as a table. */
public final class TablesMenu {
    private TablesMenu() {}

    /** A menu of the tables that most projects need; nothing in it while no project is open. */
    public static MenuManager of(IWorkbenchWindow window) {
        MenuManager menu = new MenuManager(Messages.tablesMenu, "tables");
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> SessionFactory.session().project().ifPresent(project -> TableOf.main(
                        project.editor().project())
                .forEach(table -> shown.add(action(name(table), window, table)))));
        return menu;
    }

    /** What a table is called. */
    static String name(TableOf table) {
        return table.holder().kind() == SpacePackage.Literals.PROGRAMME_ITEM
                ? Messages.tableSpaceProgramme
                : Headings.of(table.holder().feature());
    }

    /** Offers the elements of a place as a table, where they can be shown so. */
    public static void offer(IMenuManager menu, IWorkbenchWindow window, Holder holder) {
        if (TableOf.fits(holder)) {
            menu.add(action(Messages.tableOpen, window, new TableOf(holder)));
        }
    }

    private static Action action(String words, IWorkbenchWindow window, TableOf table) {
        Action action = new Action(words.replace("&", "&&")) {
            @Override
            public void run() {
                TableEditor.open(window.getActivePage(), table);
            }
        };
        action.setImageDescriptor(Icon.TABLE.descriptor());
        return action;
    }
}
