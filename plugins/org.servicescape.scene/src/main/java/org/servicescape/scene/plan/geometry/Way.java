package org.servicescape.scene.plan.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The shortest way on foot from one point of a room to another that keeps its distance from the corners.
 *
 * <p>Dijkstra's algorithm on the graph of the two points and the room's inset corners that see each other (Lozano-Pérez
 * and Wesley 1979). Time grows with the cube of the number of corners.
 */
public final class Way {
    private Way() {}

    /**
     * The points of the way, both ends included; straight when no way is found inside.
     *
     * @param distances wanted from corners, the best first; the next is tried when there is no way with one
     */
    public static List<Point> inside(Polygon room, List<Double> distances, Point from, Point to) {
        for (double distance : distances) {
            List<Point> way = inside(room, distance, from, to);
            if (!way.isEmpty()) {
                return way;
            }
        }
        return List.of(from, to);
    }

    private static List<Point> inside(Polygon room, double distance, Point from, Point to) {
        List<Point> points = new ArrayList<>(List.of(from, to));
        room.inset(distance).corners().stream().filter(room::contains).forEach(points::add);
        int count = points.size();
        double[] length = new double[count];
        int[] before = new int[count];
        boolean[] done = new boolean[count];
        Arrays.fill(length, Double.POSITIVE_INFINITY);
        Arrays.fill(before, -1);
        length[0] = 0;
        for (int round = 0; round < count; round++) {
            int nearest = nearest(length, done);
            if (nearest < 0) {
                break;
            }
            done[nearest] = true;
            for (int next = 0; next < count; next++) {
                double longer = length[nearest] + points.get(nearest).distance(points.get(next));
                if (!done[next] && longer < length[next] - 1e-6 && sees(room, points.get(nearest), points.get(next))) {
                    length[next] = longer;
                    before[next] = nearest;
                }
            }
        }
        return before[1] < 0 ? List.of() : back(points, before);
    }

    private static List<Point> back(List<Point> points, int[] before) {
        List<Point> way = new ArrayList<>();
        for (int at = 1; at >= 0; at = before[at]) {
            way.add(points.get(at));
        }
        Collections.reverse(way);
        return List.copyOf(way);
    }

    private static int nearest(double[] length, boolean[] done) {
        int nearest = -1;
        for (int i = 0; i < length.length; i++) {
            if (!done[i] && length[i] < Double.POSITIVE_INFINITY && (nearest < 0 || length[i] < length[nearest])) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static boolean sees(Polygon room, Point one, Point other) {
        Segment line = new Segment(one, other);
        return room.sides().stream().noneMatch(line::crosses) && room.contains(line.middle());
    }
}
