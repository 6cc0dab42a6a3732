package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.plan.geometry.Segment;
import org.servicescape.scene.text.TextMeasure;

/** Crosses over doors that are shut at the time that a plan shows, and how much sound walls and doors keep back. */
final class ClosedAndSound {
    private static final double CROSS = 6;
    private static final double HEIGHT = 14;

    private final PlanScale scale;
    private final List<Link> shut;
    private final List<Link> sound;

    ClosedAndSound(Floor floor, PlanScale scale, PlanOptions options) {
        this.scale = scale;
        this.shut = floor.links().stream()
                .filter(link -> options.shut().contains(link.id()))
                .toList();
        this.sound = !options.sound()
                ? List.of()
                : Stream.concat(floor.links().stream(), floor.insulated().stream())
                        .filter(link -> link.connection().getSoundInsulation() > 0)
                        .toList();
    }

    boolean anyShut() {
        return !shut.isEmpty();
    }

    boolean anySound() {
        return !sound.isEmpty();
    }

    /** What labels must keep clear of. */
    List<Box> keepClear() {
        List<Box> boxes = new ArrayList<>();
        shut.forEach(link -> boxes.add(Box.centred(scale.px(link.gap()).middle(), 2 * CROSS + 6, 2 * CROSS + 6)));
        sound.forEach(link -> boxes.add(plate(link)));
        return boxes;
    }

    List<SceneNode> nodes() {
        List<SceneNode> nodes = new ArrayList<>();
        for (Link link : shut) {
            nodes.add(new SceneNode.Group(
                    link.id() + "--shut",
                    link.id(),
                    link.name(),
                    cross(scale.px(link.gap()).middle())));
        }
        for (Link link : sound) {
            Box box = plate(link);
            String value = Integer.toString(link.connection().getSoundInsulation());
            nodes.add(new SceneNode.Group(link.id() + "--sound", link.id(), link.name(), value(box, value)));
        }
        return nodes;
    }

    /** The cross over a door that is shut. */
    static List<SceneNode> cross(Point at) {
        List<SceneNode> nodes = new ArrayList<>();
        for (Style style : List.of(Style.stroke(Look.PAPER, 6), Style.stroke(Look.INK, 2.5))) {
            nodes.add(Shapes.line(at.x() - CROSS, at.y() - CROSS, at.x() + CROSS, at.y() + CROSS, style));
            nodes.add(Shapes.line(at.x() - CROSS, at.y() + CROSS, at.x() + CROSS, at.y() - CROSS, style));
        }
        return nodes;
    }

    /** A value on a plate. */
    static List<SceneNode> value(Box box, String value) {
        return List.of(
                Draw.box(box, Style.fill(Look.PAPER).outlined(Look.INK, 1)),
                Shapes.centred(box.middle().x(), box.middle().y() + 4, value, TextSize.XS, true, Look.INK));
    }

    /** Beside the door where its wall goes on; in the middle of what is only a wall. */
    private Box plate(Link link) {
        String value = Integer.toString(link.connection().getSoundInsulation());
        double width = TextMeasure.width(value, TextSize.XS, true) + 8;
        Segment gap = scale.px(link.gap());
        Segment wall = scale.px(link.wall());
        double off = width / 2 + 3;
        Point middle = gap.a().distance(wall.a()) > 2 * off
                ? gap.a().minus(gap.direction().times(off))
                : gap.b().distance(wall.b()) > 2 * off
                        ? gap.b().plus(gap.direction().times(off))
                        : gap.middle();
        return Box.centred(middle, width, HEIGHT);
    }
}
