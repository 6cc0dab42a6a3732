package org.servicescape.ui.properties;

import java.util.List;
import java.util.Objects;
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
        combo.setItems(choices.stream().map(Choice::label).toArray(String[]::new));
        for (int i = 0; i < choices.size(); i++) {
            if (Objects.equals(choices.get(i).value(), property().value())) {
                combo.select(i);
            }
        }
    }

    private void choose() {
        int index = combo.getSelectionIndex();
        if (index >= 0) {
            tell(form().editor().choose(property(), choices.get(index).value()));
        }
    }
}
