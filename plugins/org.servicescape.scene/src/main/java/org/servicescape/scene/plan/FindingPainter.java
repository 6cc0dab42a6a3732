package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Style;
import org.servicescape.scene.look.Icon;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.plan.geometry.Polygon;
import org.servicescape.scene.plan.geometry.Segment;

/** Draws findings into the plan: frames of spaces, rings of doors, witness lines, numbered diamonds. */
final class FindingPainter {
    /** A way walked. */
    static final Style WAY = Style.stroke(Look.FINDING, 2).dashed(10, 5);
    /** A line of sight. */
    static final Style SIGHT = Style.stroke(Look.FINDING, 1.5).dashed(8, 4);
    /** Around a space or a door. */
    static final Style FRAME = Style.stroke(Look.FINDING, 2.5);

    /** Half the width of the dot at which a way begins. */
    static final double START = 4.5;

    private static final Style CASING = Style.stroke(Look.PAPER, 5);
    private static final double LEAST_RING = 15;

    private static final int RINGS = 12;

    private final Floor floor;
    private final PlanScale scale;
    private final List<Box> obstacles = new ArrayList<>();
    private final List<Box> diamonds = new ArrayList<>();
    private final List<SceneNode> below = new ArrayList<>();
    private final List<SceneNode> around = new ArrayList<>();
    private final List<SceneNode> above = new ArrayList<>();
    private final Set<String> frames = new HashSet<>();
    private final Set<String> rings = new HashSet<>();
    private final List<Box> keptClear = new ArrayList<>();
    private final List<Segment> framed = new ArrayList<>();
    private boolean anyWay;
    private boolean errors;
    private boolean weaker;
    private boolean anySight;

    FindingPainter(Floor floor, PlanScale scale, List<Box> doors) {
        this.floor = floor;
        this.scale = scale;
        obstacles.addAll(doors);
    }

    /** Lays out findings: all lines, rings and frames before the first number, which keeps clear of them. */
    void add(List<Marked> findings) {
        Witness witness = new Witness(floor, scale);
        Map<Marked, List<Witness.Line>> lines = new LinkedHashMap<>();
        for (Marked marked : findings) {
            lines.put(marked, witness.lines(marked));
            List<SceneNode> nodes = new ArrayList<>();
            lines.get(marked).forEach(line -> nodes.addAll(line(line)));
            below.add(new SceneNode.Group("finding." + marked.number() + ".witness", "", "", nodes));
            for (String subject : subjects(marked)) {
                floor.link(subject).ifPresent(this::ring);
                floor.room(subject).ifPresent(this::frame);
            }
        }
        LineNumbers numbers = new LineNumbers(floor, scale, keptClear, framed);
        for (Map.Entry<Marked, List<Witness.Line>> entry : lines.entrySet()) {
            int number = entry.getKey().number();
            List<SceneNode> nodes = new ArrayList<>();
            for (Witness.Line line : entry.getValue()) {
                numbers.place(number, line, obstacles).ifPresent(box -> {
                    obstacles.add(box);
                    diamonds.add(box);
                    nodes.addAll(LineNumbers.draw(number, box));
                });
            }
            if (!nodes.isEmpty()) {
                above.add(new SceneNode.Group("finding." + number + ".line", "", String.valueOf(number), nodes));
            }
        }
        findings.forEach(this::diamond);
    }

    private void diamond(Marked marked) {
        Optional<Point> anchor = Optional.empty();
        for (String subject : subjects(marked)) {
            anchor = anchor.or(() -> floor.link(subject).map(this::besideDoor))
                    .or(() -> floor.room(subject).map(this::insideCorner));
        }
        String number = String.valueOf(marked.number());
        anchor.ifPresent(at -> {
            obstacles.add(diamond(at));
            diamonds.add(diamond(at));
            above.add(new SceneNode.Group(
                    "finding." + number + ".diamond",
                    "",
                    number + " " + marked.mark().headline(),
                    marked.mark().error()
                            ? Marks.finding(at.x(), at.y(), number)
                            : Marks.warning(at.x(), at.y(), number)));
            errors |= marked.mark().error();
            weaker |= !marked.mark().error();
        });
    }

    /** What labels must keep clear of: doors, diamonds and lines. */
    List<Box> obstacles() {
        return List.copyOf(obstacles);
    }

    /** Lines, rings and frames, to be painted below the labels. */
    List<SceneNode> below() {
        List<SceneNode> nodes = new ArrayList<>(below);
        nodes.add(new SceneNode.Group("finding.subjects", "", "", around));
        return nodes;
    }

    /** Diamonds, to be painted above everything. */
    List<SceneNode> above() {
        return List.copyOf(above);
    }

    boolean anyError() {
        return errors;
    }

    boolean anyWeaker() {
        return weaker;
    }

    boolean anyWay() {
        return anyWay;
    }

    boolean anySight() {
        return anySight;
    }

    boolean anyFrame() {
        return !frames.isEmpty();
    }

    boolean anyRing() {
        return !rings.isEmpty();
    }

    /** The subjects on this floor, or what the witness names when there are none. */
    private List<String> subjects(Marked marked) {
        List<String> here =
                marked.mark().subjects().stream().filter(this::drawable).toList();
        return here.isEmpty()
                ? marked.mark().witness().stream()
                        .filter(this::drawable)
                        .limit(1)
                        .toList()
                : here;
    }

    private boolean drawable(String id) {
        return floor.link(id).isPresent() || floor.room(id).isPresent();
    }

    private List<SceneNode> line(Witness.Line line) {
        List<Point> points = line.points();
        Point end = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        Style style = line.sight() ? SIGHT : WAY;
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(Draw.polyline(points, CASING));
        nodes.add(Draw.polyline(points, style));
        Point start = points.get(0);
        if (line.sight()) {
            anySight = true;
            nodes.add(new SceneNode.Circle(
                    start.x(), start.y(), 14, Style.fill(Look.PAPER).outlined(Look.FINDING, 1.5)));
            nodes.add(Icon.EYE.at(start.x() - 9, start.y() - 9, 18, Look.FINDING));
            obstacles.add(Box.centred(start, 30, 30));
        } else {
            anyWay = true;
            nodes.add(new SceneNode.Circle(start.x(), start.y(), START, Style.fill(Look.FINDING)));
        }
        nodes.add(Draw.head(before, end, 11, Look.FINDING));
        keepClear(points);
        return nodes;
    }

    private void keepClear(List<Point> points) {
        for (int i = 0; i + 1 < points.size(); i++) {
            obstacles.addAll(new Segment(points.get(i), points.get(i + 1)).beads(8, 9));
        }
    }

    /** Around a door, once however many findings are about it. */
    private void ring(Link link) {
        if (!rings.add(link.id())) {
            return;
        }
        Segment gap = scale.px(link.gap());
        Point at = gap.middle();
        double radius = Math.min(40, Math.max(LEAST_RING, gap.length() / 2 + 5));
        keptClear.add(Box.centred(at, 2 * radius - 1, 2 * radius - 1));
        around.add(new SceneNode.Circle(at.x(), at.y(), radius, CASING));
        around.add(new SceneNode.Circle(at.x(), at.y(), radius, FRAME));
    }

    /** Inside a space, once however many findings are about it. */
    private void frame(Room room) {
        if (frames.add(room.id())) {
            Polygon frame = scale.px(room.outline()).inset(7);
            framed.addAll(frame.sides());
            around.add(0, Draw.polygon(frame, FRAME));
            around.add(0, Draw.polygon(frame, CASING));
        }
    }

    /** Near a door, in the larger room, clear of everything. */
    private Point besideDoor(Link link) {
        Point middle = scale.px(link.gap().middle());
        Room larger = link.other(link.opensInto());
        Point into = link.into(larger);
        Point along = link.gap().direction();
        double reach = Math.max(LEAST_RING, scale.px(link.gap().length()) / 2 + 5) + Marks.DIAMOND;
        List<Point> candidates = new ArrayList<>();
        for (double off : new double[] {0, 18, 36, 60}) {
            candidates.add(middle.plus(into.times(reach + off)));
            candidates.add(middle.plus(into.times(22)).plus(along.times(reach + off)));
            candidates.add(middle.plus(into.times(22)).minus(along.times(reach + off)));
            candidates.add(middle.minus(into.times(reach + off)));
        }
        return firstClear(candidates, middle.plus(into.times(reach)));
    }

    /** In the north-western corner of a room, or on along its walls, clear of everything. */
    private Point insideCorner(Room room) {
        Polygon inner = scale.px(room.outline()).inset(8 + Marks.DIAMOND);
        Box bounds = inner.bounds();
        List<Point> candidates = new ArrayList<>();
        for (double y = bounds.y(); y <= bounds.bottom(); y += 12) {
            for (double x = bounds.x(); x <= bounds.right(); x += 12) {
                Point point = new Point(x, y);
                if (inner.clearance(point) >= -0.01) {
                    candidates.add(point);
                }
            }
        }
        return firstClear(candidates, scale.px(room.outline()).heart());
    }

    /** Clear of everything; where that cannot be, at least of other numbers and of rings. */
    private Point firstClear(List<Point> candidates, Point otherwise) {
        return clear(candidates, obstacles)
                .or(() -> clear(candidates, diamonds))
                .orElseGet(() -> clear(around(otherwise), diamonds).orElse(otherwise));
    }

    private Optional<Point> clear(List<Point> candidates, List<Box> taken) {
        return candidates.stream()
                .filter(point -> taken.stream().noneMatch(diamond(point)::overlaps))
                .filter(point -> keptClear.stream().noneMatch(diamond(point)::overlaps))
                .findFirst();
    }

    private static List<Point> around(Point middle) {
        List<Point> points = new ArrayList<>();
        for (int ring = 0; ring <= RINGS; ring++) {
            for (int y = -ring; y <= ring; y++) {
                for (int x = -ring; x <= ring; x++) {
                    if (Math.max(Math.abs(x), Math.abs(y)) == ring) {
                        points.add(middle.plus(new Point(x * Marks.DIAMOND, y * Marks.DIAMOND)));
                    }
                }
            }
        }
        return points;
    }

    private static Box diamond(Point middle) {
        return Box.centred(middle, 2 * Marks.DIAMOND, 2 * Marks.DIAMOND);
    }
}
