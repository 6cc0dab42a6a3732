package org.servicescape.scene.journey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicescape.model.Actor;
import org.servicescape.model.Project;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.JourneyState;
import org.servicescape.model.journey.Stage;
import org.servicescape.scene.Choices;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.scene.journey.Alignment.Pair;
import org.servicescape.scene.journey.JourneyMap.Column;
import org.servicescape.scene.journey.JourneyMap.Facts;
import org.servicescape.scene.journey.JourneyMap.Panel;
import org.servicescape.scene.moments.Feeler;
import org.servicescape.scene.moments.MomentReader;
import org.servicescape.scene.moments.PathRows;
import org.servicescape.scene.moments.Paths;
import org.servicescape.scene.words.Names;
import org.servicescape.scene.words.Times;
import org.servicescape.scene.words.Words;

/** Reads what a journey map says from a journey and the one that it is beside; the only class here that knows the model. */
final class MapReader {
    private final Project project;
    private final Journey journey;
    private final Choices choices;
    private final Words words;
    private final Map<String, Feeler> people = new LinkedHashMap<>();

    MapReader(Project project, Journey journey, Choices choices, Words words) {
        this.project = project;
        this.journey = journey;
        this.choices = choices;
        this.words = words;
    }

    JourneyMap read(ViewOf view) {
        Optional<Journey> before = before();
        List<Pair> pairs = Alignment.of(before.map(MapReader::moments).orElse(List.of()), moments(journey));
        List<Panel> panels = new ArrayList<>();
        before.ifPresent(present ->
                panels.add(panel(present, pairs.stream().map(Pair::before).toList())));
        panels.add(panel(journey, pairs.stream().map(Pair::after).toList()));
        boolean ofStaff = journey.getOf().stream().anyMatch(ServiceRole.class::isInstance);
        return new JourneyMap(
                view.id(),
                view.title(),
                subtitle(before.isPresent()),
                columns(pairs),
                paths(pairs),
                panels,
                people(),
                ofStaff);
    }

    /** The journey as it is today, where this one tells a plan and the model names it, on either side. */
    private Optional<Journey> before() {
        if (journey.getState() != JourneyState.TO_BE || !choices.shows("counterpart", true)) {
            return Optional.empty();
        }
        Optional<Journey> named = Optional.ofNullable(journey.getCounterpart());
        return named.or(() -> project.getJourneys().stream()
                        .filter(other -> other.getCounterpart() == journey)
                        .findFirst())
                .filter(other -> other.getState() == JourneyState.AS_IS);
    }

    private static List<JourneyMoment> moments(Journey journey) {
        return journey.getStages().stream()
                .flatMap(stage -> stage.getMoments().stream())
                .toList();
    }

    private List<Feeler> people() {
        List<Feeler> sorted = new ArrayList<>();
        people.values().stream().filter(person -> !person.staff()).forEach(sorted::add);
        if (choices.shows("staff", true)) {
            people.values().stream().filter(Feeler::staff).forEach(sorted::add);
        }
        return sorted;
    }

    private Panel panel(Journey of, List<Optional<JourneyMoment>> moments) {
        MomentReader reader = new MomentReader(of, words);
        List<Optional<Facts>> facts = new ArrayList<>();
        for (Optional<JourneyMoment> moment : moments) {
            facts.add(moment.map(m -> facts(reader, m)));
        }
        reader.feelers().forEach(person -> people.putIfAbsent(person.id(), person));
        return new Panel(of.getId(), of.getState().getLiteral(), facts, silent(of, reader));
    }

    private List<String> silent(Journey of, MomentReader reader) {
        Set<String> known = reader.feelers().stream().map(Feeler::id).collect(Collectors.toSet());
        Set<Actor> expected = new LinkedHashSet<>(of.getOf());
        expected.addAll(journey.getOf());
        return expected.stream()
                .filter(actor -> choices.shows("emotion", true) && !known.contains(actor.getId()))
                .map(Names::of)
                .toList();
    }

    private Facts facts(MomentReader reader, JourneyMoment moment) {
        return new Facts(
                moment.getId(),
                Names.of(moment),
                moment.getAction() == null || !choices.shows("actions", true) ? "" : moment.getAction(),
                choices.shows("time", true) ? time(moment) : "",
                choices.shows("touchpoints", true) ? reader.things(moment) : List.of(),
                choices.shows("emotion", true) ? reader.feelings(moment) : List.of(),
                choices.shows("painPoints", true) ? moment.getPainPoints() : List.of(),
                choices.shows("opportunities", true) ? moment.getOpportunities() : List.of(),
                choices.shows("insights", true)
                        ? moment.getInsights().stream().map(Names::of).toList()
                        : List.of(),
                moment.getMomentOfTruth() == null ? "" : moment.getMomentOfTruth());
    }

    private String time(JourneyMoment moment) {
        Duration doing = some(moment.getDuration());
        Duration waiting = some(moment.getWaiting());
        if (waiting == null) {
            return doing == null ? "" : words.text("row.time.doing", Times.text(doing, words));
        }
        return doing == null
                ? words.text("row.time.waiting", Times.text(waiting, words))
                : words.text("row.time.both", Times.text(doing, words), Times.text(waiting, words));
    }

    private static Duration some(Duration time) {
        return time == null || time.isZero() ? null : time;
    }

    /** The other paths of the journey itself, by the columns of the map. */
    private PathRows paths(List<Pair> pairs) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < pairs.size(); column++) {
            if (pairs.get(column).after().isPresent()) {
                columns.add(column);
            }
        }
        Paths paths = new Paths(journey, words);
        return new PathRows(
                paths.alternatives().stream().map(columns::get).collect(Collectors.toSet()),
                paths.ways().stream()
                        .map(way -> way.between(columns.get(way.from()), columns.get(way.to())))
                        .toList());
    }

    /** A moment that only the present has belongs to the stage of the one before it, or else to its own. */
    private static List<Column> columns(List<Pair> pairs) {
        boolean aligned = pairs.stream().anyMatch(Pair::isBoth);
        List<Column> columns = new ArrayList<>();
        int number = 0;
        int extra = 0;
        for (Pair pair : pairs) {
            boolean onlyNow = pair.after().isEmpty() && aligned;
            number += onlyNow ? 0 : 1;
            extra = onlyNow ? extra + 1 : 0;
            JourneyMoment shown = pair.after().or(pair::before).orElseThrow();
            Stage stage = (Stage) shown.eContainer();
            String stageId = stage.getId();
            String stageName = Names.of(stage);
            if (onlyNow && !columns.isEmpty()) {
                Column last = columns.get(columns.size() - 1);
                stageId = last.stageId();
                stageName = last.stageName();
            }
            String truth = pair.after()
                    .map(JourneyMoment::getMomentOfTruth)
                    .or(() -> pair.before().map(JourneyMoment::getMomentOfTruth))
                    .orElse("");
            columns.add(new Column(
                    shown.getId(), number, label(number, extra), Names.of(shown), stageId, stageName, truth));
        }
        return columns;
    }

    /** The number that the moment has in the other pictures of the plan; a letter behind it where it has none there. */
    private static String label(int number, int extra) {
        return extra == 0 ? Integer.toString(number) : number + Character.toString('a' + extra - 1);
    }

    private String subtitle(boolean pair) {
        List<String> parts = new ArrayList<>();
        parts.add(words.text("journey.name"));
        parts.add(
                pair
                        ? words.text("journey.states")
                        : words.text("state." + journey.getState().getLiteral()));
        List<String> actors = journey.getOf().stream().map(Names::of).toList();
        if (!actors.isEmpty()) {
            parts.add(String.join(", ", actors));
        }
        if (journey.getHours() != null) {
            parts.add(Names.of(journey.getHours()));
        }
        return String.join(" · ", parts);
    }
}
