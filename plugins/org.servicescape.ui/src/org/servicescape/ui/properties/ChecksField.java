package org.servicescape.ui.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.servicescape.edit.Property;
import org.servicescape.edit.Property.Choice;

/** Some of a few values: a box to tick for each. */
final class ChecksField extends Field {
    private final List<Choice> choices;
    private final List<Button> boxes = new ArrayList<>();

    ChecksField(PropertyForm form, Property property) {
        super(form, property);
        this.choices = property.choices();
    }

    @Override
    Control control(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 10;
        row.setLayout(layout);
        for (Choice choice : choices) {
            Button box = new Button(row, SWT.CHECK);
            box.setText(choice.label().replace("&", "&&"));
            box.setToolTipText(property().meaning(choice));
            box.addListener(SWT.Selection, event -> choose());
            boxes.add(box);
        }
        return row;
    }

    @Override
    Control focusable(Control control) {
        return boxes.get(0);
    }

    @Override
    void refresh() {
        List<?> chosen = (List<?>) property().value();
        for (int i = 0; i < choices.size(); i++) {
            boxes.get(i).setSelection(chosen.contains(choices.get(i).value()));
        }
    }

    /** In the order of the metamodel: that of the days of a week. */
    private void choose() {
        List<Object> chosen = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            if (boxes.get(i).getSelection()) {
                chosen.add(choices.get(i).value());
            }
        }
        tell(form().editor().choose(property(), chosen));
    }
}
