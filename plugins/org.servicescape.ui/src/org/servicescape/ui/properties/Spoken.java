package org.servicescape.ui.properties;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;

/** What a screen reader says of a button whose words are short: the same as its hover text. */
final class Spoken {
    private Spoken() {}

    static void name(Button button, String name) {
        button.setToolTipText(name);
        button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }
}
