package org.servicescape.scene.blueprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.servicescape.model.Element;
import org.servicescape.model.EvidenceStatus;
import org.servicescape.model.Step;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Stage;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Place;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.blueprint.Content.Column;
import org.servicescape.scene.blueprint.Content.Link;
import org.servicescape.scene.blueprint.Content.Spot;
import org.servicescape.scene.moments.FindingReader;
import org.servicescape.scene.moments.MomentReader;
import org.servicescape.scene.moments.PathRows;
import org.servicescape.scene.moments.Paths;
import org.servicescape.scene.moments.Way;
import org.servicescape.scene.words.Names;
import org.servicescape.scene.words.Words;

/** Reads what a blueprint says from a journey; the only class here, with {@link LaneReader}, that knows the model. */
final class ContentReader {
    private final Journey journey;
    private final Words words;
    private final List<JourneyMoment> moments = new ArrayList<>();
    private final Map<JourneyMoment, Integer> positions = new HashMap<>();
    private final MomentReader reader;
    private final Paths paths;

    ContentReader(Journey journey, Words words) {
        this.journey = journey;
        this.words = words;
        this.reader = new MomentReader(journey, words);
        for (Stage stage : journey.getStages()) {
            for (JourneyMoment moment : stage.getMoments()) {
                positions.put(moment, moments.size());
                moments.add(moment);
            }
        }
        this.paths = new Paths(journey, words);
    }

    Content read(String viewId, Overlay overlay) {
        List<Column> columns = new ArrayList<>();
        for (JourneyMoment moment : moments) {
            columns.add(column(moment));
        }
        List<Way> ways = paths.ways();
        LaneReader lanes = new LaneReader(journey.getBlueprint(), positions, words);
        return new Content(
                viewId,
                Names.of(journey),
                subtitle(),
                columns,
                lanes.rows(),
                lanes.links(links()).stream().filter(link -> !isWay(link, ways)).toList(),
                new PathRows(paths.alternatives(), ways),
                lanes.fails(),
                new FindingReader(journey, moments, positions).read(overlay),
                reader.feelers(),
                journey.getOf().stream().map(Names::of).collect(Collectors.joining(", ")));
    }

    /** How well an element is known, where the model says so. */
    static Optional<EvidenceStatus> evidence(Element element) {
        return element.isSetEvidence() ? Optional.of(element.getEvidence()) : Optional.empty();
    }

    /** Where a step happens. */
    static Optional<Spot> spot(Step step) {
        Place place = step.getPlace();
        if (place != null) {
            return Optional.of(new Spot(place.getId(), Names.of(place), Places.zone(place)));
        }
        String elsewhere = step.getElsewhere();
        return elsewhere == null || elsewhere.isBlank()
                ? Optional.empty()
                : Optional.of(new Spot("", elsewhere, OptionalInt.empty()));
    }

    private String subtitle() {
        List<String> parts = new ArrayList<>();
        parts.add(words.text("blueprint.name"));
        parts.add(words.text("state." + journey.getState().getLiteral()));
        List<String> actors = journey.getOf().stream().map(Names::of).toList();
        if (actors.size() == 1) {
            parts.add(words.text("blueprint.profile", actors.get(0)));
        } else if (!actors.isEmpty()) {
            parts.add(words.text("blueprint.profiles", String.join(", ", actors)));
        }
        if (journey.getHours() != null) {
            parts.add(Names.of(journey.getHours()));
        }
        return String.join(" · ", parts);
    }

    private Column column(JourneyMoment moment) {
        Stage stage = (Stage) moment.eContainer();
        return new Column(
                moment.getId(),
                positions.get(moment) + 1,
                Names.of(moment),
                stage.getId(),
                Names.of(stage),
                moment.getAction() == null ? "" : moment.getAction(),
                evidence(moment),
                reader.things(moment),
                moment.getDuration(),
                moment.getWaiting(),
                moment.getMomentOfTruth() == null ? "" : moment.getMomentOfTruth(),
                spot(moment),
                reader.feelings(moment));
    }

    /** Whether a flow between moments is drawn as a way of another path already. */
    private boolean isWay(Link link, List<Way> ways) {
        return ways.stream()
                .anyMatch(way -> moments.get(way.from()).getId().equals(link.from())
                        && moments.get(way.to()).getId().equals(link.to()));
    }

    /** The plain sequence of the main path. */
    private List<Link> links() {
        return paths.sequence().stream()
                .map(step -> new Link(
                        "",
                        moments.get(step.from()).getId(),
                        moments.get(step.to()).getId(),
                        false,
                        false))
                .toList();
    }
}
