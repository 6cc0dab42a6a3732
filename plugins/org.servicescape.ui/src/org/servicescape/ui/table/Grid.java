package org.servicescape.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.servicescape.edit.table.TableOf;
import org.servicescape.edit.table.TableOf.Column;
import org.servicescape.ui.icons.ElementIcons;
import org.servicescape.ui.marks.MarkedIcon;
import org.servicescape.ui.marks.Marks;
import org.servicescape.ui.text.TableMessages;

/** The rows and columns of a table editor, and how keys and mouse go through them. */
public final class Grid {
    private static final int WIDEST = 260;
    private static final int LEAST = 60;
    private static final int PAD = 28;

    private final TableOf table;
    private final List<Column> columns;
    private final TableViewer viewer;
    private final TableViewerFocusCellManager focus;
    private final LocalResourceManager images;
    private boolean sized;
    private Marks marks = Marks.NONE;

    Grid(Composite parent, TableOf table, Predicate<Object> shown) {
        this.table = table;
        this.columns = table.columns();
        viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        images = new LocalResourceManager(JFaceResources.getResources(), viewer.getTable());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        columns.forEach(this::column);
        findings();
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer all, Object parentElement, Object row) {
                return shown.test(row);
            }
        });
        focus = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
        TableViewerEditor.create(
                viewer,
                focus,
                starts(),
                ColumnViewerEditor.TABBING_HORIZONTAL
                        | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
                        | ColumnViewerEditor.TABBING_VERTICAL
                        | ColumnViewerEditor.KEYBOARD_ACTIVATION);
        viewer.getTable().addListener(SWT.KeyDown, this::erase);
    }

    /** A double click, F2, Enter and a letter begin to edit a cell. */
    private ColumnViewerEditorActivationStrategy starts() {
        return new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return switch (event.eventType) {
                    case ColumnViewerEditorActivationEvent.TRAVERSAL,
                            ColumnViewerEditorActivationEvent.PROGRAMMATIC,
                            ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION -> true;
                    case ColumnViewerEditorActivationEvent.KEY_PRESSED -> isTyped(event);
                    default -> false;
                };
            }
        };
    }

    private static boolean isTyped(ColumnViewerEditorActivationEvent event) {
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0;
        boolean letter = event.character >= ' ' && event.character != SWT.DEL;
        return plain
                && (letter || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F2);
    }

    private void erase(Event event) {
        if (event.keyCode == SWT.BS
                && focus.getFocusCell() != null
                && focus.getFocusCell().getColumnIndex() < columns.size()) {
            ViewerCell cell = focus.getFocusCell();
            Cells cells = new Cells(viewer, columns.get(cell.getColumnIndex()), cell.getColumnIndex());
            if (cells.canEdit(cell.getElement())) {
                cells.erase(cell.getElement());
            }
        }
    }

    private void column(Column column) {
        TableViewerColumn made = new TableViewerColumn(viewer, column.number() ? SWT.RIGHT : SWT.LEFT);
        made.getColumn().setText(column.heading());
        made.getColumn().setMoveable(true);
        made.setLabelProvider(labels(column));
        made.setEditingSupport(new Cells(viewer, column, columns.indexOf(column)));
        made.getColumn().addListener(SWT.Selection, event -> sort(made.getColumn(), column));
    }

    private ColumnLabelProvider labels(Column column) {
        boolean name = column.id().equals("name");
        return new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return Cells.text(row, column);
            }

            @Override
            public Image getImage(Object row) {
                return name ? marked((EObject) row) : null;
            }

            @Override
            public String getToolTipText(Object row) {
                return name ? said((EObject) row, "\n") : Cells.text(row, column);
            }
        };
    }

    private Image marked(EObject row) {
        return images.create(new MarkedIcon(
                ElementIcons.of(row), marks.on(row).map(mark -> mark.icon().descriptor())));
    }

    /** What is wrong with a row in words, beside its mark. It stands after the name, though it is made last. */
    private void findings() {
        TableViewerColumn made = new TableViewerColumn(viewer, SWT.LEFT);
        made.getColumn().setText(TableMessages.tableFindings);
        made.getColumn().setMoveable(true);
        made.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return said((EObject) row, "; ");
            }

            @Override
            public String getToolTipText(Object row) {
                return said((EObject) row, "\n");
            }
        });
        int name = columns.stream().map(Column::id).toList().indexOf("name");
        int[] order = new int[columns.size() + 1];
        for (int i = 0; i < order.length; i++) {
            order[i] = i <= name ? i : i == name + 1 ? columns.size() : i - 1;
        }
        viewer.getTable().setColumnOrder(order);
    }

    private String said(EObject row, String between) {
        return String.join(between, marks.allHeadlines(row));
    }

    /** Marks rows from now on. */
    void mark(Marks broken) {
        marks = broken;
        viewer.refresh();
        if (sized) {
            sizeFindings();
        }
    }

    private void sizeFindings() {
        TableColumn findings = viewer.getTable().getColumn(columns.size());
        boolean any = rows().stream().anyMatch(row -> marks.on(row).isPresent());
        if (any != findings.getWidth() > LEAST) {
            findings.setWidth(any ? WIDEST : LEAST);
        }
    }

    /** First from the least, then from the greatest, then as the model has them. */
    private void sort(TableColumn heading, Column column) {
        Table widget = viewer.getTable();
        boolean same = widget.getSortColumn() == heading;
        int direction = !same ? SWT.UP : widget.getSortDirection() == SWT.UP ? SWT.DOWN : SWT.NONE;
        widget.setSortColumn(direction == SWT.NONE ? null : heading);
        widget.setSortDirection(direction);
        viewer.setComparator(direction == SWT.NONE ? null : new ByColumn(column, direction == SWT.DOWN));
    }

    void show(List<EObject> rows) {
        if (rows.equals(viewer.getInput())) {
            viewer.refresh();
        } else {
            viewer.setInput(rows);
        }
        if (!sized && !rows.isEmpty()) {
            size();
        }
    }

    /** Columns are as wide as what stands in them, within bounds. */
    private void size() {
        sized = true;
        GC gc = new GC(viewer.getTable());
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            int width = gc.textExtent(column.heading()).x;
            for (EObject row : rows()) {
                width = Math.max(width, gc.textExtent(Cells.text(row, column)).x);
            }
            viewer.getTable().getColumn(i).setWidth(Math.max(LEAST, Math.min(WIDEST, width + PAD)));
        }
        gc.dispose();
        sizeFindings();
    }

    /** Shows only rows that hold what is looked for. */
    void refilter() {
        viewer.refresh();
    }

    /** The rows that are shown, in the order in which they are shown. */
    List<EObject> rows() {
        List<EObject> rows = new ArrayList<>();
        Arrays.stream(viewer.getTable().getItems()).forEach(item -> rows.add((EObject) item.getData()));
        return rows;
    }

    List<EObject> selected() {
        List<EObject> selected = new ArrayList<>();
        viewer.getStructuredSelection().forEach(row -> selected.add((EObject) row));
        return selected;
    }

    /** Begins to edit a property of an element. */
    void edit(EObject element, String id) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(id)) {
                viewer.editElement(element, i);
            }
        }
    }

    /** The columns from the one in which the focus is. */
    List<String> columnsFromFocus() {
        ViewerCell cell = focus.getFocusCell();
        int first = cell == null ? 0 : cell.getColumnIndex();
        return columns.subList(first, columns.size()).stream().map(Column::id).toList();
    }

    /** The rows from the one in which the focus is. */
    List<EObject> rowsFromFocus() {
        List<EObject> rows = rows();
        ViewerCell cell = focus.getFocusCell();
        int first = cell == null ? rows.size() : Math.max(0, rows.indexOf(cell.getElement()));
        return rows.subList(first, rows.size());
    }

    TableOf table() {
        return table;
    }

    Control control() {
        return viewer.getTable();
    }

    /** The viewer, for the editor and for those who test the window. */
    public TableViewer viewer() {
        return viewer;
    }
}
