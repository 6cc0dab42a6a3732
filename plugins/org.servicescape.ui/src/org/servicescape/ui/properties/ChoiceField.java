package org.servicescape.ui.properties;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.servicescape.edit.Property;
import org.servicescape.edit.Property.Choice;

/** One of several values, or none. */
final class ChoiceField extends Field {
    private static final int VISIBLE = 20;

    private Combo combo;
    private boolean focused;
    private List<Choice> choices = List.of();

    ChoiceField(PropertyForm form, Property property) {
        super(form, property);
    }

    @Override
    Control control(Composite parent) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(VISIBLE);
        combo.addListener(SWT.Selection, event -> choose());
        // A wheel that scrolls the form must not change a value under the pointer.
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        combo.addListener(SWT.FocusIn, event -> {
            focused = true;
            offer(property().choices());
        });
        combo.addListener(SWT.FocusOut, event -> focused = false);
        // Not everywhere does a press give the keyboard to what is pressed.
        combo.addListener(SWT.MouseDown, event -> offer(property().choices()));
        return combo;
    }

    /** Elements can be many, and a form can have many fields: they are offered where somebody may choose now. */
    @Override
    void refresh() {
        if (property().isReference() && !focused) {
            offer(List.of(new Choice(property().value(), property().text())));
        } else {
            offer(property().choices());
        }
    }

    private void offer(List<Choice> offered) {
        choices = offered;
        String[] labels = choices.stream().map(Choice::label).toArray(String[]::new);
        if (!Arrays.equals(labels, combo.getItems())) {
            combo.setItems(labels);
        }
        for (int i = 0; i < labels.length; i++) {
            if (Objects.equals(choices.get(i).value(), property().value())) {
                combo.select(i);
                return;
            }
        }
        combo.deselectAll();
    }

    private void choose() {
        int index = combo.getSelectionIndex();
        if (index >= 0) {
            tell(form().editor().choose(property(), choices.get(index).value()));
        }
    }
}
