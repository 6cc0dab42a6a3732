package org.servicescape.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.servicescape.edit.Names;
import org.servicescape.model.Project;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.SpaceType;
import org.servicescape.ui.icons.ElementIcons;
import org.servicescape.ui.sheet.Kit.Entry;
import org.servicescape.ui.text.PlanMessages;

/** The security zones and kinds of space of the project, below the palette: what is chosen there, rooms are given. */
final class Brushes {
    private static final int WIDTH = 150;

    private final Sketch sketch;
    private final Table table;
    private final LocalResourceManager images;
    private List<String> shown = List.of();

    Brushes(Composite palette, Sketch sketch) {
        this.sketch = sketch;
        images = new LocalResourceManager(JFaceResources.getResources(), palette);
        Label label = new Label(palette, SWT.NONE);
        label.setText(PlanMessages.planBrushes);
        label.setToolTipText(PlanMessages.planBrushesHelp);
        GridDataFactory.fillDefaults().indent(4, 6).applyTo(label);
        table = new Table(palette, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setToolTipText(PlanMessages.planBrushesHelp);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 60).applyTo(table);
        table.addListener(SWT.Selection, event -> sketch.editing().use((Entry) event.item.getData()));
        table.addListener(SWT.MouseUp, event -> sketch.editing().canvas().setFocus());
        show();
    }

    /** The picture was drawn anew: the project may have other zones and kinds of space. */
    void show() {
        if (table.isDisposed() || sketch.editing().project().isEmpty()) {
            return;
        }
        Project project = sketch.editing().project().get().project();
        List<Brush> brushes = new ArrayList<>();
        for (int zone = 0; zone < PlanMenu.ZONES; zone++) {
            Space space = SpaceFactory.eINSTANCE.createSpace();
            space.setSecurityZone(zone);
            brushes.add(new Brush(PlanMenu.zone(project, zone), ElementIcons.of(space), BrushTool.zone(sketch, zone)));
        }
        if (project.getSpace() != null) {
            for (SpaceType type : project.getSpace().getSpaceTypes()) {
                brushes.add(new Brush(Names.of(type), ElementIcons.of(type), BrushTool.type(sketch, type)));
            }
        }
        List<String> now = brushes.stream()
                .map(brush -> brush.name + brush.icon.hashCode())
                .toList();
        if (!now.equals(shown)) {
            shown = now;
            table.removeAll();
            brushes.forEach(this::add);
        }
    }

    private record Brush(String name, ImageDescriptor icon, BrushTool tool) {}

    private void add(Brush brush) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(Names.shorten(brush.name));
        item.setImage(images.create(brush.icon));
        item.setData(new Entry(brush.name, PlanMessages.planBrushesHelp, ' ', brush.icon, brush.tool));
    }

    /** A tool was chosen, here or in the palette. */
    void chosen(Optional<Entry> entry) {
        if (table.isDisposed()) {
            return;
        }
        table.deselectAll();
        for (int i = 0; i < table.getItemCount(); i++) {
            if (entry.isPresent() && entry.get() == table.getItem(i).getData()) {
                table.setSelection(i);
            }
        }
    }
}
