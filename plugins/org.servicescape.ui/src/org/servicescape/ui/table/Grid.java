package org.servicescape.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
import org.eclipse.swt.widgets.TableItem;
import org.servicescape.edit.table.TableOf;
import org.servicescape.edit.table.TableOf.Column;
import org.servicescape.model.Project;
import org.servicescape.model.space.SpacePackage;
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
    private final DerivedColumns derived = new DerivedColumns();
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
        told();
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

    /** What is wrong with a row in words, and what a line of the space programme is derived from: made last, and told where it belongs. */
    private void told() {
        told(TableMessages.tableFindings, row -> said(row, "; "), row -> said(row, "\n"));
        if (isProgramme()) {
            told(TableMessages.derivedHeading, derived::area, derived::area);
            told(TableMessages.derivedWhy, derived::why, derived::why);
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            order.add(i);
            if (columns.get(i).id().equals("name")) {
                order.add(columns.size());
            } else if (columns.get(i).id().equals("agreedArea")) {
                IntStream.range(columns.size() + 1, viewer.getTable().getColumnCount())
                        .forEach(order::add);
            }
        }
        viewer.getTable()
                .setColumnOrder(order.stream().mapToInt(Integer::intValue).toArray());
    }

    private boolean isProgramme() {
        return table.holder().kind() == SpacePackage.Literals.PROGRAMME_ITEM;
    }

    private void told(String heading, Function<EObject, String> text, Function<EObject, String> tip) {
        TableViewerColumn made = new TableViewerColumn(viewer, SWT.LEFT);
        made.getColumn().setText(heading);
        made.getColumn().setMoveable(true);
        made.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return text.apply((EObject) row);
            }

            @Override
            public String getToolTipText(Object row) {
                return tip.apply((EObject) row);
            }
        });
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
        if (isProgramme() && !rows.isEmpty() && EcoreUtil.getRootContainer(rows.get(0)) instanceof Project project) {
            derived.derive(project);
        }
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
        for (int i = columns.size() + 1; i < viewer.getTable().getColumnCount(); i++) {
            int width = gc.textExtent(viewer.getTable().getColumn(i).getText()).x;
            for (TableItem row : viewer.getTable().getItems()) {
                width = Math.max(width, gc.textExtent(row.getText(i)).x);
            }
            viewer.getTable().getColumn(i).setWidth(Math.min(WIDEST, width + PAD));
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
