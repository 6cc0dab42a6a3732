package org.servicescape.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.servicescape.ui.text.Messages;

/** The tools of a kind of picture, one below the other beside it; the pressed one is what the mouse does. */
final class Palette extends Composite {
    private final SheetHand hand;
    private final List<ToolItem> items = new ArrayList<>();

    Palette(Composite parent, SheetHand hand, Kit kit) {
        super(parent, SWT.NONE);
        this.hand = hand;
        GridLayoutFactory.fillDefaults().margins(2, 4).applyTo(this);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), this);
        ToolBar bar = new ToolBar(this, SWT.VERTICAL | SWT.FLAT | SWT.RIGHT);
        GridDataFactory.fillDefaults().applyTo(bar);
        for (Kit.Entry entry : kit.tools()) {
            ToolItem item = new ToolItem(bar, SWT.RADIO);
            item.setText(entry.name());
            item.setImage(images.create(entry.icon()));
            item.setToolTipText(
                    entry.key() == ' ' ? entry.help() : NLS.bind(Messages.paletteHelp, entry.help(), entry.key()));
            item.setData(entry);
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    hand.choose(Optional.of(entry));
                }
            });
            items.add(item);
        }
        show();
    }

    /** Shows which tool is chosen. */
    void show() {
        for (ToolItem item : items) {
            item.setSelection(
                    hand.chosen().filter(entry -> entry == item.getData()).isPresent());
        }
    }
}
