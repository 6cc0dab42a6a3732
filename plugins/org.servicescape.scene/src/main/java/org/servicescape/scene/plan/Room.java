package org.servicescape.scene.plan;

import java.util.List;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Space;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.plan.geometry.Polygon;

/**
 * A space of a storey as the plan draws it; unset values of the space are those of its type.
 *
 * @param space the space
 * @param colouring by what the plan is coloured
 */
record Room(Space space, Colouring colouring) {
    private static final int HIGHEST_ZONE = 4;
    private static final double SQUARE_MILLIMETRES = 1e6;

    /** Zone of a space for which none is stated. */
    static final int NO_ZONE = -1;

    /** A space coloured by its zone. */
    Room(Space space) {
        this(space, Colouring.ZONES);
    }

    String id() {
        return space.getId();
    }

    String name() {
        return space.getName() == null || space.getName().isBlank() ? space.getId() : space.getName();
    }

    /** The room number of drawings, or empty. */
    String number() {
        return space.getNumber() == null ? "" : space.getNumber().trim();
    }

    int zone() {
        int zone = Places.zone(space).orElse(NO_ZONE);
        return zone <= HIGHEST_ZONE ? zone : NO_ZONE;
    }

    boolean exterior() {
        return Places.exterior(space) != Exterior.NONE;
    }

    boolean hasOutline() {
        return space.getOutline() != null;
    }

    /** The outline in millimetres. */
    Polygon outline() {
        return new Polygon(space.getOutline().corners().stream()
                .map(corner -> new Point(corner.x(), corner.y()))
                .toList());
    }

    /** Square metres, stated or else those of the outline; 0 when neither is known. */
    double area() {
        if (space.getArea() != null) {
            return space.getArea().doubleValue();
        }
        return hasOutline() ? space.getOutline().areaSquareMillimetres() / SQUARE_MILLIMETRES : 0;
    }

    /** The level that the plan shows of it: its zone or its privacy level. */
    int level() {
        return colouring.level(space);
    }

    /** Whether it is kept quiet. */
    boolean isFaded() {
        return colouring.faded().contains(id());
    }

    /** How it is painted. */
    Look.ZoneStyle look() {
        return colouring.look(space);
    }

    /** The mark of its level; x, y is the north-west corner. */
    List<SceneNode> chip(double x, double y) {
        return colouring.chip(x, y, level());
    }
}
