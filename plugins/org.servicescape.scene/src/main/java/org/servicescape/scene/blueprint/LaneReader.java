package org.servicescape.scene.blueprint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicescape.model.Step;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.blueprint.Blueprint;
import org.servicescape.model.blueprint.FailPoint;
import org.servicescape.model.blueprint.Flow;
import org.servicescape.model.blueprint.FlowKind;
import org.servicescape.model.blueprint.Lane;
import org.servicescape.model.blueprint.LaneKind;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.scene.blueprint.Content.Act;
import org.servicescape.scene.blueprint.Content.Fail;
import org.servicescape.scene.blueprint.Content.Link;
import org.servicescape.scene.blueprint.Content.Row;
import org.servicescape.scene.words.Names;
import org.servicescape.scene.words.Times;
import org.servicescape.scene.words.Words;

/** Reads lanes, actions, flows and fail points of a blueprint. */
final class LaneReader {
    /** The order in which lanes stand, whatever their order in the file. */
    private static final List<LaneKind> ORDER = List.of(
            LaneKind.FRONTSTAGE,
            LaneKind.TECHNOLOGY_FRONTSTAGE,
            LaneKind.BACKSTAGE,
            LaneKind.TECHNOLOGY_BACKSTAGE,
            LaneKind.SUPPORT,
            LaneKind.CUSTOM);

    private final Blueprint blueprint;
    private final Map<JourneyMoment, Integer> positions;
    private final Words words;

    LaneReader(Blueprint blueprint, Map<JourneyMoment, Integer> positions, Words words) {
        this.blueprint = blueprint;
        this.positions = positions;
        this.words = words;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (LaneKind kind : ORDER) {
            if (isMissing(kind)) {
                rows.add(new Row("", kind, kind, words.text("row." + kind.getLiteral()), "", "", List.of()));
            }
            blueprint.getLanes().stream()
                    .filter(lane -> standsAmong(lane) == kind)
                    .sorted(Comparator.comparing(lane -> lane.getKind() == LaneKind.CUSTOM))
                    .map(this::row)
                    .forEach(rows::add);
        }
        return rows;
    }

    /** A lane of the project's own stands below those of the kind that it names. */
    private static LaneKind standsAmong(Lane lane) {
        boolean moved = lane.getKind() == LaneKind.CUSTOM && lane.isSetBelow() && ORDER.contains(lane.getBelow());
        return moved ? lane.getBelow() : lane.getKind();
    }

    /** Without a lane on the front or back stage an empty one stands there, so that all three lines are drawn. */
    private boolean isMissing(LaneKind kind) {
        List<LaneKind> kinds = blueprint.getLanes().stream().map(Lane::getKind).toList();
        return switch (kind) {
            case FRONTSTAGE -> !kinds.contains(kind) && !kinds.contains(LaneKind.TECHNOLOGY_FRONTSTAGE);
            case BACKSTAGE -> !kinds.contains(kind) && !kinds.contains(LaneKind.TECHNOLOGY_BACKSTAGE);
            default -> false;
        };
    }

    private Row row(Lane lane) {
        String kindName = words.text("row." + lane.getKind().getLiteral());
        Set<String> second = new LinkedHashSet<>();
        if (lane.getRole() != null) {
            second.add(Names.of(lane.getRole()));
        }
        if (lane.getOrganisation() != null) {
            second.add(Names.of(lane.getOrganisation()));
        }
        String name = lane.getName() == null || lane.getName().equals(kindName) ? "" : lane.getName();
        second.removeIf(word -> word.equalsIgnoreCase(name));
        List<Act> acts = blueprint.getActions().stream()
                .filter(action -> action.getLane() == lane && positions.containsKey(action.getFirstMoment()))
                .map(this::act)
                .toList();
        return new Row(
                lane.getId(), lane.getKind(), standsAmong(lane), kindName, name, String.join(" · ", second), acts);
    }

    private Act act(Action action) {
        int first = positions.get(action.getFirstMoment());
        int last = positions.getOrDefault(action.getLastMoment(), first);
        return new Act(
                action.getId(),
                Names.of(action),
                detail(action),
                ContentReader.evidence(action),
                Math.min(first, last),
                Math.max(first, last));
    }

    private String detail(Action action) {
        Set<String> parts = new LinkedHashSet<>();
        if (action.getPerformer() != null) {
            parts.add(Names.of(action.getPerformer()));
        }
        if (action.getOrganisation() != null) {
            parts.add(Names.of(action.getOrganisation()));
        }
        if (action.getSystem() != null) {
            parts.add(Names.of(action.getSystem()));
        }
        if (action.getStandardTime() != null) {
            String time = Times.text(action.getStandardTime(), words);
            Duration tolerance = action.getTolerance();
            parts.add(tolerance == null ? time : time + " ± " + Times.text(tolerance, words));
        }
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }

    /** Flows of the blueprint, and of the ways between moments those that no flow shows already. */
    List<Link> links(List<Link> between) {
        List<Link> links = new ArrayList<>();
        Set<String> joined = new HashSet<>();
        for (Flow flow : blueprint.getFlows()) {
            if (flow.getFrom() != null && flow.getTo() != null) {
                String from = flow.getFrom().getId();
                String to = flow.getTo().getId();
                links.add(new Link(flow.getId(), from, to, flow.getKind() == FlowKind.DATA, flow.isMutual()));
                joined.add(from + " " + to);
            }
        }
        between.stream()
                .filter(link -> joined.add(link.from() + " " + link.to()))
                .forEach(links::add);
        return links;
    }

    List<Fail> fails() {
        List<Fail> fails = new ArrayList<>();
        List<FailPoint> points = blueprint.getFailPoints().stream()
                .filter(point -> point.getOn() != null)
                .sorted(Comparator.comparing(point -> column(point.getOn())))
                .toList();
        for (FailPoint point : points) {
            List<String> parts = new ArrayList<>();
            add(parts, "failPoint.cause", point.getCause());
            add(parts, "failPoint.frequency", point.getFrequency());
            add(parts, "failPoint.recovery", point.getRecovery());
            fails.add(new Fail(
                    point.getId(),
                    "F" + (fails.size() + 1),
                    point.getOn().getId(),
                    Names.of(point),
                    String.join(" · ", parts)));
        }
        return fails;
    }

    private int column(Step step) {
        JourneyMoment moment = step instanceof Action action ? action.getFirstMoment() : null;
        return positions.getOrDefault(step instanceof JourneyMoment of ? of : moment, Integer.MAX_VALUE);
    }

    private void add(List<String> parts, String key, String value) {
        if (value != null && !value.isBlank()) {
            parts.add(words.text(key, value));
        }
    }
}
