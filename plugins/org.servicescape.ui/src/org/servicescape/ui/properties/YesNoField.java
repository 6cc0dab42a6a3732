package org.servicescape.ui.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.servicescape.edit.Property;

/** Something that is so or not. */
final class YesNoField extends Field {
    private Button button;

    YesNoField(PropertyForm form, Property property) {
        super(form, property);
    }

    @Override
    boolean isLabelled() {
        return true;
    }

    @Override
    Control control(Composite parent) {
        button = new Button(parent, SWT.CHECK | SWT.WRAP);
        button.setText(property().label().replace("&", "&&"));
        button.addListener(SWT.Selection, event -> tell(form().editor().choose(property(), button.getSelection())));
        return button;
    }

    @Override
    void refresh() {
        button.setSelection(Boolean.TRUE.equals(property().value()));
    }
}
