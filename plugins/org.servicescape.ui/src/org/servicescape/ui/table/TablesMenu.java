package org.servicescape.ui.table;

import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.servicescape.edit.structure.Holder;
import org.servicescape.edit.table.TableOf;
import org.servicescape.model.concept.ConceptPackage;
import org.servicescape.model.space.SpacePackage;
import org.servicescape.ui.icons.Icon;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.text.Headings;
import org.servicescape.ui.text.Messages;
import org.servicescape.ui.text.TableMessages;

/** Opens elements of one kind as a table. */
public final class TablesMenu {
    private static final Set<EClass> IN_MATRIX = Set.of(
            ConceptPackage.Literals.CONCEPT,
            ConceptPackage.Literals.THEME,
            ConceptPackage.Literals.PERSPECTIVE,
            ConceptPackage.Literals.COVERAGE);

    private TablesMenu() {}

    /** A menu of the tables that most projects need; nothing in it while no project is open. */
    public static MenuManager of(IWorkbenchWindow window) {
        MenuManager menu = new MenuManager(Messages.tablesMenu, "tables");
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> SessionFactory.session().project().ifPresent(project -> {
            TableOf.main(project.editor().project()).forEach(table -> shown.add(action(name(table), window, table)));
            shown.add(themes(window));
        }));
        return menu;
    }

    /** What a table is called. */
    static String name(TableOf table) {
        return table.holder().kind() == SpacePackage.Literals.PROGRAMME_ITEM
                ? TableMessages.tableSpaceProgramme
                : Headings.of(table.holder().feature());
    }

    /** Offers the elements of a place as a table, where they can be shown so. */
    public static void offer(IMenuManager menu, IWorkbenchWindow window, Holder holder) {
        if (TableOf.fits(holder)) {
            menu.add(action(TableMessages.tableOpen, window, new TableOf(holder)));
        }
    }

    /** Offers the themes by perspectives, where somebody points at one of their kinds. */
    public static void offerThemes(IMenuManager menu, IWorkbenchWindow window, EClass kind) {
        if (IN_MATRIX.contains(kind)) {
            menu.add(themes(window));
        }
    }

    private static Action themes(IWorkbenchWindow window) {
        return action(TableMessages.themesName, () -> SessionFactory.session()
                .project()
                .ifPresent(project -> ThemesEditor.open(window.getActivePage(), project)));
    }

    private static Action action(String words, IWorkbenchWindow window, TableOf table) {
        return action(words, () -> TableEditor.open(window.getActivePage(), table));
    }

    private static Action action(String words, Runnable opens) {
        Action action = new Action(words.replace("&", "&&")) {
            @Override
            public void run() {
                opens.run();
            }
        };
        action.setImageDescriptor(Icon.TABLE.descriptor());
        return action;
    }
}
