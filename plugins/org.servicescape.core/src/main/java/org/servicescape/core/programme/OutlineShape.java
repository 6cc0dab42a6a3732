package org.servicescape.core.programme;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.servicescape.model.value.Outline;

/** Outlines as shapes that can be reckoned with. */
public final class OutlineShape {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private OutlineShape() {}

    /** The polygon of an outline, in mm. */
    public static Polygon polygon(Outline outline) {
        List<Coordinate> ring = new ArrayList<>();
        outline.corners().forEach(corner -> ring.add(new Coordinate(corner.x(), corner.y())));
        ring.add(ring.get(0).copy());
        return GEOMETRY.createPolygon(ring.toArray(Coordinate[]::new));
    }
}
