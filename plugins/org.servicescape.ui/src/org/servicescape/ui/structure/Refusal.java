package org.servicescape.ui.structure;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ToolTip;
import org.servicescape.ui.session.SessionFactory;

/** Says at the pointer, and in the status line, why something was not done. */
public final class Refusal {
    private Refusal() {}

    /** Shows the sentence beside the pointer; it goes by itself, or as soon as one works on. */
    public static void show(Control control, String sentence) {
        Display display = control.getDisplay();
        ToolTip tip = new ToolTip(control.getShell(), SWT.BALLOON | SWT.ICON_WARNING);
        tip.setMessage(sentence);
        tip.setLocation(display.getCursorLocation());
        tip.setAutoHide(true);
        Listener goesOn = event -> tip.dispose();
        display.addFilter(SWT.KeyDown, goesOn);
        display.addFilter(SWT.MouseDown, goesOn);
        tip.addListener(SWT.Hide, event -> tip.dispose());
        tip.addListener(SWT.Dispose, event -> {
            display.removeFilter(SWT.KeyDown, goesOn);
            display.removeFilter(SWT.MouseDown, goesOn);
        });
        tip.setVisible(true);
        SessionFactory.session().say(sentence);
    }
}
