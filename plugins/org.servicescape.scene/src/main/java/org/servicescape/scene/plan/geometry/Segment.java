package org.servicescape.scene.plan.geometry;

import java.util.ArrayList;
import java.util.List;

/** A straight line between two points. */
public record Segment(Point a, Point b) {
    /** Its length. */
    public double length() {
        return a.distance(b);
    }

    /** Direction from a to b, of length 1. */
    public Point direction() {
        return b.minus(a).unit();
    }

    /** The point that lies so far from a. */
    public Point at(double distance) {
        return a.plus(direction().times(distance));
    }

    /** Half way. */
    public Point middle() {
        return a.plus(b).times(0.5);
    }

    /** The same line, beginning at its western end, or at its northern end when it runs straight north and south. */
    public Segment fromWestOrNorth() {
        boolean swap = Math.abs(a.x() - b.x()) < 1 ? b.y() < a.y() : b.x() < a.x();
        return swap ? new Segment(b, a) : this;
    }

    /** Distance of a point from the nearest point of the line. */
    public double distance(Point point) {
        Point way = b.minus(a);
        double square = way.dot(way);
        double share = square == 0 ? 0 : Math.max(0, Math.min(1, point.minus(a).dot(way) / square));
        return point.distance(a.plus(way.times(share)));
    }

    /** Whether the two lines cross in a point that is an end of neither. */
    public boolean crosses(Segment other) {
        return side(other.a) * side(other.b) < 0 && other.side(a) * other.side(b) < 0;
    }

    /** Small boxes along it, by which labels can keep clear of it. */
    public List<Box> beads(double distance, double size) {
        List<Box> beads = new ArrayList<>();
        for (double at = 0; at <= length(); at += distance) {
            beads.add(Box.centred(at(at), size, size));
        }
        return beads;
    }

    private double side(Point point) {
        double side = b.minus(a).cross(point.minus(a));
        return Math.abs(side) < 1e-6 ? 0 : side;
    }
}
