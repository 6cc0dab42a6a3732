package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servicescape.model.place.Connections;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.BackgroundImage;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Sightline;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.Storey;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.plan.geometry.Polygon;
import org.servicescape.scene.plan.geometry.Segment;
import org.servicescape.scene.plan.geometry.Walls;

/**
 * What a storey's plan consists of, in millimetres of the building.
 *
 * @param plan the plan
 * @param storey the storey
 * @param rooms indoor spaces with an outline
 * @param outside exterior spaces with an outline
 * @param unplaced indoor spaces without one
 * @param links connections that have their place in a wall
 * @param vertical stairs, lifts and the like that touch this storey, with the room they stand in
 * @param lost connections of this storey that have no place, because their spaces share no wall
 * @param insulated walls without a door of which it is said how much sound they keep back
 * @param sightlines sightlines between spaces of this storey
 * @param walls the walls without the gaps of the links
 */
record Floor(
        Plan plan,
        Storey storey,
        List<Room> rooms,
        List<Room> outside,
        List<Room> unplaced,
        List<Link> links,
        List<Shaft> vertical,
        List<Connection> lost,
        List<Link> insulated,
        List<Sightline> sightlines,
        List<Walls.Run> walls) {
    /** Of what states no width, in millimetres. */
    private static final int ORDINARY_WIDTH = 900;

    private static final Box MIDDLING = new Box(0, 0, 40_000, 25_000);

    /** A stair, ramp, lift or escalator in a room of this storey. */
    record Shaft(Connection connection, Room room) {}

    /** Reads a storey. */
    static Floor of(Plan plan, Storey storey) {
        return of(plan, storey, Colouring.ZONES);
    }

    /** Reads a storey whose spaces are coloured by something. */
    static Floor of(Plan plan, Storey storey, Colouring colouring) {
        Map<Space, Room> all = new HashMap<>();
        List<Room> rooms = new ArrayList<>();
        List<Room> outside = new ArrayList<>();
        List<Room> unplaced = new ArrayList<>();
        for (Space space : storey.getSpaces()) {
            Room room = new Room(space, colouring);
            all.put(space, room);
            if (room.exterior()) {
                if (room.hasOutline()) {
                    outside.add(room);
                }
            } else {
                (room.hasOutline() ? rooms : unplaced).add(room);
            }
        }
        List<Link> links = new ArrayList<>();
        List<Shaft> vertical = new ArrayList<>();
        List<Connection> lost = new ArrayList<>();
        List<Link> insulated = new ArrayList<>();
        for (Connection connection : plan.getConnections()) {
            Room from = all.get(connection.getFrom());
            Room to = all.get(connection.getTo());
            if (isVertical(connection)) {
                List.of(Optional.ofNullable(from), Optional.ofNullable(to))
                        .forEach(end -> end.filter(room -> room.hasOutline() && !room.exterior())
                                .ifPresent(room -> vertical.add(new Shaft(connection, room))));
            }
            if (from != null && to != null && connection.getKind() == ConnectionKind.WALL) {
                wall(from, to, rooms).ifPresent(wall -> insulated.add(place(connection, from, to, wall)));
            }
            if (from == null || to == null || connection.getKind() == ConnectionKind.WALL) {
                continue;
            }
            Optional<Link> link = wall(from, to, rooms).map(wall -> place(connection, from, to, wall));
            link.ifPresent(links::add);
            if (link.isEmpty() && drawable(from) && drawable(to)) {
                lost.add(connection);
            }
        }
        List<Sightline> sightlines = plan.getSightlines().stream()
                .filter(s -> rooms.contains(all.get(s.getFrom())) && rooms.contains(all.get(s.getTo())))
                .toList();
        List<Walls.Run> walls = Walls.runs(
                rooms.stream().map(Room::outline).toList(),
                links.stream().map(Link::gap).toList());
        return new Floor(plan, storey, rooms, outside, unplaced, links, vertical, lost, insulated, sightlines, walls);
    }

    private static boolean isVertical(Connection connection) {
        return switch (connection.getKind()) {
            case STAIR, RAMP, LIFT, ESCALATOR -> true;
            default -> false;
        };
    }

    private static boolean drawable(Room room) {
        return room.hasOutline() || room.exterior();
    }

    /** The wall between two rooms; towards an outside without an outline, the longest outer wall. */
    private static Optional<Segment> wall(Room from, Room to, List<Room> rooms) {
        if (from.hasOutline() && to.hasOutline()) {
            return Walls.shared(from.outline(), to.outline());
        }
        boolean leadsOut = from.exterior() != to.exterior();
        Room inner = from.exterior() ? to : from;
        if (!leadsOut || !inner.hasOutline()) {
            return Optional.empty();
        }
        List<Polygon> others = rooms.stream()
                .filter(room -> !room.equals(inner))
                .map(Room::outline)
                .toList();
        return Walls.longestOuter(inner.outline(), others);
    }

    /** The gap stays within the wall, whatever the model says. */
    private static Link place(Connection connection, Room from, Room to, Segment wall) {
        double length = wall.length();
        double width = Math.max(1, Math.min(Connections.width(connection).orElse(ORDINARY_WIDTH), length));
        double middle = connection.isSetAt() ? connection.getAt() : length / 2;
        double clamped = Math.max(width / 2, Math.min(length - width / 2, middle));
        return new Link(
                connection, from, to, wall, new Segment(wall.at(clamped - width / 2), wall.at(clamped + width / 2)));
    }

    Optional<Room> room(String id) {
        return rooms.stream().filter(room -> room.id().equals(id)).findFirst();
    }

    Optional<Room> roomOrOutside(String id) {
        return room(id).or(() ->
                outside.stream().filter(room -> room.id().equals(id)).findFirst());
    }

    Optional<Link> link(String id) {
        return links.stream().filter(link -> link.id().equals(id)).findFirst();
    }

    /**
     * The box around all rooms; of a storey on which nothing is drawn yet, that around the other storeys of its plan, or of a
     * middling building.
     */
    Box bounds() {
        List<Point> corners = rooms.stream()
                .flatMap(room -> room.outline().corners().stream())
                .toList();
        return corners.isEmpty() ? ground() : Box.around(corners);
    }

    /** Where the image lies that is traced. */
    Optional<Box> traced() {
        return Optional.ofNullable(storey.getBackgroundImage())
                .map(BackgroundImage::getOutline)
                .map(outline -> Box.around(outline.corners().stream()
                        .map(corner -> new Point(corner.x(), corner.y()))
                        .toList()));
    }

    private Box ground() {
        List<Point> corners = plan.getStoreys().stream()
                .flatMap(other -> other.getSpaces().stream())
                .filter(space -> space.getOutline() != null && Places.exterior(space) == Exterior.NONE)
                .flatMap(space -> space.getOutline().corners().stream())
                .map(corner -> new Point(corner.x(), corner.y()))
                .toList();
        return corners.isEmpty() ? MIDDLING : Box.around(corners);
    }

    /** Square metres of all rooms. */
    double area() {
        return rooms.stream().mapToDouble(Room::area).sum();
    }

    /** What the storey is called, or its level. */
    String name() {
        return storey.getName() == null ? String.valueOf(storey.getLevel()) : storey.getName();
    }
}
