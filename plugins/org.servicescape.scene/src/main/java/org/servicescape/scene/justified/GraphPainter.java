package org.servicescape.scene.justified;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.servicescape.model.space.Control;
import org.servicescape.scene.Hatch;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Circle;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.justified.Content.Found;
import org.servicescape.scene.justified.Content.Room;
import org.servicescape.scene.justified.Content.Tie;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.words.Words;

/** Draws the graph: levels, ties, rooms and findings. */
final class GraphPainter {
    private static final int MOST_DIAMONDS = 3;
    private static final double PLATE = 8.5;
    /** From the middle of a way outwards. */
    private static final double[] SHARES = {
        0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.85, 0.9
    };

    private final Content content;
    private final Layout layout;
    private final Tint tint;
    private final Words words;
    private final List<Bend> bends = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();
    private final Crowd crowd;

    GraphPainter(Content content, Layout layout, Tint tint, Words words) {
        this.content = content;
        this.layout = layout;
        this.tint = tint;
        this.words = words;
        Ends ends = new Ends(content, layout);
        content.ties().forEach(tie -> bends.add(ends.bend(tie)));
        this.crowd = new Crowd(bends);
    }

    /** The shapes. */
    List<SceneNode> draw() {
        List<SceneNode> nodes = new ArrayList<>(levels());
        Set<String> marked = new HashSet<>();
        content.found().stream().filter(Found::drawn).forEach(found -> marked.addAll(found.marked()));
        for (int i = 0; i < bends.size(); i++) {
            nodes.add(tie(content.ties().get(i), bends.get(i), marked));
        }
        Labels labels = new Labels(layout, content.rooms(), crowd, words);
        for (int i = 0; i < content.rooms().size(); i++) {
            nodes.addAll(labels.draw(i));
        }
        for (int i = 0; i < content.rooms().size(); i++) {
            nodes.add(room(i, marked));
        }
        taken.addAll(labels.taken());
        content.found().stream().filter(Found::drawn).forEach(found -> nodes.addAll(diamonds(found)));
        return nodes;
    }

    private List<SceneNode> levels() {
        List<SceneNode> nodes = new ArrayList<>();
        for (int depth = 0; depth < content.levels(); depth++) {
            double y = layout.line(depth);
            nodes.add(Shapes.line(layout.left() + Layout.GUTTER - 14, y, layout.left() + layout.width(), y, Look.HAIR));
            nodes.add(Shapes.text(layout.left(), y + 2, String.valueOf(depth), TextSize.L, true));
            String unit = words.text(depth == 0 ? "graph.root" : depth == 1 ? "graph.door" : "graph.doors");
            nodes.add(Shapes.text(layout.left(), y + 18, unit, TextSize.XS, false, Look.INK_2));
        }
        return List.of(new Group("graph.levels", "", "", nodes));
    }

    /** The line of a way by what opens it. */
    static Style line(Control control, boolean found) {
        Style style = Style.stroke(found ? Look.FINDING : Look.INK_2, found ? 2.5 : 1.25);
        return switch (control) {
            case NONE -> style;
            case STAFFED, LOCK -> style.dashed(1.5, 3.5).roundCapped();
            case CREDENTIAL -> style.dashed(7, 4);
        };
    }

    private SceneNode tie(Tie tie, Bend bend, Set<String> marked) {
        String between = content.rooms().get(tie.from()).name() + " – "
                + content.rooms().get(tie.to()).name();
        String title = tie.name().isEmpty() ? between : tie.name() + ": " + between;
        Style style = line(tie.control(), marked.contains(tie.id()));
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(bend.drawn(style));
        if (tie.oneWay()) {
            nodes.add(head(bend, tie, style.stroke()));
        }
        return new Group(tie.id(), tie.id(), title, nodes);
    }

    /** An arrowhead in the middle, towards where it leads. */
    private SceneNode head(Bend bend, Tie tie, String colour) {
        boolean along = Math.hypot(bend.x0() - layout.x(tie.from()), bend.y0() - layout.y(tie.from()))
                <= Math.hypot(bend.x3() - layout.x(tie.from()), bend.y3() - layout.y(tie.from()));
        double[] tip = bend.at(along ? 0.54 : 0.46);
        double[] back = bend.at(along ? 0.46 : 0.54);
        double length = Math.max(0.1, Math.hypot(tip[0] - back[0], tip[1] - back[1]));
        double dx = (tip[0] - back[0]) / length;
        double dy = (tip[1] - back[1]) / length;
        return Shapes.polygon(
                Style.fill(colour),
                round(tip[0]),
                round(tip[1]),
                round(tip[0] - 10 * dx - 4.5 * dy),
                round(tip[1] - 10 * dy + 4.5 * dx),
                round(tip[0] - 10 * dx + 4.5 * dy),
                round(tip[1] - 10 * dy - 4.5 * dx));
    }

    private SceneNode room(int node, Set<String> marked) {
        Room room = content.rooms().get(node);
        double x = layout.x(node);
        double y = layout.y(node);
        double r = Layout.radius(room);
        Tint.Fill look = tint.of(room);
        boolean found = marked.contains(room.id());
        Style style =
                look.style().outlined(found ? Look.FINDING : room.wanted() ? Look.INK : Look.MARK, found ? 2.5 : 1.25);
        List<SceneNode> nodes = new ArrayList<>();
        if (found) {
            nodes.add(new Circle(x, y, r + 3, Style.fill(Look.PAPER)));
        }
        nodes.add(room.outside() ? new Rect(x - r, y - r, 2 * r, 2 * r, 0, style) : new Circle(x, y, r, style));
        String text = layout.numbered() ? room.number() : look.sign();
        if (!text.isEmpty()) {
            if (look.style().hatch() != Hatch.NONE) {
                double plate = text.length() > 2 ? Math.min(r - 1, PLATE + 2) : PLATE;
                nodes.add(new Circle(x, y, plate, Style.fill(look.style().fill())));
            }
            nodes.add(Shapes.centred(x, y + 4, text, TextSize.XS, text.length() < 3, look.text()));
        }
        return new Group(room.id(), room.id(), room.name(), nodes);
    }

    /** The number of a finding on the first few ways and beside the first few spaces that it is about, in free places. */
    private List<SceneNode> diamonds(Found found) {
        List<SceneNode> nodes = new ArrayList<>();
        int left = MOST_DIAMONDS;
        for (int i = 0; i < content.ties().size() && left > 0; i++) {
            if (found.marked().contains(content.ties().get(i).id())) {
                left--;
                double[] at = free(i);
                nodes.addAll(diamond(at[0], at[1], found));
            }
        }
        for (int i = 0; i < content.rooms().size() && left > 0; i++) {
            Room room = content.rooms().get(i);
            if (found.marked().contains(room.id())) {
                left--;
                double[] at = beside(i);
                nodes.addAll(diamond(at[0], at[1], found));
            }
        }
        return List.of(
                new Group("graph.finding-" + found.number(), "", found.mark().headline(), nodes));
    }

    private List<SceneNode> diamond(double x, double y, Found found) {
        taken.add(Box.around(x, y, 2 * Marks.DIAMOND + 2));
        String number = String.valueOf(found.number());
        return found.mark().error() ? Marks.finding(x, y, number) : Marks.warning(x, y, number);
    }

    /** On a way, where the fewest others run. */
    private double[] free(int tie) {
        List<double[]> places = new ArrayList<>();
        for (double share : SHARES) {
            places.add(bends.get(tie).at(share));
        }
        return freest(places, tie);
    }

    /** Beside a room, where nothing stands yet and no way runs; nearest where there are several such places. */
    private double[] beside(int node) {
        double away = Layout.radius(content.rooms().get(node)) + Marks.DIAMOND - 2;
        List<double[]> places = new ArrayList<>();
        for (double ring = away; ring < away + 60; ring += 7) {
            for (int degrees = 40; degrees < 400; degrees += 10) {
                double angle = Math.toRadians(degrees);
                places.add(new double[] {
                    layout.x(node) + ring * Math.cos(angle), layout.y(node) + ring * Math.sin(angle),
                });
            }
        }
        return freest(places, -1);
    }

    /** The first of the places with the fewest ways, one left out, that lie on nothing else. */
    private double[] freest(List<double[]> places, int but) {
        double[] best = places.get(0);
        long least = Long.MAX_VALUE;
        for (double[] at : places) {
            Box box = Box.around(at[0], at[1], 2 * Marks.DIAMOND);
            long covered = taken.stream().filter(box::overlaps).count();
            long cost = 100 * covered + crowd.through(box, but);
            if (cost < least) {
                least = cost;
                best = at;
            }
            if (cost == 0) {
                break;
            }
        }
        return rounded(best);
    }

    private static double[] rounded(double[] at) {
        return new double[] {round(at[0]), round(at[1])};
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
