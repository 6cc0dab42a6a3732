package org.servicescape.scene.justified;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Anchor;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.SceneNode.Text;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.justified.Content.Room;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/**
 * Names of rooms: above rooms with nothing behind them, else beside them, where no tie runs; narrower or without the control
 * where nothing else is free. Each name stands on a plate of paper. Costs O(rooms · (rooms + ties)), and is used for few
 * rooms only.
 */
final class Labels {
    private static final double CLEAR = Layout.CLEAR;
    private static final double[] NARROWER = {84, 60};
    private static final double TIE = 1000;

    /** A name with its place; without a caption where there is no room for it. */
    private record Label(List<String> lines, String caption, Box box, Anchor anchor) {
        Box plate() {
            return new Box(box.x() - 3, box.y() - 1, box.width() + 6, box.height() + 2);
        }
    }

    private final Layout layout;
    private final List<Room> rooms;
    private final Crowd crowd;
    private final Words words;
    private final List<Box> taken = new ArrayList<>();
    private final List<List<Label>> candidates = new ArrayList<>();
    private final Label[] labels;

    Labels(Layout layout, List<Room> rooms, Crowd crowd, Words words) {
        this.layout = layout;
        this.rooms = rooms;
        this.crowd = crowd;
        this.words = words;
        this.labels = new Label[rooms.size()];
        for (int node = 0; node < rooms.size(); node++) {
            double side = 2 * Layout.radius(rooms.get(node));
            taken.add(Box.around(layout.x(node), layout.y(node), side));
            candidates.add(layout.isNamed(node) ? candidates(node) : List.of());
        }
        for (int pass = 0; pass < 2; pass++) {
            for (int node = 0; node < rooms.size(); node++) {
                if (layout.isNamed(node) && layout.isInner(node) == (pass == 1)) {
                    labels[node] = best(node);
                }
                if (labels[node] != null && layout.isInner(node) == (pass == 1)) {
                    taken.add(labels[node].plate());
                }
            }
        }
    }

    /** All places of a name, the better ones first. */
    private List<Label> candidates(int node) {
        Room room = rooms.get(node);
        String caption = words.text("graph.control", words.text("graph.number", room.control()));
        List<String> usual = Layout.name(room);
        List<Label> all = new ArrayList<>(places(node, usual, caption));
        for (double width : NARROWER) {
            List<String> lines = TextWrap.wrap(room.name(), width, TextSize.S, true);
            if (lines.size() <= usual.size() + 2) {
                all.addAll(places(node, lines, caption));
            }
        }
        all.addAll(places(node, usual, ""));
        return all;
    }

    private List<Label> places(int node, List<String> lines, String caption) {
        double width = TextMeasure.width(caption, TextSize.XS, false);
        for (String line : lines) {
            width = Math.max(width, TextMeasure.width(line, TextSize.S, true));
        }
        double height = lines.size() * TextSize.S.lineHeight() + (caption.isEmpty() ? 0 : TextSize.XS.lineHeight());
        double x = layout.x(node);
        double y = layout.y(node);
        double r = Layout.radius(rooms.get(node)) + CLEAR;
        double right = x + r;
        double left = x - r - width;
        List<Label> all = new ArrayList<>();
        Label above = new Label(lines, caption, new Box(x - width / 2, y - r - height, width, height), Anchor.MIDDLE);
        if (!layout.isInner(node)) {
            all.add(above);
        }
        if (rooms.get(node).depth() == 0) {
            all.add(new Label(lines, caption, new Box(x - width / 2, y + r, width, height), Anchor.MIDDLE));
        }
        for (double top : new double[] {y - height / 2, y - height * 0.75, y - height * 0.25}) {
            all.add(new Label(lines, caption, new Box(right, top, width, height), Anchor.START));
            all.add(new Label(lines, caption, new Box(left, top, width, height), Anchor.END));
        }
        for (double top : new double[] {y - r * 0.5 - height, y + r * 0.5}) {
            all.add(new Label(lines, caption, new Box(x + r * 0.8, top, width, height), Anchor.START));
            all.add(new Label(lines, caption, new Box(x - r * 0.8 - width, top, width, height), Anchor.END));
        }
        all.add(new Label(lines, caption, new Box(x - width / 2, y + r, width, height), Anchor.MIDDLE));
        all.add(above);
        return all;
    }

    private Label best(int node) {
        Label best = null;
        double least = Double.MAX_VALUE;
        for (Label label : candidates.get(node)) {
            double cost = cost(node, label.plate());
            if (cost < least) {
                least = cost;
                best = label;
            }
            if (cost == 0) {
                break;
            }
        }
        // In a graph with numbers the key has the name, so that it need not stand on anything.
        return layout.numbered() && least > 0 && !rooms.get(node).number().isEmpty() ? null : best;
    }

    /** Names on names are worst, because they cannot be read; ties behind a name come next. */
    private double cost(int node, Box box) {
        double cost = TIE * crowd.through(box, -1);
        for (int i = 0; i < taken.size(); i++) {
            cost += i != node && taken.get(i).overlaps(box) ? 100 * TIE : 0;
        }
        for (int other = node + 1; other < rooms.size(); other++) {
            boolean waits = layout.isNamed(other) && labels[other] == null && !layout.isInner(other);
            cost += waits && candidates.get(other).get(0).plate().overlaps(box) ? 10 * TIE : 0;
        }
        if (box.x() < layout.left() + Layout.GUTTER - 10 || box.x() + box.width() > layout.left() + layout.width()) {
            cost += 100 * TIE;
        }
        return cost;
    }

    /** Where names and rooms stand. */
    List<Box> taken() {
        return List.copyOf(taken);
    }

    /** The name of a room; nothing where it has a number instead. */
    List<SceneNode> draw(int node) {
        Label label = labels[node];
        if (label == null) {
            return List.of();
        }
        Box box = label.box();
        List<SceneNode> nodes = new ArrayList<>();
        Box plate = label.plate();
        nodes.add(new Rect(
                round(plate.x()),
                round(plate.y()),
                round(plate.width()),
                round(plate.height()),
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
        if (!label.caption().isEmpty()) {
            double last = box.y() + label.lines().size() * TextSize.S.lineHeight() + Shapes.ascent(TextSize.XS);
            nodes.add(new Text(round(x), round(last), label.caption(), TextSize.XS, false, label.anchor(), Look.INK_2));
        }
        return List.of(new Group("graph.name-" + (node + 1), "", "", nodes));
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
