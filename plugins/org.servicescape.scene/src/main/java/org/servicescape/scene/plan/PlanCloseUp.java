package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.servicescape.model.Project;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Storey;
import org.servicescape.scene.Analysis.Company;
import org.servicescape.scene.Analysis.How;
import org.servicescape.scene.Analysis.Stop;
import org.servicescape.scene.Overlay.Mark;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.plan.geometry.Placement;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.plan.geometry.Polygon;
import org.servicescape.scene.words.Words;

/**
 * The part of a storey around the last place of a way, as large as it goes into a box: zones, walls, doors, names, the way
 * so far, and eyes and ears where others see and hear what happens there. What reaches out of the box is cut off.
 */
public final class PlanCloseUp {
    private static final double AROUND = 2500;
    private static final double LEAST_WIDTH = 20000;
    private static final double FARTHEST_DOOR = 15000;
    private static final double NEARLY_ALL = 0.75;
    private static final double MARGIN = 46;
    private static final int MOST_STOPS = 24;
    private static final double SHEET = 10000;
    private static final double BADGES = 20;

    private final Floor floor;
    private final Room room;
    private final List<Stop> stops;
    private final Words words;

    private PlanCloseUp(Floor floor, Room room, List<Stop> stops, Words words) {
        this.floor = floor;
        this.room = room;
        this.stops = stops;
        this.words = words;
    }

    /**
     * Around the last of the stops; empty where it is in no drawn space of a storey.
     *
     * @param stops the way so far, from its first stop; of a very long one the end is drawn
     */
    public static Optional<PlanCloseUp> of(Project project, List<Stop> stops, Words words) {
        if (project.getSpace() == null || stops.isEmpty()) {
            return Optional.empty();
        }
        String space = stops.get(stops.size() - 1).space();
        List<Stop> quiet = new ArrayList<>();
        for (Stop stop : stops) {
            boolean late = stops.size() - quiet.size() <= MOST_STOPS;
            quiet.add(new Stop(stop.moment(), late ? stop.space() : "", late ? stop.way() : List.of(), List.of()));
        }
        for (Plan plan : project.getSpace().getPlans()) {
            for (Storey storey : plan.getStoreys()) {
                if (storey.getSpaces().stream().anyMatch(each -> each.getId().equals(space))) {
                    Floor floor = Floor.of(plan, storey);
                    return floor.roomOrOutside(space)
                            .filter(here -> here.hasOutline() && !floor.rooms().isEmpty())
                            .map(here -> new PlanCloseUp(floor, here, quiet, words));
                }
            }
        }
        return Optional.empty();
    }

    /** What the storey is called. */
    public String storey() {
        return floor.name();
    }

    /** The zone of a space that is drawn on the storey; empty where none is stated. */
    public Optional<Integer> zone(String space) {
        return floor.roomOrOutside(space).map(Room::zone).filter(zone -> zone != Room.NO_ZONE);
    }

    /**
     * The picture.
     *
     * @param window box of the sheet, in pixels
     * @param whole whether all of the storey is shown
     * @param company those who see or hear what happens
     * @param findings those of which the doors are marked
     * @param colour of the way
     */
    public SceneNode draw(Box window, boolean whole, Collection<Company> company, List<Mark> findings, String colour) {
        Frame frame = frame(window, whole);
        Box seen = seen(frame, window);
        LinkPainter links = new LinkPainter(frame.scale(), frame.innerWall());
        RoomPainter rooms = new RoomPainter(frame.scale(), words);
        List<Box> taken = new ArrayList<>(outside(seen));
        floor.links().forEach(link -> taken.addAll(links.keepClear(link)));
        List<SceneNode> diamonds = diamonds(frame, findings, taken);
        WalkPainter walk = new WalkPainter(floor, new Frame(frame.scale(), seen, frame.innerWall()), colour, taken);
        walk.lay(stops, stops.size() - 1);
        taken.addAll(walk.obstacles());
        List<SceneNode> badges = badges(frame, company, taken);
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(Draw.box(seen, Style.fill(RoomPainter.OUTSIDE)));
        floor.outside().forEach(each -> nodes.add(rooms.outside(each, seen, taken)));
        floor.rooms().forEach(each -> nodes.add(rooms.ground(each)));
        nodes.add(new SceneNode.Group(
                "present.walls", "", "", RoomPainter.walls(floor, frame.scale(), frame.innerWall())));
        nodes.add(walk.casings());
        floor.links()
                .forEach(link -> nodes.add(new SceneNode.Group(link.id(), link.id(), link.name(), links.draw(link))));
        nodes.addAll(walk.lines());
        new Labels(frame.scale(), taken, List.of(TextSize.M, TextSize.S, TextSize.XS))
                .names(floor.rooms(), frame.innerWall())
                .forEach(label -> nodes.add(rooms.label(label)));
        nodes.addAll(badges);
        nodes.addAll(diamonds);
        nodes.addAll(walk.marks());
        List<SceneNode> left = new ArrayList<>(new Cutting(seen).cut(nodes));
        left.add(Draw.box(seen, Style.stroke(Look.HAIRLINE, 1)));
        return new SceneNode.Group("present.plan", "", floor.name(), left);
    }

    /** Puts the part that matters into the middle of the window. */
    private Frame frame(Box window, boolean whole) {
        Box building = floor.bounds();
        double most = Math.max(
                building.width() / Math.max(1, window.width() - 2 * MARGIN),
                building.height() / Math.max(1, window.height() - 2 * MARGIN));
        Box part = whole ? building : around(building.grown(MARGIN * most));
        double needed = Math.max(part.width() / window.width(), part.height() / window.height());
        if (whole || needed > NEARLY_ALL * most) {
            needed = most;
            part = building;
        }
        int ratio = (int) Math.ceil(needed * PlanScale.factor(1));
        double factor = PlanScale.factor(ratio);
        double wide = window.width() / factor;
        double high = window.height() / factor;
        Box all = building.grown(MARGIN / factor);
        Point origin = new Point(
                within(part.middle().x() - wide / 2, wide, all.x(), all.right()),
                within(part.middle().y() - high / 2, high, all.y(), all.bottom()));
        PlanScale scale = new PlanScale(ratio, origin, new Point(window.x(), window.y()));
        return new Frame(scale, window, scale.innerWall(floor.plan().getWallThickness()));
    }

    /** Moves a span so that it shows no more than it must beside the building. */
    private static double within(double from, double length, double least, double most) {
        return length >= most - least ? (least + most - length) / 2 : Math.max(least, Math.min(most - length, from));
    }

    /** The room and the doors on the way to it that are not far, with something around them. */
    private Box around(Box all) {
        List<Point> points = new ArrayList<>(
                room.exterior()
                        ? room.outline().clipped(all).corners()
                        : room.outline().corners());
        Point middle = Box.around(points).middle();
        for (String id : stops.get(stops.size() - 1).way()) {
            floor.link(id)
                    .map(link -> link.gap().middle())
                    .filter(door -> door.distance(middle) < FARTHEST_DOOR)
                    .ifPresent(points::add);
        }
        Box box = Box.around(points).grown(AROUND);
        return box.width() >= LEAST_WIDTH ? box : box.grown((LEAST_WIDTH - box.width()) / 2);
    }

    /** The window as far as something of the building or its surroundings is in it. */
    private Box seen(Frame frame, Box window) {
        Box all = floor.bounds().grown(MARGIN / PlanScale.factor(frame.scale().ratio()));
        Box drawn = Box.around(List.of(
                frame.scale().px(new Point(all.x(), all.y())), frame.scale().px(new Point(all.right(), all.bottom()))));
        double west = Math.max(window.x(), drawn.x());
        double north = Math.max(window.y(), drawn.y());
        return new Box(
                west,
                north,
                Math.min(window.right(), drawn.right()) - west,
                Math.min(window.bottom(), drawn.bottom()) - north);
    }

    private static List<Box> outside(Box seen) {
        return List.of(
                new Box(seen.x() - SHEET, seen.y() - SHEET, SHEET, 2 * SHEET),
                new Box(seen.right(), seen.y() - SHEET, SHEET, 2 * SHEET),
                new Box(seen.x() - SHEET, seen.y() - SHEET, 2 * SHEET, SHEET),
                new Box(seen.x() - SHEET, seen.bottom(), 2 * SHEET, SHEET));
    }

    private List<SceneNode> badges(Frame frame, Collection<Company> company, List<Box> taken) {
        Map<String, Set<How>> byPlace = new LinkedHashMap<>();
        for (Company each : company) {
            each.places().forEach(place -> byPlace.computeIfAbsent(place, key -> EnumSet.noneOf(How.class))
                    .add(each.how()));
        }
        List<SceneNode> badges = new ArrayList<>();
        byPlace.forEach((place, hows) -> floor.room(place).ifPresent(where -> {
            Polygon inner = frame.scale().px(where.outline()).inset(frame.innerWall() / 2 + 2);
            new Placement(inner, taken).of(hows.size() * BADGES, BADGES).ifPresent(middle -> {
                taken.add(Box.centred(middle, hows.size() * BADGES, BADGES));
                double at = middle.x() - (hows.size() - 1) * BADGES / 2;
                List<SceneNode> nodes = new ArrayList<>();
                for (How how : hows) {
                    nodes.addAll(WalkPainter.badge(at, middle.y(), how));
                    at += BADGES;
                }
                badges.add(new SceneNode.Group(place + "--company", place, where.name(), nodes));
            });
        }));
        return badges;
    }

    private List<SceneNode> diamonds(Frame frame, List<Mark> findings, List<Box> taken) {
        Set<String> done = new HashSet<>();
        List<SceneNode> nodes = new ArrayList<>();
        for (Mark mark : findings) {
            for (String subject : mark.subjects()) {
                if (done.add(subject)) {
                    floor.link(subject).ifPresent(link -> {
                        Point at = frame.scale().px(link.gap().middle());
                        taken.add(Box.centred(at, 2 * Marks.DIAMOND, 2 * Marks.DIAMOND));
                        nodes.add(new SceneNode.Group(
                                subject + "--finding",
                                subject,
                                mark.headline(),
                                mark.error()
                                        ? Marks.finding(at.x(), at.y(), mark.code())
                                        : Marks.warning(at.x(), at.y(), mark.code())));
                    });
                }
            }
        }
        return nodes;
    }
}
