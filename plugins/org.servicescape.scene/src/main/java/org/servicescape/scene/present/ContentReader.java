package org.servicescape.scene.present;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.servicescape.model.Element;
import org.servicescape.model.Note;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.blueprint.Lane;
import org.servicescape.model.blueprint.LaneKind;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Stage;
import org.servicescape.scene.Analysis.Company;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Overlay.Mark;
import org.servicescape.scene.moments.Feeler;
import org.servicescape.scene.moments.FindingReader;
import org.servicescape.scene.moments.Found;
import org.servicescape.scene.moments.MomentReader;
import org.servicescape.scene.moments.Paths;
import org.servicescape.scene.present.Content.Doing;
import org.servicescape.scene.present.Content.Level;
import org.servicescape.scene.words.Names;
import org.servicescape.scene.words.Times;
import org.servicescape.scene.words.Words;

/** Reads from a journey what its slides say. */
final class ContentReader {
    private final Journey journey;
    private final Overlay overlay;
    private final Words words;
    private final List<JourneyMoment> moments = new ArrayList<>();
    private final Map<JourneyMoment, Integer> positions = new HashMap<>();
    private final MomentReader reader;
    private final List<Company> company;
    private final List<Found> found;
    private final Paths paths;

    ContentReader(Journey journey, Overlay overlay, Words words) {
        this.journey = journey;
        this.overlay = overlay;
        this.words = words;
        this.reader = new MomentReader(journey, words);
        for (Stage stage : journey.getStages()) {
            for (JourneyMoment moment : stage.getMoments()) {
                positions.put(moment, moments.size());
                moments.add(moment);
            }
        }
        this.paths = new Paths(journey, words);
        this.company = overlay.analysis().company(journey.getId());
        this.found = new FindingReader(journey, moments, positions).read(overlay);
    }

    List<Content> read() {
        return moments.stream().map(this::content).toList();
    }

    /** Those whose emotions were read. */
    List<Feeler> feelers() {
        return reader.feelers();
    }

    private Content content(JourneyMoment moment) {
        Stage stage = (Stage) moment.eContainer();
        return new Content(
                moment.getId(),
                Names.of(moment),
                String.valueOf(stage.getId()),
                Names.of(stage),
                text(moment.getAction()),
                place(moment),
                doings(positions.get(moment)),
                reader.things(moment),
                time(moment),
                moment.isSetEvidence()
                        ? words.text("evidence." + moment.getEvidence().getLiteral())
                        : "",
                reader.feelings(moment),
                notes(moment),
                List.copyOf(moment.getPainPoints()),
                List.copyOf(moment.getOpportunities()),
                moment.getInsights().stream().map(Names::of).toList(),
                text(moment.getMomentOfTruth()),
                ways(positions.get(moment)),
                marks(positions.get(moment)),
                company.stream()
                        .filter(each -> each.moment().equals(moment.getId()))
                        .toList());
    }

    private static String text(String text) {
        return text == null ? "" : text.trim();
    }

    private static String place(JourneyMoment moment) {
        return moment.getPlace() == null ? text(moment.getElsewhere()) : Names.of(moment.getPlace());
    }

    private static List<String> notes(JourneyMoment moment) {
        List<String> notes = new ArrayList<>();
        for (Note note : moment.getNotes()) {
            if (note.getText() != null && !note.getText().isBlank()) {
                notes.add(0, note.getText());
            }
        }
        return notes;
    }

    private String time(JourneyMoment moment) {
        Duration doing = moment.getDuration();
        Duration waiting = moment.getWaiting();
        boolean waits = waiting != null && !waiting.isZero();
        if (doing != null && waits) {
            return words.text("row.time.both", Times.text(doing, words), Times.text(waiting, words));
        }
        if (waits) {
            return words.text("row.time.waiting", Times.text(waiting, words));
        }
        return doing == null ? "" : Times.text(doing, words);
    }

    /** Every way on, but the plain one to the next moment, which the slide names anyway. */
    private List<String> ways(int position) {
        Stream<String> labelled = paths.ways().stream()
                .filter(way -> way.from() == position)
                .filter(way -> way.to() != position + 1 || !way.label().isBlank())
                .map(way -> way(way.to(), way.label()));
        Stream<String> past = paths.sequence().stream()
                .filter(step -> step.from() == position && step.to() != position + 1)
                .map(step -> way(step.to(), ""));
        return Stream.concat(labelled, past).toList();
    }

    private String way(int to, String when) {
        String number = Integer.toString(to + 1);
        return words.text(when.isBlank() ? "present.or" : "present.or.when", number, Names.of(moments.get(to)), when);
    }

    private List<Mark> marks(int position) {
        return found.stream()
                .filter(each -> each.columns().contains(position))
                .map(each -> overlay.marks().get(Integer.parseInt(each.number()) - 1))
                .toList();
    }

    private List<Doing> doings(int position) {
        List<Doing> doings = new ArrayList<>();
        if (journey.getBlueprint() == null) {
            return doings;
        }
        for (Level level : Level.values()) {
            for (Lane lane : journey.getBlueprint().getLanes()) {
                for (Action action : journey.getBlueprint().getActions()) {
                    if (action.getLane() == lane && level(lane) == level && isAt(action, position)) {
                        doings.add(new Doing(level, who(action), Names.of(action), String.valueOf(action.getId())));
                    }
                }
            }
        }
        return doings;
    }

    private boolean isAt(Action action, int position) {
        Integer first = positions.get(action.getFirstMoment());
        if (first == null) {
            return false;
        }
        int last = positions.getOrDefault(action.getLastMoment(), first);
        return Math.min(first, last) <= position && position <= Math.max(first, last);
    }

    private static Level level(Lane lane) {
        boolean moved = lane.getKind() == LaneKind.CUSTOM && lane.isSetBelow();
        return switch (moved ? lane.getBelow() : lane.getKind()) {
            case EVIDENCE, CUSTOMER, FRONTSTAGE, TECHNOLOGY_FRONTSTAGE -> Level.FRONT;
            case BACKSTAGE, TECHNOLOGY_BACKSTAGE -> Level.BACK;
            case SUPPORT, CUSTOM -> Level.SUPPORT;
        };
    }

    private static String who(Action action) {
        Element who = action.getPerformer() == null ? action.getLane() : action.getPerformer();
        return Names.of(who);
    }
}
