package org.servicescape.ui.table;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.servicescape.edit.ProjectEditor;
import org.servicescape.edit.Property;
import org.servicescape.edit.table.TableOf.Column;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.structure.Refusal;

/** How the cells of a column are read and edited: each is a property of the element of its row. */
final class Cells extends EditingSupport {
    private final TableViewer table;
    private final Column column;
    private final int index;

    Cells(TableViewer table, Column column, int index) {
        super(table);
        this.index = index;
        this.table = table;
        this.column = column;
    }

    /** The property of an element in a column; empty where it has none, or its project is not open any more. */
    static Optional<Property> property(Object row, Column column) {
        return editor().flatMap(editor -> editor.properties((EObject) row).stream()
                .filter(one -> one.id().equals(column.id()))
                .findFirst());
    }

    private static Optional<ProjectEditor> editor() {
        return SessionFactory.session().project().map(OpenProject::editor);
    }

    /** What stands in a cell. */
    static String text(Object row, Column column) {
        return property(row, column).map(Cells::text).orElse("");
    }

    private static String text(Property property) {
        if (property.kind() == Property.Kind.YES_NO) {
            return Boolean.TRUE.equals(property.value()) ? "\u2713" : "";
        }
        return property.text().replaceAll("\\s*\n\\s*", "; ");
    }

    @Override
    protected boolean canEdit(Object row) {
        boolean open = SessionFactory.session()
                .project()
                .filter(project -> !project.isReadOnly())
                .isPresent();
        return open
                && property(row, column)
                        .filter(one -> one.kind() != Property.Kind.CHOICES)
                        .isPresent();
    }

    @Override
    protected CellEditor getCellEditor(Object row) {
        Table parent = table.getTable();
        Property property = property(row, column).orElseThrow();
        return switch (property.kind()) {
            case YES_NO -> new CheckboxCellEditor(parent);
            case CHOICE -> choices(parent, property);
            default -> new Typing(parent, () -> down(row));
        };
    }

    private static CellEditor choices(Table parent, Property property) {
        String[] labels =
                property.choices().stream().map(Property.Choice::label).toArray(String[]::new);
        ComboBoxCellEditor editor = new ComboBoxCellEditor(parent, labels, SWT.READ_ONLY);
        editor.setActivationStyle(
                ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION | ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
        return editor;
    }

    @Override
    protected Object getValue(Object row) {
        Property property = property(row, column).orElseThrow();
        return switch (property.kind()) {
            case YES_NO -> Boolean.TRUE.equals(property.value());
            case CHOICE -> chosen(property);
            default -> property.text();
        };
    }

    private static Integer chosen(Property property) {
        List<Property.Choice> choices = property.choices();
        for (int i = 0; i < choices.size(); i++) {
            Object value = choices.get(i).value();
            if (value == null ? property.value() == null : value.equals(property.value())) {
                return i;
            }
        }
        return -1;
    }

    @Override
    protected void setValue(Object row, Object value) {
        Property property = property(row, column).orElseThrow();
        ProjectEditor editor = editor().orElseThrow();
        Optional<String> refused =
                switch (property.kind()) {
                    case YES_NO -> editor.choose(property, value);
                    case CHOICE -> {
                        int index = (Integer) value;
                        yield index < 0
                                ? Optional.empty()
                                : editor.choose(
                                        property, property.choices().get(index).value());
                    }
                    default -> editor.write(property, String.valueOf(value));
                };
        refused.ifPresent(sentence -> Refusal.show(table.getTable(), sentence));
    }

    /** Enter goes on in the row below, once what was typed is there. */
    private void down(Object row) {
        table.getTable().getDisplay().asyncExec(() -> {
            if (!table.getTable().isDisposed()) {
                TableItem[] items = table.getTable().getItems();
                for (int i = 0; i + 1 < items.length; i++) {
                    if (items[i].getData() == row) {
                        table.editElement(items[i + 1].getData(), index);
                        return;
                    }
                }
            }
        });
    }

    /** Takes the value of a cell away, where it may be empty. */
    void erase(Object row) {
        Property property = property(row, column).orElseThrow();
        ProjectEditor editor = editor().orElseThrow();
        Optional<String> refused =
                switch (property.kind()) {
                    case YES_NO -> editor.choose(property, false);
                    case CHOICE -> editor.choose(property, null);
                    case CHOICES -> editor.choose(property, List.of());
                    default -> editor.write(property, "");
                };
        refused.ifPresent(sentence -> Refusal.show(table.getTable(), sentence));
    }

    /** A field that begins with the letter that opened it, in place of what stood there. */
    private static final class Typing extends TextCellEditor {
        private String typed = "";

        private final Runnable entered;

        Typing(Table parent, Runnable entered) {
            super(parent, SWT.SINGLE);
            this.entered = entered;
        }

        @Override
        protected void handleDefaultSelection(SelectionEvent event) {
            super.handleDefaultSelection(event);
            entered.run();
        }

        @Override
        public void activate(ColumnViewerEditorActivationEvent event) {
            boolean key = event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED;
            typed = key && event.character >= ' ' && event.character != SWT.DEL ? String.valueOf(event.character) : "";
            super.activate(event);
        }

        @Override
        protected void doSetFocus() {
            super.doSetFocus();
            if (!typed.isEmpty() && getControl() instanceof Text field) {
                field.setText(typed);
                field.setSelection(typed.length());
            }
        }
    }
}
