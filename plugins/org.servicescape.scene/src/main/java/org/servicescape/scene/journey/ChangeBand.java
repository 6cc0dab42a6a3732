package org.servicescape.scene.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.journey.JourneyMap.Facts;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.moments.Band;
import org.servicescape.scene.moments.Columns;
import org.servicescape.scene.moments.EmotionCurves;
import org.servicescape.scene.moments.Feeling;
import org.servicescape.scene.moments.PersonLook;
import org.servicescape.scene.words.Words;

/** By how much each value is to change, for moments that the present and the plan both have; hollow where it gets worse. */
final class ChangeBand implements Band {
    private static final double ROW = 20;
    private static final double BAR_AT = 18;
    private static final double BAR = 11;
    private static final double UNIT = 24;

    private final Columns<?> columns;
    private final List<Optional<Facts>> before;
    private final List<Optional<Facts>> after;
    private final List<PersonLook> people;
    private final Words words;

    ChangeBand(
            Columns<?> columns,
            List<Optional<Facts>> before,
            List<Optional<Facts>> after,
            List<PersonLook> people,
            Words words) {
        this.columns = columns;
        this.before = before;
        this.after = after;
        this.people = people;
        this.words = words;
    }

    /** Whether anything can be compared on this sheet. */
    boolean isNeeded() {
        return people.stream().anyMatch(this::isShown);
    }

    @Override
    public double height() {
        long rows = people.stream().filter(this::isShown).count();
        return Math.max(
                        Band.headerHeight(columns, words.text("journey.change"), words.text("journey.change.note")),
                        rows * ROW)
                + 4;
    }

    @Override
    public List<SceneNode> draw(double top) {
        List<SceneNode> nodes = new ArrayList<>(
                Band.header(columns, top, words.text("journey.change"), Look.INK, words.text("journey.change.note")));
        List<PersonLook> shown = people.stream().filter(this::isShown).toList();
        for (int i = 0; i < columns.count(); i++) {
            for (int row = 0; row < shown.size(); row++) {
                PersonLook person = shown.get(row);
                double x = columns.x(i);
                double middle = top + row * ROW + ROW / 2;
                change(i, person).ifPresent(change -> nodes.addAll(bar(x, middle, person, change)));
            }
        }
        return nodes;
    }

    private static List<SceneNode> bar(double x, double middle, PersonLook person, int change) {
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(person.mark(x + 6, middle));
        double width = Math.abs(change) * UNIT;
        if (change != 0) {
            Style full = Style.fill(change > 0 ? person.colour() : Look.PAPER).outlined(person.colour(), 1.5);
            nodes.add(new Rect(x + BAR_AT, middle - BAR / 2, width, BAR, 0, full));
        }
        String label = EmotionCurves.signed(change);
        nodes.add(Shapes.text(x + BAR_AT + width + (change == 0 ? 0 : 6), middle + 4, label, TextSize.XS, true));
        return nodes;
    }

    private boolean isShown(PersonLook person) {
        for (int i = 0; i < columns.count(); i++) {
            if (change(i, person).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Integer> change(int i, PersonLook person) {
        Optional<Integer> from = value(before.get(i), person);
        return value(after.get(i), person).flatMap(to -> from.map(value -> to - value));
    }

    private static Optional<Integer> value(Optional<Facts> facts, PersonLook person) {
        return facts.map(Facts::feelings).orElse(List.of()).stream()
                .filter(feeling -> feeling.actor().equals(person.feeler().id()))
                .map(Feeling::value)
                .findFirst();
    }
}
