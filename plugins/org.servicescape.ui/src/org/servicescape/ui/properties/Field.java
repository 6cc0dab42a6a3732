package org.servicescape.ui.properties;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.servicescape.edit.Property;

/** One property on the form: its label, what edits it, and the reason when a value was refused. */
abstract class Field {
    private final PropertyForm form;
    private Property property;
    private Label message;
    private Optional<String> refusal = Optional.empty();

    Field(PropertyForm form, Property property) {
        this.form = form;
        this.property = property;
    }

    /** Makes what edits the value. */
    abstract Control control(Composite parent);

    /** What of it has the keyboard, and so tells a screen reader which property this is. */
    Control focusable(Control control) {
        return control;
    }

    /** Shows the value that the model has. */
    abstract void refresh();

    /** Enters what has been typed. */
    void settle() {}

    /** Whether something has been typed that is not entered. */
    boolean isTyping() {
        return false;
    }

    /** Whether the control bears its label itself. */
    boolean isLabelled() {
        return false;
    }

    /** What stands above it; a unit stands beside the number. */
    String heading() {
        return property.unit().isPresent() ? property.name() : property.label();
    }

    final PropertyForm form() {
        return form;
    }

    final Property property() {
        return property;
    }

    /** The same property of the same element, as it is after an edit. */
    final void update(Property now) {
        property = now;
        if (!isTyping()) {
            refresh();
        }
    }

    final void create(Composite parent) {
        if (!isLabelled()) {
            Label label = new Label(parent, SWT.WRAP);
            label.setText(heading().replace("&", "&&"));
            label.setToolTipText(property.documentation());
            GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(label);
        }
        Control control = control(parent);
        if (isLabelled()) {
            // Elsewhere the label has it: on a field that is typed into it would hide what stands below.
            control.setToolTipText(property.documentation());
        }
        describe(focusable(control));
        GridData data = GridDataFactory.fillDefaults().grab(true, false).create();
        if (control.getLayoutData() instanceof GridData own) {
            data.heightHint = own.heightHint;
        }
        data.widthHint = 60;
        control.setLayoutData(data);
        message = new Label(parent, SWT.WRAP);
        message.setForeground(form.refusalColour());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(60, SWT.DEFAULT)
                .exclude(true)
                .applyTo(message);
        refresh();
        if (form.isReadOnly()) {
            onlyShow(control);
        }
    }

    /** What only shows is still read and copied. */
    private static void onlyShow(Control control) {
        if (control instanceof Table) {
            return;
        } else if (control instanceof Text text) {
            text.setEditable(false);
            text.setBackground(text.getParent().getBackground());
        } else if (control instanceof Composite parts && !(control instanceof Combo)) {
            for (Control part : parts.getChildren()) {
                onlyShow(part);
            }
        } else {
            control.setEnabled(false);
        }
    }

    /** Why the value that stands in the field was refused. */
    final Optional<String> refusal() {
        return refusal;
    }

    /** Shows why a value was refused, or that none was. */
    final void tell(Optional<String> reason) {
        if (message.isDisposed() || reason.equals(refusal)) {
            return;
        }
        refusal = reason;
        message.setText(reason.orElse("").replace("&", "&&"));
        ((GridData) message.getLayoutData()).exclude = refusal.isEmpty();
        message.setVisible(refusal.isPresent());
        form.arrange();
        if (refusal.isPresent()) {
            form.reveal(message);
        }
    }

    private void describe(Control control) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = property.label();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = refusal.orElseGet(property::documentation);
            }
        });
    }
}
