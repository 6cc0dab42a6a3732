package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Control;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Style;
import org.servicescape.scene.look.Icon;
import org.servicescape.scene.look.Legend;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.plan.geometry.Polygon;
import org.servicescape.scene.plan.geometry.Segment;
import org.servicescape.scene.words.Words;

/** The legend of a plan: the signs that occur on it, and only those. */
final class Signs {
    /** Height of a row. */
    static final double ROW = 25;
    /** Width of a sample. */
    static final double SAMPLE = 40;

    private static final double LINK = 22;

    private final Words words;
    private final List<Sign> signs = new ArrayList<>();

    /** A sample and what it means. */
    record Sign(Legend.Sample sample, String label) {}

    private Signs(Words words) {
        this.words = words;
    }

    /** The signs of a floor and of the findings drawn on it. */
    static List<Sign> of(Floor floor, FindingPainter findings, boolean sightlines, ClosedAndSound extra, Words words) {
        Signs made = new Signs(words);
        made.walls(floor);
        made.links(floor);
        made.controls(floor);
        if (sightlines) {
            made.add("sightline", (x, y) -> List.of(Shapes.line(x, y, x + SAMPLE, y, PlanSheet.SIGHTLINE)));
        }
        if (extra.anyShut()) {
            made.add("shut", (x, y) -> ClosedAndSound.cross(new Point(x + SAMPLE / 2, y)));
        }
        if (extra.anySound()) {
            made.add("sound", (x, y) -> ClosedAndSound.value(new Box(x + 8, y - 7, 24, 14), "40"));
        }
        if (floor.rooms().stream().anyMatch(Room::isFaded)) {
            Style faded = Style.fill(Look.FADED_FILL).outlined(Look.INK, 1);
            made.add("faded", (x, y) -> List.of(new SceneNode.Rect(x + 2, y - 8, SAMPLE - 4, 16, 0, faded)));
        }
        made.findings(findings);
        return made.signs;
    }

    private void add(String key, Legend.Sample sample) {
        signs.add(new Sign(sample, words.text("plan.legend." + key)));
    }

    private void walls(Floor floor) {
        if (floor.walls().stream().anyMatch(run -> run.outer())) {
            add("outerWall", (x, y) -> List.of(Shapes.line(x, y, x + SAMPLE, y, Style.stroke(Look.INK, 9))));
        }
        if (floor.walls().stream().anyMatch(run -> !run.outer())) {
            add("innerWall", (x, y) -> List.of(Shapes.line(x, y, x + SAMPLE, y, Style.stroke(Look.INK, 3.5))));
        }
    }

    private void links(Floor floor) {
        for (ConnectionKind kind :
                List.of(ConnectionKind.DOOR, ConnectionKind.OPENING, ConnectionKind.GLAZING, ConnectionKind.COUNTER)) {
            if (floor.links().stream().anyMatch(link -> link.connection().getKind() == kind)) {
                add(kind.getLiteral(), (x, y) -> sample(kind, x, y));
            }
        }
        if (floor.links().stream().anyMatch(Link::entrance)) {
            Style ink = Style.fill(Look.INK);
            add("entrance", (x, y) -> List.of(Shapes.polygon(ink, x + 27, y, x + 14, y - 7, x + 14, y + 7)));
        }
        for (Floor.Shaft shaft : floor.vertical()) {
            ConnectionKind kind = shaft.connection().getKind();
            String label = words.text("plan.legend." + kind.getLiteral());
            if (signs.stream().noneMatch(sign -> sign.label().equals(label))) {
                Legend.Sample sample = (x, y) -> ShaftPainter.draw(kind, box(kind, x, y));
                signs.add(new Sign(sample, label));
            }
        }
    }

    private static Box box(ConnectionKind kind, double x, double y) {
        return kind == ConnectionKind.LIFT ? new Box(x + 12, y - 8, 16, 16) : new Box(x + 2, y - 8, 36, 16);
    }

    private static List<SceneNode> sample(ConnectionKind kind, double x, double y) {
        double at = kind == ConnectionKind.DOOR ? y + 9 : y;
        Segment gap = new Segment(new Point(x + 9, at), new Point(x + 9 + LINK, at));
        List<SceneNode> nodes = new ArrayList<>();
        Style wall = Style.stroke(Look.INK, 3.5);
        nodes.add(Shapes.line(x, at, gap.a().x(), at, wall));
        nodes.add(Shapes.line(gap.b().x(), at, x + SAMPLE, at, wall));
        nodes.addAll(LinkPainter.sample(kind, gap));
        return nodes;
    }

    private void controls(Floor floor) {
        for (Control control : List.of(Control.STAFFED, Control.CREDENTIAL, Control.LOCK)) {
            Predicate<Link> has = link -> link.connection().getControl() == control;
            if (floor.links().stream().anyMatch(has)) {
                add(control.getLiteral(), (x, y) -> LinkPainter.controlMark(new Point(x + SAMPLE / 2, y), control));
            }
        }
    }

    private void findings(FindingPainter findings) {
        if (findings.anySight()) {
            add(
                    "sight",
                    (x, y) -> List.of(
                            Shapes.line(x + 14, y, x + SAMPLE, y, FindingPainter.SIGHT),
                            Icon.EYE.at(x - 2, y - 8, 16, Look.FINDING)));
        }
        if (findings.anyWay()) {
            add(
                    "way",
                    (x, y) -> List.of(
                            new SceneNode.Circle(x, y, FindingPainter.START, Style.fill(Look.FINDING)),
                            Shapes.line(x, y, x + SAMPLE - 8, y, FindingPainter.WAY),
                            Draw.head(new Point(x, y), new Point(x + SAMPLE, y), 11, Look.FINDING)));
        }
        if (findings.anyFrame()) {
            add(
                    "frame",
                    (x, y) -> List.of(
                            Draw.polygon(Polygon.of(new Box(x + 2, y - 8, SAMPLE - 4, 16)), FindingPainter.FRAME)));
        }
        if (findings.anyRing()) {
            add("ring", (x, y) -> List.of(new SceneNode.Circle(x + SAMPLE / 2, y, 10, FindingPainter.FRAME)));
        }
        if (findings.anyError()) {
            add("diamond", (x, y) -> Marks.finding(x + SAMPLE / 2, y, "1").subList(0, 1));
        }
        if (findings.anyWeaker()) {
            add("weaker", (x, y) -> Marks.warning(x + SAMPLE / 2, y, "1").subList(0, 1));
        }
    }
}
