package org.servicescape.scene.plan;

import java.util.List;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.plan.geometry.Point;

/** How much room is left around the building for what lies outside and for the names of entrances, in pixels. */
record Bands(double north, double east, double south, double west) {
    private static final double NONE = 14;
    private static final double ACROSS = 56;
    private static final double ASIDE = 66;

    static Bands of(Floor floor) {
        Box building = floor.bounds();
        return new Bands(
                needed(floor, new Point(0, -1), building, ACROSS),
                needed(floor, new Point(1, 0), building, ASIDE),
                needed(floor, new Point(0, 1), building, ACROSS),
                needed(floor, new Point(-1, 0), building, ASIDE));
    }

    private static double needed(Floor floor, Point out, Box building, double room) {
        boolean place =
                floor.outside().stream().anyMatch(o -> beyond(o.outline().corners(), out, building));
        boolean entrance = floor.links().stream()
                .filter(Link::entrance)
                .anyMatch(link -> link.into(link.from().exterior() ? link.from() : link.to())
                                .dot(out)
                        > 0.7);
        return place || entrance ? room : NONE;
    }

    private static boolean beyond(List<Point> corners, Point out, Box building) {
        double edge = Math.max(
                out.dot(new Point(building.x(), building.y())),
                out.dot(new Point(building.right(), building.bottom())));
        return corners.stream().anyMatch(corner -> corner.dot(out) > edge + 1);
    }
}
