package org.servicescape.scene.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Slot;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.journey.JourneyMap.Facts;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.moments.Band;
import org.servicescape.scene.moments.Columns;
import org.servicescape.scene.moments.EmotionCurves;
import org.servicescape.scene.moments.Feeling;
import org.servicescape.scene.moments.PersonLook;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/**
 * The curves of some people in one state of the journey, with their names at the end and what they say below. Where a
 * panel of the present is above, its curves are repeated thin and grey.
 */
final class PlotBand implements Band {
    /** Room for the names behind the last column. */
    static final double NAME_ROOM = 168;

    private static final double NAME_AT = 34;
    private static final double NAME_WIDTH = NAME_ROOM - NAME_AT - 2;
    private static final double STEP = 24;
    private static final double SMALL_STEP = 13;
    private static final int FEW = 1;
    private static final double NOTE_MARK = 16;
    private static final double AXIS = 20;

    private final Columns<?> columns;
    private final List<Optional<Facts>> facts;
    private final List<PersonLook> people;
    private final EmotionCurves curves;
    private final Optional<EmotionCurves> before;
    private final String suffix;
    private final String missing;
    private final Words words;

    /**
     * A plot.
     *
     * @param facts of each column of the sheet
     * @param before of the panel above, for the grey repeat; empty where there is none
     * @param people of the plot
     * @param small whether it is one of small multiples
     * @param missing of whom nothing is known, as a sentence; empty where there is nobody or it is said elsewhere
     */
    PlotBand(
            Columns<?> columns,
            List<Optional<Facts>> facts,
            List<Optional<Facts>> before,
            List<PersonLook> people,
            boolean small,
            String missing,
            Words words) {
        this.columns = columns;
        this.facts = List.copyOf(facts);
        this.people = List.copyOf(people);
        this.missing = missing;
        this.words = words;
        long values = facts.stream()
                .flatMap(Optional::stream)
                .flatMap(f -> f.feelings().stream())
                .filter(feeling -> person(feeling).isPresent())
                .count();
        double step = small || values <= FEW ? SMALL_STEP : STEP;
        this.curves = new EmotionCurves(stops(columns, facts), people, step);
        this.before = before.isEmpty()
                ? Optional.empty()
                : Optional.of(new EmotionCurves(stops(columns, before), people, step));
        this.suffix = people.get(0).feeler().id();
    }

    private static List<EmotionCurves.Stop> stops(Columns<?> columns, List<Optional<Facts>> facts) {
        List<EmotionCurves.Stop> stops = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            double x = columns.centre(i);
            facts.get(i).ifPresent(f -> stops.add(new EmotionCurves.Stop(f.id(), x, f.feelings())));
        }
        return stops;
    }

    /** Whether anybody of the plot feels anything on this sheet. */
    boolean isNeeded() {
        return people.stream().anyMatch(person -> curves.last(person, 0).isPresent());
    }

    @Override
    public double height() {
        double names = labels(0).stream().mapToDouble(Label::bottom).max().orElse(0);
        double header = Band.headerHeight(head(), remark(), headWidth());
        return Math.max(Math.max(names, header), curves.height() + notesHeight()) + 4;
    }

    private String head() {
        return people.size() == 1 ? people.get(0).feeler().name() : words.text("row.emotion");
    }

    /** The numbers of the axis stand at the end of the head. */
    private double headWidth() {
        return columns.headerText() - AXIS;
    }

    private String remark() {
        String axis = words.text("row.emotion.note");
        return missing.isEmpty() ? axis : axis + " · " + missing;
    }

    @Override
    public List<SceneNode> draw(double top) {
        String colour = people.size() == 1 ? people.get(0).colour() : Look.INK;
        List<SceneNode> nodes = new ArrayList<>(Band.header(columns, top, head(), colour, remark(), headWidth()));
        nodes.addAll(curves.axis(columns.x(0) - 8, columns.lastEnd() + 8, top));
        before.ifPresent(present -> people.forEach(person -> nodes.addAll(present.line(person, person.ghost(), top))));
        people.forEach(person -> nodes.addAll(curves.line(person, person.line(), top)));
        for (PersonLook person : people) {
            nodes.addAll(curves.marks(person, top, suffix + "-" + people.indexOf(person)));
        }
        for (Label label : labels(top)) {
            double x = columns.lastEnd();
            nodes.add(label.person().mark(x + NAME_AT - 12, label.top() + TextSize.XS.lineHeight() / 2.0));
            nodes.addAll(Shapes.lines(
                    x + NAME_AT,
                    label.top() + Shapes.ascent(TextSize.XS),
                    label.lines(),
                    TextSize.XS,
                    true,
                    label.person().colour()));
        }
        for (int i = 0; i < facts.size(); i++) {
            nodes.addAll(notes(i, top + curves.height()));
        }
        return nodes;
    }

    @Override
    public List<Slot> slots(double top) {
        return curves.slots(top, columns.cell());
    }

    private record Label(PersonLook person, List<String> lines, double top) {
        double bottom() {
            return top + lines.size() * TextSize.XS.lineHeight();
        }
    }

    /** Names stand where the curves end, pushed apart where these are close. A plot of one person has it in its head. */
    private List<Label> labels(double top) {
        if (people.size() == 1) {
            return List.of();
        }
        Map<PersonLook, Double> ends = new HashMap<>();
        people.forEach(person -> curves.last(person, top).ifPresent(y -> ends.put(person, y)));
        List<PersonLook> sorted = people.stream()
                .filter(ends::containsKey)
                .sorted(Comparator.comparing(ends::get))
                .toList();
        List<Label> labels = new ArrayList<>();
        double free = top;
        for (PersonLook person : sorted) {
            List<String> lines = TextWrap.wrap(person.feeler().name(), NAME_WIDTH, TextSize.XS, true);
            double at = Math.max(free, ends.get(person) - TextSize.XS.lineHeight() / 2.0);
            labels.add(new Label(person, lines, at));
            free = at + lines.size() * TextSize.XS.lineHeight() + 4;
        }
        return labels;
    }

    private double notesHeight() {
        double most = 0;
        for (Optional<Facts> fact : facts) {
            double height = 0;
            for (Feeling feeling : spoken(fact)) {
                height += lines(feeling).size() * TextSize.XS.lineHeight() + 3;
            }
            most = Math.max(most, height);
        }
        return most;
    }

    private List<SceneNode> notes(int i, double top) {
        List<SceneNode> nodes = new ArrayList<>();
        double y = top;
        for (Feeling feeling : spoken(facts.get(i))) {
            PersonLook person = person(feeling).orElseThrow();
            List<String> lines = lines(feeling);
            if (people.size() > 1) {
                nodes.add(person.mark(columns.x(i) + 6, y + TextSize.XS.lineHeight() / 2.0));
            }
            nodes.addAll(Shapes.lines(
                    columns.x(i) + noteAt(),
                    y + Shapes.ascent(TextSize.XS),
                    lines,
                    TextSize.XS,
                    false,
                    person.colour()));
            y += lines.size() * TextSize.XS.lineHeight() + 3;
        }
        return nodes;
    }

    private List<String> lines(Feeling feeling) {
        return TextWrap.wrap(feeling.note(), columns.cell() - noteAt(), TextSize.XS, false);
    }

    /** Notes have a mark only where it says whose they are. */
    private double noteAt() {
        return people.size() > 1 ? NOTE_MARK : 0;
    }

    private List<Feeling> spoken(Optional<Facts> fact) {
        return fact.map(Facts::feelings).orElse(List.of()).stream()
                .filter(feeling -> !feeling.note().isBlank())
                .filter(feeling -> person(feeling).isPresent())
                .toList();
    }

    private Optional<PersonLook> person(Feeling feeling) {
        return people.stream()
                .filter(person -> person.feeler().id().equals(feeling.actor()))
                .findFirst();
    }
}
