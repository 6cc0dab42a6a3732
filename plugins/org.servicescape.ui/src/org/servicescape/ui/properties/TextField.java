package org.servicescape.ui.properties;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.servicescape.edit.Property;

/**
 * A value that is typed, in one line or several. Enter or leaving the field enters it (in several lines Ctrl+Enter),
 * Escape goes back to the value that the model has. What could not be entered is told while it is typed.
 */
final class TextField extends Field {
    private static final int LINES = 4;

    private final boolean severalLines;
    private Text text;
    private String shown = "";

    TextField(PropertyForm form, Property property) {
        super(form, property);
        severalLines = property.kind() != Property.Kind.TEXT;
    }

    @Override
    Control control(Composite parent) {
        int several = SWT.MULTI | SWT.WRAP | SWT.V_SCROLL;
        text = new Text(parent, SWT.BORDER | (severalLines ? several : SWT.SINGLE));
        if (severalLines) {
            GridData data = new GridData();
            data.heightHint = LINES * text.getLineHeight();
            text.setLayoutData(data);
        }
        text.addListener(SWT.Modify, event -> typing());
        text.addListener(SWT.DefaultSelection, event -> settle());
        text.addListener(SWT.FocusOut, event -> settle());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Traverse, this::traverse);
        return text;
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
