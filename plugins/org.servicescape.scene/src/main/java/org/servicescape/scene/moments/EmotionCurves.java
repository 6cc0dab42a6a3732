package org.servicescape.scene.moments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Anchor;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Path;
import org.servicescape.scene.SceneNode.Step;
import org.servicescape.scene.SceneNode.Text;
import org.servicescape.scene.Slot;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;

/**
 * How moments feel, a curve for each of some people. Curves run level through every value, so that they never overshoot
 * one, and pause where no value is known; equal values of two people stand seven pixels apart.
 *
 * @param stops the moments in order, of one state of the journey
 * @param people those who are drawn
 * @param step pixels from one value to the next
 */
public record EmotionCurves(List<Stop> stops, List<PersonLook> people, double step) {
    private static final double TOP = 12;
    private static final double TIE = 7;
    private static final double ROOMY = 16;

    /** Copies the lists. */
    public EmotionCurves {
        stops = List.copyOf(stops);
        people = List.copyOf(people);
    }

    /**
     * A moment in the plot.
     *
     * @param id of the moment
     * @param x middle of its column
     * @param feelings all that are known
     */
    public record Stop(String id, double x, List<Feeling> feelings) {}

    /** Height of the plot. */
    public double height() {
        return TOP + 4 * step + 12;
    }

    /** Where each of the people can be given a value at each moment, in a column of the width. */
    public List<Slot> slots(double top, double width) {
        List<Slot> slots = new ArrayList<>();
        for (Stop stop : stops) {
            for (PersonLook person : people) {
                slots.add(new Slot(
                        Slot.Kind.FEELING,
                        List.of(stop.id(), person.feeler().id()),
                        "",
                        stop.x() - width / 2,
                        y(top, 2),
                        width,
                        4 * step,
                        Slot.Span.NONE,
                        new Slot.Span(2, -2)));
            }
        }
        return slots;
    }

    /** The lines of the five values with their numbers at the left. */
    public List<SceneNode> axis(double left, double right, double top) {
        List<SceneNode> nodes = new ArrayList<>();
        for (int value = -2; value <= 2; value++) {
            Style line = value == 0 ? Style.stroke(Look.MARK, 1) : Look.HAIR;
            double at = y(top, value);
            nodes.add(Shapes.line(left, at, right, at, line));
            if (step >= ROOMY || value % 2 == 0) {
                nodes.add(new Text(left - 6, at + 4, signed(value), TextSize.XS, false, Anchor.END, Look.INK_2));
            }
        }
        return nodes;
    }

    /** A value or change with its sign. */
    public static String signed(int value) {
        return value > 0 ? "+" + value : value < 0 ? "−" + -value : "0";
    }

    /** The line of somebody in a style. */
    public List<SceneNode> line(PersonLook person, Style style, double top) {
        List<SceneNode> nodes = new ArrayList<>();
        for (int i = 0; i + 1 < stops.size(); i++) {
            Optional<Double> here = y(stops.get(i), person, top);
            Optional<Double> next = y(stops.get(i + 1), person, top);
            if (here.isPresent() && next.isPresent()) {
                double x = stops.get(i + 1).x();
                double middle = (stops.get(i).x() + x) / 2;
                nodes.add(new Path(
                        List.of(
                                new Step.Move(stops.get(i).x(), here.get()),
                                new Step.Curve(middle, here.get(), middle, next.get(), x, next.get())),
                        style));
            }
        }
        return nodes;
    }

    /** The marks of somebody; the suffix makes the ids of their shapes unique. */
    public List<SceneNode> marks(PersonLook person, double top, String suffix) {
        List<SceneNode> nodes = new ArrayList<>();
        for (Stop stop : stops) {
            y(stop, person, top)
                    .ifPresent(at -> nodes.add(new Group(
                            stop.id() + "--emotion-" + suffix,
                            stop.id(),
                            person.feeler().name(),
                            List.of(person.mark(stop.x(), at)))));
        }
        return nodes;
    }

    /** How high the last value of somebody stands; empty where none is known. */
    public Optional<Double> last(PersonLook person, double top) {
        Optional<Double> last = Optional.empty();
        for (Stop stop : stops) {
            Optional<Double> here = y(stop, person, top);
            last = here.isPresent() ? here : last;
        }
        return last;
    }

    private Optional<Double> y(Stop stop, PersonLook person, double top) {
        return value(stop, person).map(value -> {
            List<PersonLook> equal = people.stream()
                    .filter(other -> value(stop, other).equals(Optional.of(value)))
                    .toList();
            return y(top, value) + (equal.indexOf(person) - (equal.size() - 1) / 2.0) * TIE;
        });
    }

    private static Optional<Integer> value(Stop stop, PersonLook person) {
        return stop.feelings().stream()
                .filter(f -> f.actor().equals(person.feeler().id()))
                .map(Feeling::value)
                .findFirst();
    }

    private double y(double top, int value) {
        return top + TOP + (2 - value) * step;
    }
}
