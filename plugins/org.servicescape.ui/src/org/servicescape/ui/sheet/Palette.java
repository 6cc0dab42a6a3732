package org.servicescape.ui.sheet;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.servicescape.ui.text.Messages;

/** The tools of a kind of picture, one below the other beside it; the selected one is what the mouse does. */
final class Palette extends Composite {
    private final SheetHand hand;
    private final Table table;

    Palette(Composite parent, SheetHand hand, Kit kit) {
        super(parent, SWT.NONE);
        this.hand = hand;
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(this);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), this);
        table = new Table(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_SCROLL);
        for (Kit.Entry entry : kit.tools()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(NLS.bind(Messages.paletteName, entry.name()));
            item.setImage(images.create(entry.icon()));
            item.setData(entry);
        }
        table.addListener(SWT.Selection, event -> hand.choose(Optional.of(entry((TableItem) event.item))));
        table.addListener(SWT.MouseUp, event -> hand.takeFocus());
        table.addListener(SWT.MouseMove, event -> {
            TableItem item = table.getItem(new Point(event.x, event.y));
            table.setToolTipText(item == null ? null : help(entry(item)));
        });
        kit.below(this);
        boolean alone = getChildren().length == 1;
        GridDataFactory.fillDefaults().grab(true, alone).applyTo(table);
        show();
    }

    private static Kit.Entry entry(TableItem item) {
        return (Kit.Entry) item.getData();
    }

    private static String help(Kit.Entry entry) {
        return entry.key() == ' ' ? entry.help() : NLS.bind(Messages.paletteHelp, entry.help(), entry.key());
    }

    /** Shows which tool is chosen. */
    void show() {
        table.deselectAll();
        for (int i = 0; i < table.getItemCount(); i++) {
            Kit.Entry entry = entry(table.getItem(i));
            if (hand.chosen().filter(chosen -> chosen == entry).isPresent()) {
                table.setSelection(i);
            }
        }
    }
}
