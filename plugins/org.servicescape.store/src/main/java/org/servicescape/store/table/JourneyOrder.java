package org.servicescape.store.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Stage;

/** Brings the moments of each stage, and the stages of each journey, into the order of the table. */
final class JourneyOrder {
    private final Map<Stage, List<RowPlan>> stages;

    /** Places in a stage, from 1, among the moments that the table names. */
    record Positions(String before, String after) {}

    JourneyOrder(Map<Stage, List<RowPlan>> stages) {
        this.stages = stages;
    }

    /** Moments that stay in their stage and stand in another place there than the table says. */
    Map<JourneyMoment, Positions> moved() {
        Map<JourneyMoment, Positions> moved = new LinkedHashMap<>();
        stages.forEach((stage, rows) -> {
            List<JourneyMoment> wanted = rows.stream()
                    .map(row -> (JourneyMoment) row.element())
                    .filter(stage.getMoments()::contains)
                    .toList();
            List<JourneyMoment> now =
                    stage.getMoments().stream().filter(wanted::contains).toList();
            for (int i = 0; i < now.size(); i++) {
                if (now.get(i) != wanted.get(i)) {
                    int after = wanted.indexOf(now.get(i)) + 1;
                    moved.put(now.get(i), new Positions(Integer.toString(i + 1), Integer.toString(after)));
                }
            }
        });
        return moved;
    }

    /** Sets the order, when the rows that could be taken have been. */
    void apply() {
        Map<Journey, List<Stage>> journeys = new LinkedHashMap<>();
        stages.forEach((stage, rows) -> {
            List<JourneyMoment> wanted = rows.stream()
                    .filter(RowPlan::isGood)
                    .map(row -> (JourneyMoment) row.element())
                    .toList();
            arrange(stage.getMoments(), wanted);
            if (stage.eContainer() instanceof Journey journey) {
                journeys.computeIfAbsent(journey, j -> new ArrayList<>()).add(stage);
            }
        });
        journeys.forEach((journey, wanted) -> arrange(journey.getStages(), wanted));
    }

    /** The wanted ones in their order; each other one stays behind the one that it follows now. */
    private static <E> void arrange(EList<E> list, List<E> wanted) {
        List<E> order = new ArrayList<>(wanted);
        order.retainAll(list);
        for (int i = 0; i < list.size(); i++) {
            if (!order.contains(list.get(i))) {
                order.add(i == 0 ? 0 : order.indexOf(list.get(i - 1)) + 1, list.get(i));
            }
        }
        ECollections.setEList(list, order);
    }
}
