package org.servicescape.scene.justified;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Anchor;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.SceneNode.Text;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.justified.Content.Room;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.scene.words.Words;

/**
 * Names of rooms: above rooms with nothing behind them, else on the side where fewest ties run. Each name stands on a plate
 * of paper. Costs O(rooms · ties), and is used for few rooms only.
 */
final class Labels {
    private static final double CLEAR = 5;
    private static final int SAMPLES = 24;

    /** A name with its place. */
    private record Label(List<String> lines, String caption, Box box, Anchor anchor) {}

    private final Layout layout;
    private final List<Room> rooms;
    private final List<Bend> bends;
    private final Words words;
    private final List<Box> taken = new ArrayList<>();
    private final Label[] labels;

    Labels(Layout layout, List<Room> rooms, List<Bend> bends, Words words) {
        this.layout = layout;
        this.rooms = rooms;
        this.bends = bends;
        this.words = words;
        this.labels = new Label[rooms.size()];
        for (int node = 0; node < rooms.size(); node++) {
            double side = 2 * Layout.radius(rooms.get(node));
            taken.add(Box.around(layout.x(node), layout.y(node), side));
        }
        for (int pass = 0; pass < 2; pass++) {
            for (int node = 0; node < rooms.size(); node++) {
                if (layout.isInner(node) == (pass == 1)) {
                    labels[node] = pass == 0 ? candidates(node).get(0) : best(node);
                    taken.add(labels[node].box());
                }
            }
        }
    }

    private List<Label> candidates(int node) {
        Room room = rooms.get(node);
        List<String> lines = Layout.name(room);
        String caption = words.text("graph.control", words.text("graph.number", room.control()));
        double width = TextMeasure.width(caption, TextSize.XS, false);
        for (String line : lines) {
            width = Math.max(width, TextMeasure.width(line, TextSize.S, true));
        }
        double height = lines.size() * TextSize.S.lineHeight() + TextSize.XS.lineHeight();
        double x = layout.x(node);
        double y = layout.y(node);
        double r = Layout.radius(room) + CLEAR;
        List<Label> all = new ArrayList<>();
        all.add(new Label(lines, caption, new Box(x - width / 2, y - r - height, width, height), Anchor.MIDDLE));
        all.add(new Label(lines, caption, new Box(x - width / 2, y + r, width, height), Anchor.MIDDLE));
        all.add(new Label(lines, caption, new Box(x + r, y - height / 2, width, height), Anchor.START));
        all.add(new Label(lines, caption, new Box(x - r - width, y - height / 2, width, height), Anchor.END));
        all.add(new Label(lines, caption, new Box(x + r * 0.8, y + r * 0.5, width, height), Anchor.START));
        all.add(new Label(lines, caption, new Box(x - r * 0.8 - width, y + r * 0.5, width, height), Anchor.END));
        return all;
    }

    private Label best(int node) {
        Label best = null;
        double least = Double.MAX_VALUE;
        for (Label label : candidates(node)) {
            double cost = cost(node, label.box());
            if (cost < least - 0.001) {
                least = cost;
                best = label;
            }
        }
        return best;
    }

    private double cost(int node, Box box) {
        double cost = 0;
        for (int i = 0; i < taken.size(); i++) {
            cost += i != node && taken.get(i).overlaps(box) ? 1000 : 0;
        }
        for (int other = 0; other < rooms.size(); other++) {
            boolean waits = other != node && labels[other] == null;
            cost += waits && candidates(other).get(0).box().overlaps(box) ? 100 : 0;
        }
        if (box.x() < layout.left() + Layout.GUTTER - 10 || box.x() + box.width() > layout.left() + layout.width()) {
            cost += 1000;
        }
        for (Bend bend : bends) {
            for (int i = 1; i < SAMPLES; i++) {
                double[] point = bend.at((double) i / SAMPLES);
                cost += box.holds(point[0], point[1]) ? 1 : 0;
            }
        }
        return cost;
    }

    /** Where names and rooms stand. */
    List<Box> taken() {
        return List.copyOf(taken);
    }

    /** The name of a room. */
    List<SceneNode> draw(int node) {
        Label label = labels[node];
        Box box = label.box();
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(new Rect(
                round(box.x() - 3),
                round(box.y() - 1),
                round(box.width() + 6),
                round(box.height() + 2),
                0,
                Style.fill(Look.PAPER)));
        double x =
                switch (label.anchor()) {
                    case START -> box.x();
                    case MIDDLE -> box.x() + box.width() / 2;
                    case END -> box.x() + box.width();
                };
        double y = box.y() + Shapes.ascent(TextSize.S);
        for (String line : label.lines()) {
            nodes.add(new Text(round(x), round(y), line, TextSize.S, true, label.anchor(), Look.INK));
            y += TextSize.S.lineHeight();
        }
        double last = box.y() + label.lines().size() * TextSize.S.lineHeight() + Shapes.ascent(TextSize.XS);
        nodes.add(new Text(round(x), round(last), label.caption(), TextSize.XS, false, label.anchor(), Look.INK_2));
        return nodes;
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
