package org.servicescape.scene.moments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.blueprint.Blueprint;
import org.servicescape.model.blueprint.FailPoint;
import org.servicescape.model.blueprint.Flow;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Place;
import org.servicescape.scene.Overlay;

/**
 * Finds the moments at which findings stand: the subject is the moment, its place, an action, flow or fail point that
 * begins in it, or a connection through which it is entered.
 */
public final class FindingReader {
    private final Map<String, Set<Integer>> columns = new HashMap<>();
    private final Set<String> steps = new HashSet<>();

    /**
     * A reader of the findings of a journey, with or without a blueprint.
     *
     * @param moments those that are drawn
     * @param positions their columns, from zero
     */
    public FindingReader(Journey journey, List<JourneyMoment> moments, Map<JourneyMoment, Integer> positions) {
        for (JourneyMoment moment : moments) {
            int column = positions.get(moment);
            put(moment.getId(), column);
            steps.add(moment.getId());
            if (moment.getPlace() != null) {
                put(moment.getPlace().getId(), column);
            }
        }
        if (journey.getBlueprint() != null) {
            blueprint(journey.getBlueprint(), positions);
        }
        if (journey.getPlan() != null) {
            for (Connection connection : journey.getPlan().getConnections()) {
                passed(connection, moments, positions);
            }
        }
    }

    private void blueprint(Blueprint blueprint, Map<JourneyMoment, Integer> positions) {
        for (Action action : blueprint.getActions()) {
            Integer column = positions.get(action.getFirstMoment());
            if (column != null) {
                put(action.getId(), column);
                steps.add(action.getId());
            }
        }
        for (FailPoint point : blueprint.getFailPoints()) {
            if (point.getOn() != null) {
                putAll(point.getId(), point.getOn().getId());
            }
        }
        for (Flow flow : blueprint.getFlows()) {
            if (flow.getFrom() != null) {
                putAll(flow.getId(), flow.getFrom().getId());
            }
        }
    }

    /** The findings that stand at a moment, in their order. */
    public List<Found> read(Overlay overlay) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < overlay.marks().size(); i++) {
            Overlay.Mark mark = overlay.marks().get(i);
            Set<Integer> at = new TreeSet<>();
            // A finding that names a step is about that step, not about all that happens in its place.
            List<String> named =
                    mark.subjects().stream().filter(steps::contains).toList();
            for (String subject : named.isEmpty() ? mark.subjects() : named) {
                at.addAll(columns.getOrDefault(subject, Set.of()));
            }
            if (!at.isEmpty()) {
                String number = Integer.toString(i + 1);
                found.add(new Found(number, mark.id(), mark.error(), mark.headline(), mark.message(), Set.copyOf(at)));
            }
        }
        return found;
    }

    private void passed(Connection connection, List<JourneyMoment> moments, Map<JourneyMoment, Integer> positions) {
        for (int i = 0; i + 1 < moments.size(); i++) {
            Place before = moments.get(i).getPlace();
            Place after = moments.get(i + 1).getPlace();
            boolean there = before == connection.getFrom() && after == connection.getTo();
            boolean back = before == connection.getTo() && after == connection.getFrom();
            if (before != null && after != null && (there || back)) {
                put(connection.getId(), positions.get(moments.get(i + 1)));
            }
        }
    }

    private void put(String id, int column) {
        columns.computeIfAbsent(id, key -> new HashSet<>()).add(column);
    }

    private void putAll(String id, String like) {
        columns.getOrDefault(like, Set.of()).forEach(column -> put(id, column));
    }
}
