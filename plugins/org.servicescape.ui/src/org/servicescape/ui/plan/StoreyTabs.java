package org.servicescape.ui.plan;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.servicescape.edit.Names;
import org.servicescape.model.space.Storey;
import org.servicescape.ui.text.PlanMessages;

/** A tab for each storey of a plan below its picture, and one that adds a storey. */
final class StoreyTabs {
    private final CTabFolder folder;
    private final Consumer<Storey> chosen;
    private final Runnable adds;
    private List<String> shown = List.of();
    /** Tabs are being made anew: one that goes hands its selection on, and nobody has chosen that. */
    private boolean making;

    StoreyTabs(Composite area, Consumer<Storey> chosen, Runnable adds) {
        this.chosen = chosen;
        this.adds = adds;
        folder = new CTabFolder(area, SWT.BOTTOM | SWT.FLAT);
        folder.setTabHeight(folder.getFont().getFontData()[0].getHeight() * 2 + 6);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(SWT.DEFAULT, 0)
                .applyTo(folder);
        folder.addListener(SWT.Selection, event -> choose((CTabItem) event.item));
    }

    private void choose(CTabItem item) {
        if (making) {
            return;
        }
        if (item.getData() instanceof Storey storey) {
            chosen.accept(storey);
        } else {
            adds.run();
        }
    }

    boolean isDisposed() {
        return folder.isDisposed();
    }

    /**
     * Shows the storeys.
     *
     * @param current id of the one whose picture is shown
     * @param editable whether a storey can be added
     */
    void show(List<Storey> storeys, String current, boolean editable) {
        List<String> now = storeys.stream()
                .map(storey -> storey.getId() + " " + Names.of(storey) + editable)
                .toList();
        if (!now.equals(shown)) {
            shown = now;
            making = true;
            for (CTabItem old : folder.getItems()) {
                old.dispose();
            }
            for (Storey storey : storeys) {
                item(Names.shorten(Names.of(storey)).replace("&", "&&"), Names.of(storey), storey);
            }
            if (editable) {
                item(PlanMessages.planTabAdd, PlanMessages.planTabAddHelp, null);
            }
            making = false;
        }
        for (CTabItem item : folder.getItems()) {
            if (item.getData() instanceof Storey storey && storey.getId().equals(current)) {
                folder.setSelection(item);
            }
        }
    }

    private void item(String text, String help, Storey storey) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(text);
        item.setToolTipText(help.replace("&", "&&"));
        item.setData(storey);
    }
}
