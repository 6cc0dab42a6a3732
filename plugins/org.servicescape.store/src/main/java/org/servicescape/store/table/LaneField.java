package org.servicescape.store.table;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.blueprint.Blueprint;
import org.servicescape.model.blueprint.BlueprintFactory;
import org.servicescape.model.blueprint.BlueprintPackage;
import org.servicescape.model.blueprint.Lane;
import org.servicescape.model.blueprint.LaneKind;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;

/**
 * What is done for the customer in the lanes of one kind, from the moment on: one action for each text. A text that is not
 * there yet takes the place of one that is gone, so that a reworded action keeps what else is known of it; further texts are
 * new actions.
 *
 * @param name name of the column
 * @param kind kind of the lanes
 */
record LaneField(String name, LaneKind kind) implements Field<JourneyMoment> {
    @Override
    public List<Column> columns() {
        return List.of(Column.of(name));
    }

    @Override
    public String text(JourneyMoment moment, Column column) {
        return joined(actions(moment));
    }

    private static String joined(List<Action> actions) {
        return CellLists.join(
                actions.stream().map(action -> action.getName().strip()).toList());
    }

    private List<Action> actions(JourneyMoment moment) {
        boolean none = moment.eContainer() == null || blueprint(moment) == null;
        return none
                ? List.of()
                : blueprint(moment).getActions().stream()
                        .filter(action -> action.getFirstMoment() == moment
                                && action.getLane() != null
                                && action.getLane().getKind() == kind
                                && action.getName() != null
                                && !action.getName().isBlank())
                        .toList();
    }

    private static Blueprint blueprint(JourneyMoment moment) {
        return ((Journey) moment.eContainer().eContainer()).getBlueprint();
    }

    @Override
    public void read(JourneyMoment moment, RowPlan plan, Names names) {
        if (!plan.row().has(name) || plan.about().isEmpty()) {
            return;
        }
        List<Action> now = actions(moment);
        List<Action> unmatched = new ArrayList<>(now);
        List<String> fresh = new ArrayList<>();
        for (String text : CellLists.split(plan.row().cell(name))) {
            Action same = unmatched.stream()
                    .filter(action -> action.getName().strip().equals(text))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                fresh.add(text);
            } else {
                unmatched.remove(same);
            }
        }
        if (CellTexts.isSpreadsheetError(plan.row().cell(name))) {
            plan.problem(name, "is an error of the spreadsheet; expected a value");
            return;
        }
        if (!fresh.isEmpty()) {
            List<Action> reworded = List.copyOf(unmatched.subList(0, Math.min(unmatched.size(), fresh.size())));
            unmatched.removeAll(reworded);
            List<Action> added = added(fresh.subList(reworded.size(), fresh.size()), now, moment, plan, names);
            plan.edit(name, joined(now), plan.row().cell(name), () -> {
                for (int i = 0; i < reworded.size(); i++) {
                    reworded.get(i).setName(fresh.get(i));
                }
                added.forEach(action ->
                        ((Blueprint) action.getLane().eContainer()).getActions().add(action));
            });
        }
        unmatched.forEach(plan::leaveOut);
    }

    private List<Action> added(List<String> texts, List<Action> now, JourneyMoment moment, RowPlan plan, Names names) {
        List<Action> added = new ArrayList<>();
        for (String text : texts) {
            Action action = BlueprintFactory.eINSTANCE.createAction();
            action.setId(names.freeId(text, BlueprintPackage.Literals.ACTION));
            action.setName(text);
            action.setFirstMoment(moment);
            action.setLane(now.isEmpty() ? lane(plan, names) : now.get(0).getLane());
            added.add(action);
        }
        return added;
    }

    /** The first lane of the kind, made where there is none. */
    private Lane lane(RowPlan plan, Names names) {
        Journey journey = (Journey) plan.about().orElseThrow();
        Blueprint blueprint = journey.getBlueprint();
        if (blueprint != null) {
            for (Lane lane : blueprint.getLanes()) {
                if (lane.getKind() == kind) {
                    return lane;
                }
            }
        } else {
            blueprint = madeBlueprint(journey, plan, names);
        }
        Blueprint into = blueprint;
        Creation creation = names.creation("lane " + journey.getId() + " " + name, () -> {
            Lane lane = BlueprintFactory.eINSTANCE.createLane();
            lane.setId(names.freeId(journey.getId() + "-" + name, BlueprintPackage.Literals.LANE));
            lane.setKind(kind);
            return new Creation(lane, () -> into.getLanes().add(lane));
        });
        plan.needs(creation);
        return (Lane) creation.element();
    }

    private static Blueprint madeBlueprint(Journey journey, RowPlan plan, Names names) {
        Creation creation = names.creation("blueprint " + journey.getId(), () -> {
            Blueprint blueprint = BlueprintFactory.eINSTANCE.createBlueprint();
            blueprint.setId(names.freeId(journey.getId() + "-blueprint", BlueprintPackage.Literals.BLUEPRINT));
            return new Creation(blueprint, () -> journey.setBlueprint(blueprint));
        });
        plan.needs(creation);
        return (Blueprint) creation.element();
    }
}
