package org.servicescape.scene.blueprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.servicescape.model.Actor;
import org.servicescape.model.Element;
import org.servicescape.model.EvidenceStatus;
import org.servicescape.model.Step;
import org.servicescape.model.concept.Channel;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.concept.Touchpoint;
import org.servicescape.model.journey.Emotion;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Stage;
import org.servicescape.model.journey.Transition;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Place;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.blueprint.Content.Column;
import org.servicescape.scene.blueprint.Content.Feeler;
import org.servicescape.scene.blueprint.Content.Feeling;
import org.servicescape.scene.blueprint.Content.Link;
import org.servicescape.scene.blueprint.Content.Spot;
import org.servicescape.scene.blueprint.Content.Thing;
import org.servicescape.scene.blueprint.Content.Way;
import org.servicescape.scene.look.Icon;
import org.servicescape.scene.words.Words;

/** Reads what a blueprint says from a journey; the only class here, with {@link LaneReader}, that knows the model. */
final class ContentReader {
    private final Journey journey;
    private final Words words;
    private final List<JourneyMoment> moments = new ArrayList<>();
    private final Map<JourneyMoment, Integer> positions = new HashMap<>();
    private final Map<String, Feeler> feelers = new LinkedHashMap<>();
    private final Paths paths;

    ContentReader(Journey journey, Words words) {
        this.journey = journey;
        this.words = words;
        for (Stage stage : journey.getStages()) {
            for (JourneyMoment moment : stage.getMoments()) {
                positions.put(moment, moments.size());
                moments.add(moment);
            }
        }
        this.paths = new Paths(journey, moments, words);
    }

    Content read(String viewId, Overlay overlay) {
        List<Column> columns = new ArrayList<>();
        for (JourneyMoment moment : moments) {
            columns.add(column(moment));
        }
        LaneReader lanes = new LaneReader(journey.getBlueprint(), positions, words);
        return new Content(
                viewId,
                name(journey),
                subtitle(),
                columns,
                lanes.rows(),
                lanes.links(links()),
                ways(),
                lanes.fails(),
                new FindingReader(journey, moments, positions).read(overlay),
                List.copyOf(feelers.values()),
                journey.getOf().stream().map(ContentReader::name).collect(Collectors.joining(", ")));
    }

    /** The name of an element, or its id where it has none. */
    static String name(Element element) {
        String name = element.getName();
        return name == null || name.isBlank() ? element.getId() : name;
    }

    /** How well an element is known, where the model says so. */
    static Optional<EvidenceStatus> evidence(Element element) {
        return element.isSetEvidence() ? Optional.of(element.getEvidence()) : Optional.empty();
    }

    /** Where a step happens. */
    static Optional<Spot> spot(Step step) {
        Place place = step.getPlace();
        if (place != null) {
            return Optional.of(new Spot(place.getId(), name(place), Places.zone(place)));
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
        List<String> actors = journey.getOf().stream().map(ContentReader::name).toList();
        if (actors.size() == 1) {
            parts.add(words.text("blueprint.profile", actors.get(0)));
        } else if (!actors.isEmpty()) {
            parts.add(words.text("blueprint.profiles", String.join(", ", actors)));
        }
        if (journey.getHours() != null) {
            parts.add(name(journey.getHours()));
        }
        return String.join(" · ", parts);
    }

    private Column column(JourneyMoment moment) {
        Stage stage = (Stage) moment.eContainer();
        return new Column(
                moment.getId(),
                positions.get(moment) + 1,
                name(moment),
                paths.fork(moment),
                stage.getId(),
                name(stage),
                moment.getAction() == null ? "" : moment.getAction(),
                evidence(moment),
                things(moment),
                moment.getDuration(),
                moment.getWaiting(),
                moment.getMomentOfTruth() == null ? "" : moment.getMomentOfTruth(),
                spot(moment),
                feelings(moment));
    }

    /** Ways between moments that lead to or from another path, and the plain sequence. */
    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Transition way : transitions()) {
            if (!isDetour(way)) {
                String id = isSequence(way) ? "" : way.getId();
                links.add(new Link(id, way.getFrom().getId(), way.getTo().getId(), false, false));
            }
        }
        for (int i = 0; i < moments.size(); i++) {
            String from = moments.get(i).getId();
            paths.sequel(i).ifPresent(to -> links.add(new Link("", from, to.getId(), false, false)));
        }
        return links;
    }

    private List<Way> ways() {
        return transitions().stream()
                .filter(this::isDetour)
                .map(way -> new Way(
                        way.getId(), positions.get(way.getFrom()), positions.get(way.getTo()), paths.label(way)))
                .toList();
    }

    private List<Transition> transitions() {
        return journey.getTransitions().stream()
                .filter(way -> positions.containsKey(way.getFrom()) && positions.containsKey(way.getTo()))
                .filter(way -> way.getFrom() != way.getTo())
                .toList();
    }

    /** Whether both ends lie on the main path, but not one behind the other. */
    private boolean isDetour(Transition way) {
        return !paths.isAlternative(way.getFrom()) && !paths.isAlternative(way.getTo()) && !isSequence(way);
    }

    private boolean isSequence(Transition way) {
        int from = positions.get(way.getFrom());
        int to = positions.get(way.getTo());
        return from < to
                && paths.isAlternative(way.getFrom()) == paths.isAlternative(way.getTo())
                && moments.subList(from + 1, to).stream().allMatch(paths::isAlternative);
    }

    private List<Thing> things(JourneyMoment moment) {
        List<Thing> things = new ArrayList<>();
        for (Touchpoint touchpoint : moment.getTouchpoints()) {
            things.add(thing(touchpoint.getId(), name(touchpoint), touchpoint.getChannel()));
        }
        if (things.isEmpty() && moment.getChannel() != Channel.IN_PERSON) {
            things.add(thing("", words.text("channel." + moment.getChannel().getLiteral()), moment.getChannel()));
        }
        return things;
    }

    private Thing thing(String id, String name, Channel channel) {
        return new Thing(id, name, icon(channel), words.text("channel." + channel.getLiteral()));
    }

    private static Icon icon(Channel channel) {
        return switch (channel) {
            case IN_PERSON -> Icon.PERSON;
            case PHONE -> Icon.PHONE;
            case WEB -> Icon.WEB;
            case MESSAGE -> Icon.MESSAGE;
            case VIDEO -> Icon.VIDEO;
            case KIOSK -> Icon.KIOSK;
            case LETTER -> Icon.LETTER;
            case SIGN -> Icon.SIGN;
        };
    }

    private List<Feeling> feelings(JourneyMoment moment) {
        List<Feeling> feelings = new ArrayList<>();
        for (Emotion emotion : moment.getEmotions()) {
            Feeler feeler = feeler(emotion.getWho());
            feelers.putIfAbsent(feeler.id(), feeler);
            int value = Math.max(-2, Math.min(2, emotion.getValue()));
            feelings.add(new Feeling(feeler.id(), value, emotion.getNote() == null ? "" : emotion.getNote()));
        }
        return feelings;
    }

    private Feeler feeler(Actor who) {
        Actor actor =
                who == null && !journey.getOf().isEmpty() ? journey.getOf().get(0) : who;
        return actor == null
                ? new Feeler("", words.text("actor.journey"), false)
                : new Feeler(actor.getId(), name(actor), actor instanceof ServiceRole);
    }
}
