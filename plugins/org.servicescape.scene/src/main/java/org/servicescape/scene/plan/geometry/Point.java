package org.servicescape.scene.plan.geometry;

/** A place or a direction, x to the east and y to the south; in millimetres of the building or pixels of a sheet. */
public record Point(double x, double y) {
    /** The sum. */
    public Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    /** The way from the other to this. */
    public Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    /** So many times as long. */
    public Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    /** Scalar product. */
    public double dot(Point other) {
        return x * other.x + y * other.y;
    }

    /** Vector product; positive when the other lies clockwise, as seen on a sheet. */
    public double cross(Point other) {
        return x * other.y - y * other.x;
    }

    /** Distance from the origin. */
    public double length() {
        return Math.sqrt(x * x + y * y);
    }

    /** Distance to the other. */
    public double distance(Point other) {
        return minus(other).length();
    }

    /** The same direction with length 1. */
    public Point unit() {
        return times(1 / length());
    }

    /** Turned clockwise by a quarter, as seen on a sheet. */
    public Point quarterTurn() {
        return new Point(-y, x);
    }
}
