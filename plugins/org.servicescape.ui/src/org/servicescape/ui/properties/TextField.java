package org.servicescape.ui.properties;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.servicescape.edit.Property;
import org.servicescape.ui.icons.Icon;
import org.servicescape.ui.text.Messages;

/**
 * A value that is typed, in one line or several. Enter or leaving the field enters it (in several lines Ctrl+Enter),
 * Escape goes back to the value that the model has. What could not be entered is told while it is typed. A number has its
 * unit beside it, a date a calendar, which Alt and the arrow down open too.
 */
final class TextField extends Field {
    private static final int LINES = 4;
    private static final int SHORT = 130;

    private final boolean severalLines;
    private Text text;
    private String shown = "";

    TextField(PropertyForm form, Property property) {
        super(form, property);
        severalLines = property.kind() != Property.Kind.TEXT;
    }

    @Override
    Control control(Composite parent) {
        if (property().unit().isEmpty() && !property().isDate()) {
            text = text(parent);
            return text;
        }
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(row);
        text = text(row);
        GridDataFactory.swtDefaults().hint(SHORT, SWT.DEFAULT).applyTo(text);
        if (property().isDate()) {
            calendarButton(row);
        } else {
            Label unit = new Label(row, SWT.NONE);
            unit.setText(property().unit().get());
            GridDataFactory.swtDefaults().applyTo(unit);
        }
        return row;
    }

    private void calendarButton(Composite row) {
        Button button = new Button(row, SWT.PUSH);
        button.setImage(
                new LocalResourceManager(JFaceResources.getResources(), button).create(Icon.CALENDAR.descriptor()));
        Spoken.name(button, NLS.bind(Messages.propertiesCalendarFor, property().label()));
        button.addListener(SWT.Selection, event -> calendar());
        GridDataFactory.swtDefaults().applyTo(button);
    }

    private void calendar() {
        text.setFocus();
        CalendarPopup.open(text, typed().strip(), day -> {
            text.setText(day.toString());
            settle();
        });
    }

    @Override
    Control focusable(Control control) {
        return text;
    }

    @Override
    String heading() {
        return property().kind() == Property.Kind.LINES
                ? NLS.bind(Messages.propertiesOneALine, property().label())
                : super.heading();
    }

    private Text text(Composite parent) {
        int several = SWT.MULTI | SWT.WRAP | SWT.V_SCROLL;
        Text made = new Text(parent, SWT.BORDER | (severalLines ? several : SWT.SINGLE));
        if (severalLines) {
            GridData data = new GridData();
            data.heightHint = LINES * made.getLineHeight();
            made.setLayoutData(data);
        }
        made.addListener(SWT.Modify, event -> typing());
        made.addListener(SWT.DefaultSelection, event -> settle());
        made.addListener(SWT.FocusOut, event -> settle());
        made.addListener(SWT.KeyDown, this::key);
        made.addListener(SWT.Traverse, this::traverse);
        return made;
    }

    /** Says at once why what stands there could not be entered. */
    private void typing() {
        form().typing();
        if (isTyping()) {
            tell(form().editor().whyNot(property(), typed()));
        }
    }

    private void key(Event event) {
        boolean enters = event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0;
        if (severalLines && enters) {
            event.doit = false;
            settle();
        } else if (event.keyCode == SWT.ESC && isTyping()) {
            event.doit = false;
            refresh();
        } else if (property().isDate()
                && !form().isReadOnly()
                && event.keyCode == SWT.ARROW_DOWN
                && (event.stateMask & SWT.ALT) != 0) {
            event.doit = false;
            calendar();
        }
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
        }
    }

    /** What stands in the field; Windows ends lines in its own way. */
    private String typed() {
        return text.getText().replace("\r\n", "\n");
    }

    @Override
    void refresh() {
        shown = property().text();
        text.setMessage(property().hint());
        if (!typed().equals(shown)) {
            text.setText(shown);
        }
        tell(Optional.empty());
        form().typing();
    }

    @Override
    boolean isTyping() {
        return text != null && !text.isDisposed() && !typed().equals(shown);
    }

    @Override
    void settle() {
        if (isTyping()) {
            Optional<String> refusal = form().editor().write(property(), typed());
            if (refusal.isEmpty()) {
                refresh();
            } else {
                tell(refusal);
            }
        } else if (text != null && !text.isDisposed()) {
            tell(Optional.empty());
        }
    }
}
