package org.servicescape.ui.table;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.servicescape.edit.table.ThemeMatrix;
import org.servicescape.ui.text.TableMessages;

/**
 * A cell of the form: a field that is selected whole when it is come to, so that typing writes over it and arrows go on; a
 * second click or F2 sets the caret into its words.
 */
final class ThemeCell {
    private final ThemeCells cells;
    private final ThemeMatrix matrix;
    private final int row;
    private final int column;
    private final Text field;
    private String shown = "";
    private boolean fresh;

    ThemeCell(Composite parent, ThemeCells cells, ThemeMatrix matrix, int row, int column, int width) {
        this.cells = cells;
        this.matrix = matrix;
        this.row = row;
        this.column = column;
        boolean heading = row == 0 || column == 0;
        boolean isNew = heading && matrix.text(row, column).isEmpty();
        field = new Text(parent, isNew ? SWT.SINGLE : SWT.MULTI | SWT.WRAP);
        field.setEditable(cells.isWritable());
        if (isNew) {
            field.setMessage(row == 0 ? TableMessages.themesNewPerspective : TableMessages.themesNewTheme);
        } else if (heading) {
            field.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
        GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(field);
        field.addListener(SWT.FocusIn, event -> enter());
        field.addListener(SWT.FocusOut, event -> leave());
        field.addListener(SWT.MouseUp, event -> clicked());
        field.addListener(SWT.Modify, event -> cells.typing(isTyping()));
        field.addListener(SWT.KeyDown, this::key);
        field.addListener(SWT.Traverse, this::traverse);
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = heading ? field.getMessage() : matrix.text(row, 0) + ", " + matrix.text(0, column);
            }
        });
    }

    Text field() {
        return field;
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    /** Shows what the model has, where nobody is typing something else. */
    void refresh() {
        boolean untouched = !isTyping();
        shown = matrix.text(row, column);
        if (untouched && !typed().equals(shown)) {
            field.setText(shown);
            if (field.isFocusControl()) {
                field.selectAll();
            }
        }
    }

    /** What stands in the field; Windows ends lines in its own way. */
    String typed() {
        return field.getText().replace("\r\n", "\n");
    }

    boolean isTyping() {
        return !typed().equals(shown);
    }

    /** Writes what was typed; false where it was refused, which is said. */
    boolean commit() {
        if (field.isDisposed() || !isTyping()) {
            return true;
        }
        boolean written = cells.write(this, typed());
        if (written && !field.isDisposed()) {
            giveUp(); // what the model made of it
        }
        return written;
    }

    /** Shows what the model has again. */
    void giveUp() {
        shown = matrix.text(row, column);
        field.setText(shown);
        if (field.isFocusControl()) {
            field.selectAll();
        }
        cells.typing(false);
    }

    /** What was refused stays, with its reason, until somebody comes back or undoes. */
    private void leave() {
        commit();
        if (!field.isDisposed()) {
            field.clearSelection();
        }
    }

    /** Whether the whole cell is selected, not words in it. */
    boolean isWhole() {
        return field.getSelectionCount() == field.getCharCount();
    }

    private void enter() {
        fresh = true;
        field.selectAll();
        cells.entered(this);
    }

    private void clicked() {
        if (fresh && field.getSelectionCount() == 0) {
            field.selectAll();
        }
        fresh = false;
    }

    private void key(Event event) {
        fresh = false;
        boolean newLine = (event.stateMask & (SWT.ALT | SWT.SHIFT)) != 0;
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> {
                event.doit = false;
                if (newLine) {
                    field.insert("\n");
                } else if (commit()) {
                    cells.go(row + 1, column);
                }
            }
            case SWT.ESC -> giveUp();
            case SWT.F2 -> field.setSelection(field.getCharCount());
            case SWT.DEL, SWT.BS -> {
                if (plain && isWhole() && field.getCharCount() > 0 && field.getEditable()) {
                    event.doit = false;
                    field.setText("");
                    if (!commit()) {
                        giveUp();
                    }
                }
            }
            case SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> {
                if (plain && isWhole()) {
                    event.doit = false;
                    arrow(event.keyCode);
                }
            }
            default -> {
                // All other keys type.
            }
        }
    }

    private void arrow(int key) {
        int down = key == SWT.ARROW_DOWN ? 1 : key == SWT.ARROW_UP ? -1 : 0;
        int right = key == SWT.ARROW_RIGHT ? 1 : key == SWT.ARROW_LEFT ? -1 : 0;
        if (commit()) {
            cells.go(row + down, column + right);
        }
    }

    private void traverse(Event event) {
        boolean plain = (event.stateMask & SWT.MOD1) == 0;
        boolean next = event.detail == SWT.TRAVERSE_TAB_NEXT;
        if (plain && (next || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)) {
            event.detail = SWT.TRAVERSE_NONE;
            event.doit = true;
            if (commit()) {
                cells.goOn(row, column, next ? 1 : -1);
            }
        }
    }
}
