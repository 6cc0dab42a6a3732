package org.servicescape.ui.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.servicescape.edit.Property;
import org.servicescape.edit.Property.Choice;
import org.servicescape.ui.icons.ElementIcons;
import org.servicescape.ui.structure.ChoicesDialog;
import org.servicescape.ui.text.Messages;

/**
 * Many elements in an order: a list, and below it buttons that add, remove and move. Insert, Delete and Alt with an arrow do
 * the same; Enter or a double click goes to an element. Each is one step of undo.
 */
final class ReferencesField extends Field {
    private static final int LEAST_ROWS = 2;
    private static final int MOST_ROWS = 6;
    private static final int ROW_MARGINS = 6;

    private final List<Action> actions = new ArrayList<>();
    private Table table;
    private LocalResourceManager images;

    /** A button whose mnemonic is only there while the list is used: a form can have many lists. */
    private record Action(Button button, String words) {
        void mnemonic(boolean shown) {
            button.setText(shown ? words : words.replace("&", ""));
        }
    }

    ReferencesField(PropertyForm form, Property property) {
        super(form, property);
    }

    @Override
    Control control(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(all);
        images = new LocalResourceManager(JFaceResources.getResources(), all);
        table = new Table(all, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.FULL_SELECTION);
        table.setToolTipText(Messages.propertiesGoToOne);
        table.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.Selection, event -> enable());
        table.addListener(SWT.DefaultSelection, event -> goTo());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(60, LEAST_ROWS * rowHeight())
                .applyTo(table);
        Composite row = new Composite(all, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(row);
        button(row, Messages.propertiesAdd, Messages.propertiesAddFor, this::add);
        button(row, Messages.propertiesRemove, Messages.propertiesRemoveFor, this::remove);
        button(row, Messages.propertiesUp, Messages.propertiesUpFor, () -> move(-1));
        button(row, Messages.propertiesDown, Messages.propertiesDownFor, () -> move(1));
        mnemonicsWhileUsed(table);
        return all;
    }

    private void button(Composite row, String words, String spoken, Runnable does) {
        Button button = new Button(row, SWT.PUSH);
        Spoken.name(button, NLS.bind(spoken, property().label()));
        button.addListener(SWT.Selection, event -> does.run());
        mnemonicsWhileUsed(button);
        Action action = new Action(button, words);
        action.mnemonic(false);
        actions.add(action);
    }

    private void mnemonicsWhileUsed(Control control) {
        control.addListener(SWT.FocusIn, event -> actions.forEach(action -> action.mnemonic(true)));
        control.addListener(SWT.FocusOut, event -> actions.forEach(action -> action.mnemonic(false)));
    }

    @Override
    Control focusable(Control control) {
        return table;
    }

    @Override
    void refresh() {
        List<Choice> now = property().chosen();
        if (shown().equals(now.stream().map(Choice::value).toList())) {
            IntStream.range(0, now.size())
                    .forEach(i -> table.getItem(i).setText(now.get(i).label()));
            enable();
            return;
        }
        List<EObject> selected = selected();
        table.removeAll();
        for (Choice choice : now) {
            EObject element = (EObject) choice.value();
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(choice.label());
            item.setImage(images.create(ElementIcons.of(element)));
            item.setData(element);
        }
        select(selected);
        int rows = Math.max(LEAST_ROWS, Math.min(MOST_ROWS, now.size()));
        ((GridData) table.getLayoutData()).heightHint = rows * rowHeight();
        form().arrange();
    }

    /** GTK does not know how high rows are while there is none. */
    private int rowHeight() {
        return Math.max(table.getItemHeight(), form().lineHeight() + ROW_MARGINS);
    }

    private void key(Event event) {
        boolean alt = (event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT;
        Runnable does =
                switch (event.keyCode) {
                    case SWT.INSERT -> this::add;
                    case SWT.DEL -> this::remove;
                    case SWT.ARROW_UP -> alt ? () -> move(-1) : null;
                    case SWT.ARROW_DOWN -> alt ? () -> move(1) : null;
                    default -> null;
                };
        if (does != null && !form().isReadOnly()) {
            event.doit = false;
            does.run();
        }
    }

    private List<EObject> shown() {
        return Arrays.stream(table.getItems())
                .map(item -> (EObject) item.getData())
                .toList();
    }

    private List<EObject> selected() {
        return Arrays.stream(table.getSelection())
                .map(item -> (EObject) item.getData())
                .toList();
    }

    private void select(List<EObject> elements) {
        List<EObject> shown = shown();
        table.setSelection(elements.stream()
                .mapToInt(shown::indexOf)
                .filter(index -> index >= 0)
                .toArray());
        enable();
    }

    private void enable() {
        if (form().isReadOnly()) {
            return;
        }
        boolean any = table.getSelectionCount() > 0;
        actions.get(1).button().setEnabled(any);
        actions.get(2).button().setEnabled(any && !table.isSelected(0));
        actions.get(3).button().setEnabled(any && !table.isSelected(table.getItemCount() - 1));
    }

    private void goTo() {
        selected().stream().findFirst().ifPresent(form()::goTo);
    }

    private void add() {
        List<EObject> before = shown();
        ChoicesDialog.more(table.getShell(), property()).ifPresent(all -> {
            take(all);
            select(shown().stream().filter(one -> !before.contains(one)).toList());
        });
    }

    private void remove() {
        int first = table.getSelectionIndex();
        edit(all -> all.removeAll(selected()));
        if (table.getItemCount() > 0 && table.getSelectionCount() == 0) {
            table.setSelection(Math.min(Math.max(first, 0), table.getItemCount() - 1));
            enable();
        }
        table.setFocus();
    }

    /** Moves what is selected by one place; what stands at the end already holds the others back. */
    private void move(int by) {
        int[] places = table.getSelectionIndices();
        Arrays.sort(places);
        boolean atEnd = IntStream.of(places).anyMatch(i -> i + by < 0 || i + by >= table.getItemCount());
        if (!atEnd) {
            edit(all -> {
                for (int i = 0; i < places.length; i++) {
                    int place = places[by < 0 ? i : places.length - 1 - i];
                    Collections.swap(all, place, place + by);
                }
            });
        }
    }

    private void edit(Consumer<List<Object>> change) {
        List<Object> all = new ArrayList<>(shown());
        change.accept(all);
        take(all);
    }

    private void take(List<Object> all) {
        tell(form().editor().choose(property(), all));
    }
}
