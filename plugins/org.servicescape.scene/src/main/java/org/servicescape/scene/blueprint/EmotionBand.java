package org.servicescape.scene.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Anchor;
import org.servicescape.scene.SceneNode.Circle;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Path;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.SceneNode.Step;
import org.servicescape.scene.SceneNode.Text;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.blueprint.Content.Column;
import org.servicescape.scene.blueprint.Content.Feeler;
import org.servicescape.scene.blueprint.Content.Feeling;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/**
 * How moments feel, a curve for each actor and what they say below it. Curves run level through every value, so that
 * they never overshoot one, and pause where no value is known; equal values of two actors stand seven pixels apart.
 */
final class EmotionBand implements Band {
    private static final double STEP = 20;
    private static final double TOP = 12;
    private static final double TIE = 7;

    private final Columns columns;
    private final List<Feeler> actors;
    private final Words words;

    EmotionBand(Columns columns, List<Feeler> actors, Words words) {
        this.columns = columns;
        this.actors = actors;
        this.words = words;
    }

    @Override
    public double height() {
        double header = Band.headerHeight(columns, words.text("row.emotion"), words.text("row.emotion.note")) + 6;
        for (int actor : shown()) {
            header += nameLines(actor).size() * TextSize.XS.lineHeight() + 2;
        }
        double most = 0;
        for (int i = 0; i < columns.count(); i++) {
            most = Math.max(most, notesHeight(i));
        }
        return Math.max(header, plotHeight() + most) + 6;
    }

    @Override
    public List<SceneNode> draw(double top) {
        List<SceneNode> nodes = new ArrayList<>(
                Band.header(columns, top, words.text("row.emotion"), Look.INK, words.text("row.emotion.note")));
        double y = top + Band.headerHeight(columns, words.text("row.emotion"), words.text("row.emotion.note")) + 6;
        for (int a : shown()) {
            nodes.addAll(sample(columns.left(), y + 8, a));
            List<String> name = nameLines(a);
            nodes.addAll(Shapes.lines(columns.left() + 46, y + 12, name, TextSize.XS, false, colour(a)));
            y += name.size() * TextSize.XS.lineHeight() + 2;
        }
        for (int value = -2; value <= 2; value++) {
            Style line = value == 0 ? Style.stroke(Look.MARK, 1) : Look.HAIR;
            double at = y(top, value);
            nodes.add(Shapes.line(columns.x(0) - 8, at, columns.lastEnd() + 8, at, line));
            String label = value > 0 ? "+" + value : value < 0 ? "−" + -value : "0";
            nodes.add(new Text(columns.x(0) - 14, at + 4, label, TextSize.XS, false, Anchor.END, Look.INK_2));
        }
        for (int a = 0; a < actors.size(); a++) {
            nodes.addAll(curve(a, top));
        }
        for (int i = 0; i < columns.count(); i++) {
            nodes.addAll(notes(i, top + plotHeight()));
        }
        return nodes;
    }

    private List<String> nameLines(int actor) {
        return TextWrap.wrap(actors.get(actor).name(), columns.headerText() - 46 - 24, TextSize.XS, false);
    }

    /** Those whose emotions this sheet has. */
    private List<Integer> shown() {
        Set<Integer> shown = new TreeSet<>();
        columns.columns().forEach(c -> c.feelings().forEach(f -> shown.add(index(f.actor()))));
        return List.copyOf(shown);
    }

    /** The line and mark of an actor, for heads and legends: x is the left end, y the middle. */
    List<SceneNode> sample(double x, double y, int actor) {
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(Shapes.line(x, y, x + 36, y, line(actor)));
        nodes.add(mark(x + 18, y, actor));
        return nodes;
    }

    private List<SceneNode> curve(int actor, double top) {
        List<SceneNode> nodes = new ArrayList<>();
        for (int i = 0; i + 1 < columns.count(); i++) {
            Optional<Double> here = y(i, actor, top);
            Optional<Double> next = y(i + 1, actor, top);
            if (here.isPresent() && next.isPresent()) {
                double middle = (columns.centre(i) + columns.centre(i + 1)) / 2;
                nodes.add(new Path(
                        List.of(
                                new Step.Move(columns.centre(i), here.get()),
                                new Step.Curve(
                                        middle, here.get(), middle, next.get(), columns.centre(i + 1), next.get())),
                        line(actor)));
            }
        }
        for (int i = 0; i < columns.count(); i++) {
            int column = i;
            y(i, actor, top).ifPresent(at -> {
                String id = columns.columns().get(column).id();
                nodes.add(new Group(
                        id + "--emotion-" + actor,
                        id,
                        actors.get(actor).name(),
                        List.of(mark(columns.centre(column), at, actor))));
            });
        }
        return nodes;
    }

    private List<SceneNode> notes(int i, double top) {
        List<SceneNode> nodes = new ArrayList<>();
        double y = top;
        for (Feeling feeling : columns.columns().get(i).feelings()) {
            List<String> lines = noteLines(feeling);
            String colour = colour(index(feeling.actor()));
            for (int k = 0; k < lines.size(); k++) {
                double baseline = y + Shapes.ascent(TextSize.XS) + k * TextSize.XS.lineHeight();
                nodes.add(Shapes.centred(columns.centre(i), baseline, lines.get(k), TextSize.XS, false, colour));
            }
            y += lines.size() * TextSize.XS.lineHeight();
        }
        return nodes;
    }

    private double notesHeight(int i) {
        return columns.columns().get(i).feelings().stream()
                        .mapToDouble(f -> noteLines(f).size())
                        .sum()
                * TextSize.XS.lineHeight();
    }

    private List<String> noteLines(Feeling feeling) {
        return TextWrap.wrap(feeling.note(), columns.cell() + 8, TextSize.XS, false);
    }

    private Optional<Double> y(int i, int actor, double top) {
        Column column = columns.columns().get(i);
        String id = actors.get(actor).id();
        Optional<Feeling> feeling =
                column.feelings().stream().filter(f -> f.actor().equals(id)).findFirst();
        return feeling.map(f -> y(top, f.value()) + tie(column, f));
    }

    private static double tie(Column column, Feeling feeling) {
        List<Feeling> equal = column.feelings().stream()
                .filter(f -> f.value() == feeling.value())
                .toList();
        return (equal.indexOf(feeling) - (equal.size() - 1) / 2.0) * TIE;
    }

    private static double y(double top, int value) {
        return top + TOP + (2 - value) * STEP;
    }

    private static double plotHeight() {
        return TOP + 4 * STEP + 12;
    }

    private int index(String actor) {
        int index = 0;
        while (!actors.get(index).id().equals(actor)) {
            index++;
        }
        return index;
    }

    private Style line(int actor) {
        if (actors.get(actor).staff()) {
            return Style.stroke(Look.STAFF, 1.5).dashed(2, 3);
        }
        Style line = Style.stroke(colour(actor), 2);
        return actor == 0 ? line : line.dashed(7, 4);
    }

    private SceneNode mark(double x, double y, int actor) {
        Style style = Style.fill(Look.PAPER).outlined(colour(actor), 2);
        if (actors.get(actor).staff()) {
            return new Rect(x - 4.5, y - 4.5, 9, 9, 0, style);
        }
        return actor == 0 ? new Circle(x, y, 5, style) : Shapes.polygon(style, x, y - 6, x + 6, y, x, y + 6, x - 6, y);
    }

    private String colour(int actor) {
        if (actors.get(actor).staff()) {
            return Look.STAFF;
        }
        return actor == 0 ? Look.CUSTOMER : Look.SECOND;
    }
}
