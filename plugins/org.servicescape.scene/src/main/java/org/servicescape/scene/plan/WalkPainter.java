package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.servicescape.scene.Analysis;
import org.servicescape.scene.Analysis.How;
import org.servicescape.scene.Analysis.Stop;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Icon;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.plan.geometry.Placement;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.plan.geometry.Polygon;
import org.servicescape.scene.plan.geometry.Segment;

/** Draws the moments of a journey where they happen on a storey, and the way from one to the next. */
final class WalkPainter {
    private static final int ALL = -1;
    private static final double DISC = 2 * Marks.NUMBER_RADIUS + 6;
    private static final double BADGE = 9;
    private static final int MOST_STEPS = 60;
    private static final double LANE = 5;
    private static final int MOST_LANES = 3;
    private static final double HEAD = 13;
    private static final Style CASING = Style.stroke(Look.PAPER, 6.5);

    private final Floor floor;
    private final Frame frame;
    private final String colour;
    private final List<Box> obstacles = new ArrayList<>();
    private final List<Box> discs = new ArrayList<>();
    private final Map<Integer, Point> spots = new HashMap<>();
    private final Map<String, Set<Integer>> lanes = new HashMap<>();
    private final List<SceneNode> casings = new ArrayList<>();
    private final List<SceneNode> lines = new ArrayList<>();
    private final List<SceneNode> heads = new ArrayList<>();
    private final List<SceneNode> marks = new ArrayList<>();
    private int strong = ALL;

    /**
     * A painter of a storey.
     *
     * @param colour of the way
     * @param doors what is to be kept clear
     */
    WalkPainter(Floor floor, Frame frame, String colour, List<Box> doors) {
        this.floor = floor;
        this.frame = frame;
        this.colour = colour;
        this.obstacles.addAll(doors);
    }

    /** Lays out all stops. */
    void lay(List<Stop> stops) {
        for (int i = 0; i < stops.size(); i++) {
            place(stops, i);
        }
        int last = -1;
        for (int i = 0; i < stops.size(); i++) {
            way(stops, last, i);
            last = stops.get(i).space().isEmpty() ? last : i;
        }
    }

    /** The same, with one of them stronger than the others. */
    void lay(List<Stop> stops, int strongest) {
        strong = strongest;
        lay(stops);
    }

    /** What labels must keep clear of. */
    List<Box> obstacles() {
        return List.copyOf(obstacles);
    }

    /** What parts the way from the ground: it lies below doors and counters, which it would rub out. */
    SceneNode casings() {
        return new SceneNode.Group("walk.casings", "", "", casings);
    }

    /** The way. */
    List<SceneNode> lines() {
        return List.of(
                new SceneNode.Group("walk.lines", "", "", lines), new SceneNode.Group("walk.heads", "", "", heads));
    }

    /** The numbers of the moments. */
    List<SceneNode> marks() {
        return List.copyOf(marks);
    }

    /** Whether a way is drawn. */
    boolean anyWay() {
        return !lines.isEmpty();
    }

    /** The place nearest to one that is taken where no other disc stands, also outside the room where it is full. */
    private Point clear(Point wanted, double width, boolean beside) {
        for (int ring = 1; ring < MOST_STEPS; ring++) {
            for (int step = 0; step < 8 * ring; step++) {
                int along = step % (2 * ring) - ring;
                Point off =
                        switch (step / (2 * ring)) {
                            case 0 -> new Point(along, -ring);
                            case 1 -> new Point(ring, along);
                            case 2 -> new Point(-along, ring);
                            default -> new Point(-ring, -along);
                        };
                Point disc = wanted.plus(off.times(DISC / 2));
                Box taken = taken(disc, width, beside);
                if (frame.window().contains(taken) && discs.stream().noneMatch(taken::overlaps)) {
                    return disc;
                }
            }
        }
        return wanted;
    }

    private void place(List<Stop> stops, int i) {
        Stop stop = stops.get(i);
        Optional<Room> room = floor.roomOrOutside(stop.space());
        if (room.isEmpty() || !room.get().hasOutline()) {
            return;
        }
        Set<How> hows = hows(stop);
        double width = DISC + (hows.isEmpty() ? 0 : BADGE + 4) + Math.max(0, hows.size() - 1) * 2 * BADGE;
        Polygon seen = frame.scale().px(room.get().outline());
        Polygon inner = room.get().exterior() ? seen.clipped(frame.window()) : seen.inset(frame.innerWall() / 2 + 3);
        if (inner.corners().size() < 3) {
            return;
        }
        boolean beside = true;
        Optional<Point> free = new Placement(inner, obstacles).of(width, DISC);
        if (free.isEmpty() && !hows.isEmpty()) {
            free = new Placement(inner, obstacles).of(DISC, width);
            beside = free.isEmpty() && inner.bounds().width() >= width;
        }
        Point middle = free.or(() -> new Placement(inner, discs).of(DISC, DISC)).orElseGet(inner::heart);
        double off = free.isPresent() || !beside ? (width - DISC) / 2 : 0;
        Point disc = beside ? new Point(middle.x() - off, middle.y()) : new Point(middle.x(), middle.y() - off);
        Box taken = taken(disc, width, beside);
        if (discs.stream().anyMatch(taken::overlaps)) {
            disc = clear(disc, width, beside);
            taken = taken(disc, width, beside);
        }
        spots.put(i, disc);
        obstacles.add(taken);
        discs.add(taken);
        List<SceneNode> nodes = new ArrayList<>(disc(disc, i));
        double at = Marks.NUMBER_RADIUS + 1 + BADGE;
        for (How how : hows) {
            nodes.addAll(badge(disc.x() + (beside ? at : 0), disc.y() + (beside ? 0 : at), how));
            at += 2 * BADGE + 1;
        }
        marks.add(new SceneNode.Group(stop.moment() + "--stop", stop.moment(), Integer.toString(i + 1), nodes));
    }

    private List<SceneNode> disc(Point at, int i) {
        String number = Integer.toString(i + 1);
        Style paper = Style.fill(Look.PAPER);
        List<SceneNode> nodes = new ArrayList<>();
        if (strong == ALL || strong == i) {
            boolean now = strong == i;
            nodes.add(new SceneNode.Circle(
                    at.x(), at.y(), Marks.NUMBER_RADIUS + (now ? 5 : 2), now ? paper.outlined(Look.INK, 2) : paper));
            nodes.addAll(Marks.number(at.x(), at.y(), number, colour));
        } else {
            nodes.add(new SceneNode.Circle(at.x(), at.y(), Marks.NUMBER_RADIUS, paper.outlined(colour, 2)));
            nodes.add(Shapes.centred(at.x(), at.y() + 4, number, TextSize.XS, true, colour));
        }
        return nodes;
    }

    /** The box of a disc with its badges behind or below it. */
    private static Box taken(Point disc, double width, boolean beside) {
        double more = (width - DISC) / 2;
        return beside
                ? Box.centred(disc.plus(new Point(more, 0)), width, DISC)
                : Box.centred(disc.plus(new Point(0, more)), DISC, width);
    }

    /** By which senses others notice something. */
    static Set<How> hows(Stop stop) {
        Set<How> hows = EnumSet.noneOf(How.class);
        stop.exposures().stream().map(Analysis.Exposure::how).forEach(hows::add);
        return hows;
    }

    /** Eye, ear or question mark in a ring. */
    static List<SceneNode> badge(double x, double y, How how) {
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(new SceneNode.Circle(x, y, BADGE, Style.fill(Look.PAPER).outlined(Look.INK, 1.25)));
        switch (how) {
            case SEEN -> nodes.add(Icon.EYE.at(x - 6.5, y - 6.5, 13, Look.INK));
            case HEARD -> nodes.add(Icon.EAR.at(x - 6.5, y - 6.5, 13, Look.INK));
            case INFERRED -> nodes.add(Shapes.centred(x, y + 4, "?", TextSize.XS, true, Look.INK));
        }
        return nodes;
    }

    private void way(List<Stop> stops, int before, int i) {
        Stop stop = stops.get(i);
        if (stop.way().isEmpty()) {
            boolean sameRoom = before >= 0 && stops.get(before).space().equals(stop.space());
            if (sameRoom && spots.containsKey(before) && spots.containsKey(i)) {
                draw(List.of(spots.get(before), spots.get(i)));
            }
            return;
        }
        List<Link> chain = new ArrayList<>();
        int start = 0;
        for (int k = 0; k + 2 < stop.way().size(); k += 2) {
            String from = stop.way().get(k);
            Optional<Link> door = floor.link(stop.way().get(k + 1)).filter(link -> link.joins(from));
            if (door.isPresent()) {
                start = chain.isEmpty() ? k : start;
                chain.add(door.get());
            }
            boolean ends = door.isEmpty() || k + 4 >= stop.way().size();
            if (ends && !chain.isEmpty()) {
                String end = stop.way().get(start + 2 * chain.size());
                leg(
                        i,
                        room(chain.get(0), stop.way().get(start)),
                        chain,
                        start == 0 ? before : -1,
                        end.equals(stop.space()));
                chain.clear();
            }
        }
    }

    private static Room room(Link link, String id) {
        return link.from().id().equals(id) ? link.from() : link.to();
    }

    private void leg(int i, Room start, List<Link> chain, int before, boolean arrives) {
        Room end = start;
        for (Link link : chain) {
            end = link.other(end);
        }
        Point from = before >= 0 && spots.containsKey(before)
                ? frame.scale().millimetres(spots.get(before))
                : Footpath.standing(start, chain.get(0));
        Point to = arrives && spots.containsKey(i)
                ? frame.scale().millimetres(spots.get(i))
                : Footpath.standing(end, chain.get(chain.size() - 1));
        List<Point> points = Footpath.walk(start, from, chain, to).stream()
                .map(frame.scale()::px)
                .toList();
        draw(beside(points, lane(chain)));
    }

    /** The first lane in which no way lies yet at any of the doors. */
    private int lane(List<Link> chain) {
        int lane = 0;
        while (isTaken(chain, lane)) {
            lane++;
        }
        for (Link link : chain) {
            lanes.computeIfAbsent(link.id(), id -> new HashSet<>()).add(lane);
        }
        return lane;
    }

    private boolean isTaken(List<Link> chain, int lane) {
        return chain.stream()
                .anyMatch(link -> lanes.getOrDefault(link.id(), Set.of()).contains(lane));
    }

    /** Ways through the same doors lie beside each other, by turns on either side: all but the ends is shifted a little. */
    private static List<Point> beside(List<Point> points, int lane) {
        double off = (lane % 2 == 0 ? -1 : 1) * ((lane + 1) / 2 % MOST_LANES) * LANE;
        List<Point> moved = new ArrayList<>();
        for (int k = 0; k < points.size(); k++) {
            boolean end = k == 0 || k == points.size() - 1;
            moved.add(end ? points.get(k) : points.get(k).plus(new Point(off, off)));
        }
        return moved;
    }

    private void draw(List<Point> points) {
        casings.add(Draw.polyline(points, CASING));
        lines.add(Draw.polyline(points, Style.stroke(colour, 2.5)));
        Segment longest = null;
        for (int k = 0; k + 1 < points.size(); k++) {
            Segment segment = new Segment(points.get(k), points.get(k + 1));
            obstacles.addAll(segment.beads(8, 9));
            if (longest == null || segment.length() > longest.length()) {
                longest = segment;
            }
        }
        if (longest != null && longest.length() > 2 * DISC) {
            Point tip = longest.at(longest.length() / 2 + HEAD / 2);
            heads.add(Draw.head(longest.a(), tip, HEAD, colour));
        }
    }
}
