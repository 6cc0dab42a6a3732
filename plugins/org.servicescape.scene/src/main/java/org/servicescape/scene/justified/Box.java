package org.servicescape.scene.justified;

/** A rectangle. */
record Box(double x, double y, double width, double height) {
    static Box around(double centreX, double centreY, double side) {
        return new Box(centreX - side / 2, centreY - side / 2, side, side);
    }

    boolean overlaps(Box other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }

    boolean holds(double px, double py) {
        return px > x && px < x + width && py > y && py < y + height;
    }
}
