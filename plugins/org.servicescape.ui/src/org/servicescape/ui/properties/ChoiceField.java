package org.servicescape.ui.properties;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.servicescape.edit.Property;
import org.servicescape.edit.Property.Choice;

/** One of a few values, or none. */
final class ChoiceField extends Field {
    private static final int VISIBLE = 20;

    private Combo combo;
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
        return combo;
    }

    @Override
    void refresh() {
        choices = property().choices();
        String[] labels = choices.stream().map(Choice::label).toArray(String[]::new);
        // Setting items takes the keyboard away from the list.
        if (!Arrays.equals(labels, combo.getItems())) {
            combo.setItems(labels);
        }
        int selected =
                choices.stream().map(Choice::value).toList().indexOf(property().value());
        if (selected < 0) {
            combo.deselectAll();
        } else if (selected != combo.getSelectionIndex()) {
            combo.select(selected);
        }
    }

    private void choose() {
        int index = combo.getSelectionIndex();
        if (index >= 0) {
            tell(form().editor().choose(property(), choices.get(index).value()));
        }
    }
}
