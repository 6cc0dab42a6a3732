package org.servicescape.ui.structure;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolTip;
import org.servicescape.ui.session.SessionFactory;

/** Says at the pointer, and in the status line, why something was not done. */
public final class Refusal {
    private Refusal() {}

    /** Shows the sentence beside the pointer; it goes by itself. */
    public static void show(Control control, String sentence) {
        ToolTip tip = new ToolTip(control.getShell(), SWT.BALLOON | SWT.ICON_WARNING);
        tip.setMessage(sentence);
        tip.setLocation(control.getDisplay().getCursorLocation());
        tip.setAutoHide(true);
        tip.addListener(SWT.Hide, event -> tip.dispose());
        tip.setVisible(true);
        SessionFactory.session().say(sentence);
    }
}
