package org.servicescape.ui.plan;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.servicescape.edit.Names;
import org.servicescape.edit.plan.Assigning;
import org.servicescape.model.Project;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceType;
import org.servicescape.ui.sheet.SheetEditing;
import org.servicescape.ui.text.PlanMessages;

/** What can be done with rooms that are selected: zone, kind, aligning and distributing. */
final class PlanMenu {
    /** The zones that pictures know. */
    static final int ZONES = 5;

    private final SheetEditing editing;

    PlanMenu(SheetEditing editing) {
        this.editing = editing;
    }

    void fill(IMenuManager menu, List<Space> rooms) {
        if (rooms.isEmpty() || editing.project().isEmpty()) {
            return;
        }
        Project project = editing.project().get().project();
        MenuManager zones = new MenuManager(PlanMessages.planZoneMenu);
        for (int zone = 0; zone < ZONES; zone++) {
            int chosen = zone;
            zones.add(action(zone(project, zone), () -> editing.edit(Assigning.zone(rooms, chosen))));
        }
        menu.add(zones);
        MenuManager types = new MenuManager(PlanMessages.planTypeMenu);
        for (SpaceType type : project.getSpace().getSpaceTypes()) {
            types.add(action(Names.of(type), () -> editing.edit(Assigning.type(rooms, type))));
        }
        if (!types.isEmpty()) {
            menu.add(types);
        }
        Arranging.fill(menu, rooms, this::arrange);
        menu.add(new Separator());
    }

    /** Puts rooms in order. */
    void arrange(Arranging way, List<Space> rooms) {
        editing.edit(way.change().apply(rooms));
    }

    /** A zone as the project calls it. */
    static String zone(Project project, int zone) {
        List<String> labels =
                project.getSpace() == null ? List.of() : project.getSpace().getZoneLabels();
        return zone < labels.size()
                ? NLS.bind(PlanMessages.planZoneNamed, zone, labels.get(zone))
                : NLS.bind(PlanMessages.planZone, zone);
    }

    static Action action(String words, Runnable run) {
        return new Action(words(words)) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    static String words(String name) {
        return Names.shorten(name).replace("&", "&&");
    }
}
