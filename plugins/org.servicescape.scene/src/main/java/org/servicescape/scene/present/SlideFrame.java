package org.servicescape.scene.present;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Anchor;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Text;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.scene.words.Words;

/** What stands on all slides of a journey: its name, where one is in it, the neighbours, the keys. */
final class SlideFrame {
    private static final List<String> KEYS = List.of("step", "plan", "findings", "note", "close");
    private static final double SIDE = 400;

    private final List<Content> contents;
    private final Words words;
    private final double left;
    private final double right;

    SlideFrame(List<Content> contents, Words words, double left, double right) {
        this.contents = contents;
        this.words = words;
        this.left = left;
        this.right = right;
    }

    List<SceneNode> head(String journey, int position, boolean findings) {
        List<SceneNode> nodes = new ArrayList<>();
        double base = 40;
        nodes.add(Shapes.text(
                left, base, Column.shortened(journey, SIDE, TextSize.S, false), TextSize.S, false, Look.INK_2));
        boolean any = contents.stream().anyMatch(each -> !each.marks().isEmpty());
        if (findings && any) {
            String remark = words.text("disclaimer");
            nodes.add(Shapes.centred((left + right) / 2, base, remark, TextSize.XS, false, Look.INK_2));
        }
        String where = words.text(
                "present.position",
                contents.get(position).stageName(),
                Integer.toString(position + 1),
                Integer.toString(contents.size()));
        String shown = Column.shortened(where, SIDE, TextSize.S, false);
        nodes.add(new Text(right, base, shown, TextSize.S, false, Anchor.END, Look.INK_2));
        nodes.add(Shapes.line(left, base + 14, right, base + 14, Look.HAIR));
        return nodes;
    }

    List<SceneNode> foot(double top, int position, boolean closes) {
        List<SceneNode> nodes = new ArrayList<>();
        double base = top + 24;
        nodes.add(Shapes.line(left, top + 4, right, top + 4, Look.HAIR));
        double room = (right - left - keys(0, base, closes).end()) / 2 - 40;
        if (position > 0) {
            nodes.add(neighbour(position - 1, left, base, room, Anchor.START));
        }
        if (position + 1 < contents.size()) {
            nodes.add(neighbour(position + 1, right, base, room, Anchor.END));
        }
        Keys keys = keys(0, base, closes);
        nodes.addAll(keys((left + right - keys.end()) / 2, base, closes).nodes());
        return nodes;
    }

    private SceneNode neighbour(int position, double x, double base, double room, Anchor anchor) {
        Content content = contents.get(position);
        boolean back = anchor == Anchor.START;
        String text = words.text("present.neighbour", Integer.toString(position + 1), content.name());
        String shown = Column.shortened(text, room, TextSize.S, false);
        double open = back ? x + 6 : x - 6;
        Style stroke = Style.stroke(Look.INK, 1.6).roundCapped();
        return new Group(
                content.id() + (back ? "--back" : "--on"),
                content.id(),
                content.name(),
                List.of(
                        Shapes.polyline(stroke, open, base - 10, x, base - 4, open, base + 2),
                        new Text(back ? x + 18 : x - 18, base, shown, TextSize.S, false, anchor, Look.INK)));
    }

    private record Keys(List<SceneNode> nodes, double end) {}

    private Keys keys(double x, double base, boolean closes) {
        List<SceneNode> nodes = new ArrayList<>();
        double at = x;
        for (String key : closes ? KEYS : KEYS.subList(0, KEYS.size() - 1)) {
            String name = words.text("present.key." + key);
            String does = words.text("present.does." + key);
            nodes.add(Shapes.text(at, base, name, TextSize.XS, true, Look.INK_2));
            at += TextMeasure.width(name, TextSize.XS, true) + 7;
            nodes.add(Shapes.text(at, base, does, TextSize.XS, false, Look.INK_2));
            at += TextMeasure.width(does, TextSize.XS, false) + 28;
        }
        return new Keys(nodes, at - 28);
    }
}
