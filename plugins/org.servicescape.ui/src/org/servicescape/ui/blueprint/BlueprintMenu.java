package org.servicescape.ui.blueprint;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.servicescape.edit.Names;
import org.servicescape.edit.blueprint.Happening;
import org.servicescape.edit.blueprint.NewLane;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.Step;
import org.servicescape.model.blueprint.BlueprintPackage;
import org.servicescape.model.blueprint.LaneKind;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.space.Place;
import org.servicescape.scene.Slot;
import org.servicescape.ui.sheet.SheetEditing;
import org.servicescape.ui.structure.ChoicesDialog;
import org.servicescape.ui.text.Messages;

/** What can be done with what is selected in a blueprint, beside what can be done with every element. */
final class BlueprintMenu {
    private static final List<LaneKind> KINDS = List.of(
            LaneKind.FRONTSTAGE,
            LaneKind.TECHNOLOGY_FRONTSTAGE,
            LaneKind.BACKSTAGE,
            LaneKind.TECHNOLOGY_BACKSTAGE,
            LaneKind.SUPPORT);

    private static final String PLACE = ServicescapePackage.Literals.STEP__PLACE.getName();

    private final SheetEditing editing;
    private final Grid grid;
    private final Writing writing;

    BlueprintMenu(SheetEditing editing, Grid grid, Writing writing) {
        this.editing = editing;
        this.grid = grid;
        this.writing = writing;
    }

    void fill(IMenuManager menu, List<? extends Step> steps) {
        menu.add(action(Messages.blueprintPlaceMenu, () -> place(steps)));
        if (steps.size() == 1 && steps.get(0) instanceof JourneyMoment moment) {
            new Feelings(editing).fill(menu, moment);
            menu.add(action(Messages.blueprintStageHere, () -> stage(moment)));
            menu.add(lanes(Grid.journey(moment)));
        }
        menu.add(new Separator());
    }

    /** Asks where steps happen. */
    void place(List<? extends Step> steps) {
        editing.project()
                .flatMap(project -> project.editor().properties(steps.get(0)).stream()
                        .filter(property -> property.id().equals(PLACE))
                        .findFirst())
                .flatMap(property -> ChoicesDialog.one(editing.canvas().getShell(), property, ""))
                .ifPresent(choice -> editing.edit(new Happening(steps, (Place) choice.value())));
    }

    /** The kinds of lanes that can be added; of the front and back stage also one for each role that has none. */
    MenuManager lanes(Journey journey) {
        MenuManager lanes = new MenuManager(Messages.blueprintNewLane);
        for (LaneKind kind : KINDS) {
            String name = Names.of(BlueprintPackage.Literals.LANE_KIND, kind);
            List<ServiceRole> roles = kind == LaneKind.FRONTSTAGE || kind == LaneKind.BACKSTAGE ? roles() : List.of();
            if (roles.isEmpty()) {
                lanes.add(action(name, () -> add(new NewLane(journey, kind, null, null))));
            } else {
                MenuManager whose = new MenuManager(name.replace("&", "&&"));
                whose.add(action(Messages.blueprintNoRole, () -> add(new NewLane(journey, kind, null, null))));
                whose.add(new Separator());
                roles.forEach(role -> whose.add(
                        action(Names.shorten(Names.of(role)), () -> add(new NewLane(journey, kind, null, role)))));
                lanes.add(whose);
            }
        }
        return lanes;
    }

    private List<ServiceRole> roles() {
        return editing.project()
                .map(project -> project.project())
                .filter(project -> project.getConcept() != null)
                .map(project -> List.copyOf(project.getConcept().getRoles()))
                .orElse(List.of());
    }

    /** A stage that begins with a moment; its name is written above it. */
    void stage(JourneyMoment moment) {
        grid.place(Slot.Kind.HEAD, moment).ifPresent(place -> writing.stage(moment, place));
    }

    /** Adds a lane and lets somebody write its name. */
    private void add(NewLane change) {
        if (editing.edit(change)) {
            editing.rename(change.lane());
        }
    }

    private static Action action(String words, Runnable run) {
        return new Action(words.replace("&", "&&")) {
            @Override
            public void run() {
                run.run();
            }
        };
    }
}
