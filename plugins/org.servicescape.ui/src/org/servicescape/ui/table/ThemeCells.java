package org.servicescape.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.servicescape.edit.Change;
import org.servicescape.edit.structure.Holder;
import org.servicescape.edit.structure.Moving;
import org.servicescape.edit.structure.Removing;
import org.servicescape.edit.table.CopiedCells;
import org.servicescape.edit.table.FillingMatrix;
import org.servicescape.edit.table.ThemeMatrix;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.structure.Refusal;
import org.servicescape.ui.text.TableMessages;

/** The cells of the themes by perspectives, in rows that are as high as their longest text, and how keys go through them. */
public final class ThemeCells {
    private static final int HEADING = 170;
    private static final int LEAST = 220;
    private static final int WIDEST = 460;
    private static final int NEW = 150;

    private final ThemeMatrix matrix;
    private final Consumer<List<EObject>> selects;
    private final ProjectSession session = SessionFactory.session();
    private final ScrolledComposite scrolled;
    private final List<ThemeCell> cells = new ArrayList<>();
    private Composite grid;
    private List<Integer> size = List.of();
    private int row = 1;
    private int column;

    ThemeCells(Composite parent, ThemeMatrix matrix, Consumer<List<EObject>> selects) {
        this.matrix = matrix;
        this.selects = selects;
        scrolled = new ScrolledComposite(parent, SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
        scrolled.setBackground(scrolled.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        scrolled.setShowFocusedControl(true);
        scrolled.addListener(SWT.Resize, event -> layout());
    }

    Control control() {
        return scrolled;
    }

    boolean isWritable() {
        return session.project().filter(project -> !project.isReadOnly()).isPresent();
    }

    /** Shows the matrix as it is now; where rows or columns came or went, once the keys that are pressed now are done with. */
    void show() {
        if (size.equals(List.of(matrix.rows(), matrix.columns()))) {
            cells.forEach(ThemeCell::refresh);
            layout();
        } else if (grid == null) {
            build();
        } else {
            scrolled.getDisplay().asyncExec(() -> {
                if (!scrolled.isDisposed() && !size.equals(List.of(matrix.rows(), matrix.columns()))) {
                    boolean focus = hasFocus();
                    build();
                    if (focus) {
                        setFocus();
                    }
                }
            });
        }
    }

    private void build() {
        size = List.of(matrix.rows(), matrix.columns());
        Composite old = grid;
        cells.clear();
        grid = new Composite(scrolled, SWT.NONE);
        grid.setBackground(grid.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        GridLayoutFactory.fillDefaults()
                .numColumns(matrix.columns())
                .margins(1, 1)
                .spacing(1, 1)
                .applyTo(grid);
        for (int at = 0; at < matrix.rows(); at++) {
            for (int beside = 0; beside < matrix.columns(); beside++) {
                cell(at, beside);
            }
        }
        cells.forEach(ThemeCell::refresh);
        scrolled.setContent(grid);
        if (old != null) {
            old.dispose();
        }
        layout();
    }

    private void cell(int at, int beside) {
        if (matrix.isWritable(at, beside)) {
            ThemeCell cell = new ThemeCell(grid, this, matrix, at, beside, LEAST);
            cells.add(cell);
            if (!matrix.text(at, beside).isEmpty() && (at == 0 || beside == 0)) {
                cell.field().setMenu(menu(cell));
            }
        } else {
            Label empty = new Label(grid, SWT.NONE);
            empty.setBackground(empty.getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
            GridDataFactory.fillDefaults().applyTo(empty);
        }
    }

    /** Columns share the width that there is, within bounds; rows are as high as their texts. */
    private void layout() {
        if (grid == null || grid.isDisposed()) {
            return;
        }
        int between = Math.max(1, matrix.perspectives().size());
        int room = scrolled.getClientArea().width - HEADING - NEW - 8 * (between + 2);
        int width = Math.max(LEAST, Math.min(WIDEST, room / between));
        for (ThemeCell cell : cells) {
            boolean isNew = cell.column() == matrix.columns() - 1;
            int wanted = cell.column() == 0 ? HEADING : isNew ? NEW : width;
            GridDataFactory.createFrom((GridData) cell.field().getLayoutData())
                    .hint(wanted, SWT.DEFAULT)
                    .applyTo(cell.field());
        }
        grid.setSize(grid.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        grid.layout(true, true);
    }

    private void fill(IMenuManager menu, ThemeCell cell) {
        EObject subject = matrix.subject(cell.row(), cell.column()).get(0);
        Holder holder = Holder.around(subject);
        int at = holder.contents().indexOf(subject);
        boolean theme = cell.column() == 0;
        menu.add(action(
                NLS.bind(TableMessages.themesDelete, cell.typed().replace("&", "&&")),
                isWritable(),
                () -> new Removing(matrix.project(), List.of(subject))));
        menu.add(action(
                theme ? TableMessages.themesUp : TableMessages.themesLeft,
                isWritable() && at > 0,
                () -> new Moving(List.of(subject), holder, at - 1)));
        menu.add(action(
                theme ? TableMessages.themesDown : TableMessages.themesRight,
                isWritable() && at < holder.contents().size() - 1,
                () -> new Moving(List.of(subject), holder, at + 2)));
    }

    private Menu menu(ThemeCell cell) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> fill(shown, cell));
        return menu.createContextMenu(cell.field());
    }

    private Action action(String words, boolean possible, Supplier<Change> change) {
        Action action = new Action(words) {
            @Override
            public void run() {
                if (session.settle()) {
                    make(change.get(), scrolled);
                }
            }
        };
        action.setEnabled(possible);
        return action;
    }

    private boolean make(Change change, Control at) {
        Optional<String> refused = session.project().map(OpenProject::editor).flatMap(editor -> editor.change(change));
        refused.ifPresent(sentence -> Refusal.show(at, sentence));
        return refused.isEmpty();
    }

    /** Writes a cell; false where it was refused, which is said. */
    boolean write(ThemeCell cell, String text) {
        return session.project()
                .map(project ->
                        make(new FillingMatrix(project.editor(), cell.row(), cell.column(), text), cell.field()))
                .orElse(true);
    }

    void typing(boolean now) {
        session.typing(now);
        layout();
    }

    void entered(ThemeCell cell) {
        row = cell.row();
        column = cell.column();
        selects.accept(matrix.subject(row, column));
    }

    private Optional<ThemeCell> at(int wantedRow, int wantedColumn) {
        return cells.stream()
                .filter(cell -> cell.row() == wantedRow && cell.column() == wantedColumn)
                .findFirst();
    }

    /** Goes to a cell where there is one; to one that comes with a new row or column as soon as that is there. */
    void go(int toRow, int toColumn) {
        if (matrix.isWritable(toRow, toColumn)) {
            row = toRow;
            column = toColumn;
            at(row, column).ifPresent(cell -> cell.field().setFocus());
        }
    }

    /** Goes to the next cell, or the one before, in the order in which one reads. */
    void goOn(int fromRow, int fromColumn, int step) {
        int columns = matrix.columns();
        for (int next = fromRow * columns + fromColumn + step;
                next >= 0 && next < matrix.rows() * columns;
                next += step) {
            if (matrix.isWritable(next / columns, next % columns)) {
                go(next / columns, next % columns);
                return;
            }
        }
    }

    void setFocus() {
        at(row, column).or(() -> cells.stream().findFirst()).ifPresent(cell -> cell.field()
                .setFocus());
    }

    private Optional<ThemeCell> focused() {
        return cells.stream().filter(cell -> cell.field().isFocusControl()).findFirst();
    }

    boolean hasFocus() {
        return focused().isPresent();
    }

    void settle() {
        cells.stream().filter(ThemeCell::isTyping).toList().forEach(ThemeCell::commit);
    }

    void giveUp() {
        cells.stream().filter(ThemeCell::isTyping).toList().forEach(ThemeCell::giveUp);
    }

    /** Begins a new line where the caret is. */
    void newLine() {
        focused().filter(cell -> cell.field().getEditable()).ifPresent(cell -> cell.field()
                .insert("\n"));
    }

    /** Copies the cell, or the words that are selected in it. */
    void copy() {
        focused().ifPresent(cell -> {
            if (cell.isWhole()) {
                put(List.of(List.of(cell.typed())));
            } else {
                cell.field().copy();
            }
        });
    }

    /** Copies all cells with their headings. */
    public void copyAll() {
        session.settle();
        put(matrix.texts());
    }

    private void put(List<List<String>> texts) {
        boolean one = texts.size() == 1 && texts.get(0).size() == 1;
        String text = CopiedCells.write(texts);
        Clipboard clipboard = new Clipboard(scrolled.getDisplay());
        clipboard.setContents(
                new Object[] {one ? text.substring(0, text.length() - 1) : text},
                new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /** Pastes cells from the cell with the focus on, or words into it. */
    void paste() {
        Clipboard clipboard = new Clipboard(scrolled.getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        focused().filter(cell -> isWritable()).ifPresent(cell -> {
            if (text instanceof String copied && cell.isWhole() && !cell.isTyping()) {
                session.project()
                        .ifPresent(project -> make(
                                new FillingMatrix(
                                        project.editor(), cell.row(), cell.column(), CopiedCells.read(copied)),
                                cell.field()));
            } else {
                cell.field().paste();
            }
        });
    }

    /** The field of a cell, for those who test the window. */
    public Text field(int atRow, int atColumn) {
        return at(atRow, atColumn).orElseThrow().field();
    }
}
