package org.servicescape.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.servicescape.checks.Finding;
import org.servicescape.edit.table.TableOf;
import org.servicescape.ui.marks.Marks;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.Selected;
import org.servicescape.ui.structure.ElementActions;
import org.servicescape.ui.text.Headings;
import org.servicescape.ui.text.TableMessages;

/**
 * The elements of one kind as a table: cells are edited where they stand, headings sort, cells of a spreadsheet are pasted,
 * sums stand below.
 */
public final class TableEditor extends TablePart implements ElementActions.Where {
    /** Id of the editor. */
    public static final String ID = "org.servicescape.ui.table";

    private final ISelectionListener follows = (part, selection) -> {
        if (part != this && part != null) {
            session()
                    .project()
                    .flatMap(project -> Selected.object(selection, project))
                    .ifPresent(this::reveal);
        }
    };
    private TableOf table;
    private Text filter;
    private Grid grid;
    private Label totals;
    private int revision;

    /** Opens the table, or brings it to the front where it is open. */
    public static Optional<TableEditor> open(IWorkbenchPage page, TableOf table) {
        try {
            return page.openEditor(new TableInput(table, TablesMenu.name(table)), ID) instanceof TableEditor editor
                    ? Optional.of(editor)
                    : Optional.empty();
        } catch (PartInitException failure) {
            StatusManager.getManager().handle(failure, "org.servicescape.ui");
            return Optional.empty();
        }
    }

    /** What the table shows. */
    public TableOf table() {
        return table;
    }

    @Override
    public void createPartControl(Composite parent) {
        table = (TableOf) ((TableInput) getEditorInput()).shown();
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        ElementActions actions = new ElementActions(getSite(), this);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(TableMessages.tableFilter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        Button add = new Button(area, SWT.PUSH);
        add.setText(NLS.bind(TableMessages.tableAdd, Headings.of(table.holder().kind())));
        add.addListener(SWT.Selection, event -> {
            filter.setText("");
            actions.add(table.holder(), -1);
        });
        grid = new Grid(area, table, this::shown);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(grid.control());
        totals = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(totals);
        filter.addListener(SWT.Modify, event -> {
            grid.refilter();
            sum();
        });
        actions.install();
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> actions.fill(shown, Optional.of(table.holder())));
        grid.viewer().getTable().setMenu(menu.createContextMenu(grid.viewer().getTable()));
        getSite().setSelectionProvider(grid.viewer());
        getSite().getPage().addSelectionListener(follows);
        session().addListener(this);
        refresh();
        session()
                .project()
                .ifPresent(project -> mark(project, session().findings().orElse(List.of())));
    }

    private boolean shown(Object row) {
        return table.columns().stream()
                .map(column -> Cells.text(row, column).toLowerCase(Locale.ROOT))
                .anyMatch(text -> text.contains(filter.getText().strip().toLowerCase(Locale.ROOT)));
    }

    private Optional<OpenProject> writable() {
        return session().project().filter(project -> !project.isReadOnly());
    }

    private void refresh() {
        List<EObject> rows = new ArrayList<>(table.rows());
        grid.show(rows);
        sum();
    }

    private void sum() {
        List<EObject> rows = grid.rows();
        StringBuilder words = new StringBuilder(count(rows.size()));
        for (TableOf.Total total : TableOf.totals(rows)) {
            words.append("     ")
                    .append(NLS.bind(
                            TableMessages.tableTotal,
                            total.heading(),
                            total.value().toPlainString()));
        }
        totals.setText(words.toString());
        totals.requestLayout();
    }

    private String count(int rows) {
        if (table.rows().isEmpty()) {
            return TableMessages.tableEmpty;
        }
        return rows == 1 ? TableMessages.tableRowsOne : NLS.bind(TableMessages.tableRows, rows);
    }

    @Override
    public void edited(OpenProject project) {
        if (revision != project.editor().revision() && !grid.control().isDisposed()) {
            revision = project.editor().revision();
            if (EcoreUtil.isAncestor(project.editor().project(), table.holder().owner())) {
                refresh();
            }
        }
        super.edited(project);
    }

    private void mark(OpenProject project, List<Finding> findings) {
        if (!grid.control().isDisposed()) {
            grid.mark(Marks.of(project, findings));
        }
    }

    @Override
    public void checked(OpenProject project, List<Finding> findings) {
        mark(project, findings);
    }

    @Override
    public void fileNews(OpenProject project) {
        mark(project, session().findings().orElse(List.of()));
    }

    @Override
    public void uncheckable(OpenProject project, String reason) {
        mark(project, List.of());
    }

    @Override
    public List<EObject> selected() {
        return grid.selected();
    }

    @Override
    public void reveal(EObject element) {
        if (!grid.control().isDisposed() && table.rows().contains(element)) {
            grid.viewer().setSelection(new StructuredSelection(element), true);
        }
    }

    @Override
    public void rename(EObject element) {
        grid.edit(element, "name");
    }

    @Override
    public boolean pasteText() {
        Optional<String> text = PasteCells.text(grid);
        text.ifPresent(cells -> writable().ifPresent(project -> PasteCells.paste(grid, project, cells)));
        return text.isPresent();
    }

    @Override
    public Control control() {
        return grid.viewer().getTable();
    }

    /** The grid, for those who test the window. */
    public Grid grid() {
        return grid;
    }

    /** The words below the table, for those who test the window. */
    public String totals() {
        return totals.getText();
    }

    @Override
    public void setFocus() {
        grid.viewer().getTable().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(follows);
        super.dispose();
    }
}
