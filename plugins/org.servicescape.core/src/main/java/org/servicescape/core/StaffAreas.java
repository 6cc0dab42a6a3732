package org.servicescape.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.servicescape.core.programme.OutlineShape;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.Storey;
import org.servicescape.model.value.Outline;

/**
 * Joins the staff spaces of a storey into blank areas: one for each contiguous piece, without zone, type or doors.
 * Spaces without an outline share one area without an outline.
 */
final class StaffAreas {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private StaffAreas() {}

    /** The blank areas that stand for the staff spaces, from north to south and west to east. */
    static List<Space> of(Storey storey, List<Space> staffSpaces, String name) {
        List<Space> inside = staffSpaces.stream()
                .filter(s -> Places.exterior(s) == Exterior.NONE)
                .toList();
        List<Geometry> drawn = inside.stream()
                .filter(s -> s.getOutline() != null)
                .map(s -> (Geometry) OutlineShape.polygon(s.getOutline()))
                .toList();
        List<Space> areas = new ArrayList<>();
        Geometry union = UnaryUnionOp.union(drawn, GEOMETRY);
        for (int i = 0; union != null && i < union.getNumGeometries(); i++) {
            areas.add(area((Polygon) union.getGeometryN(i)));
        }
        areas.sort(Comparator.<Space>comparingLong(s -> least(s, true)).thenComparingLong(s -> least(s, false)));
        if (drawn.size() < inside.size()) {
            areas.add(SpaceFactory.eINSTANCE.createSpace());
        }
        for (int i = 0; i < areas.size(); i++) {
            areas.get(i).setId(storey.getId() + "-staff-area" + (i == 0 ? "" : "-" + (i + 1)));
            areas.get(i).setName(name);
        }
        return areas;
    }

    /** The area in which a staff space lies, or null when it is outside the building. */
    static Space areaOf(Space space, List<Space> areas) {
        if (Places.exterior(space) != Exterior.NONE) {
            return null;
        }
        for (Space area : areas) {
            boolean bothWithout = area.getOutline() == null && space.getOutline() == null;
            boolean within = area.getOutline() != null
                    && space.getOutline() != null
                    && OutlineShape.polygon(area.getOutline())
                            .covers(OutlineShape.polygon(space.getOutline()).getInteriorPoint());
            if (bothWithout || within) {
                return area;
            }
        }
        return null;
    }

    private static long least(Space area, boolean north) {
        return area.getOutline().corners().stream()
                .mapToLong(north ? Outline.Point::y : Outline.Point::x)
                .min()
                .orElseThrow();
    }

    private static Space area(Polygon polygon) {
        // An outline has no holes: public rooms inside a staff area are painted over it, since they come later.
        Coordinate[] ring = polygon.getExteriorRing().getCoordinates();
        Space space = SpaceFactory.eINSTANCE.createSpace();
        space.setOutline(Outline.valueOf(Arrays.stream(ring, 0, ring.length - 1)
                .map(c -> Math.round(c.x) + "," + Math.round(c.y))
                .collect(Collectors.joining(" "))));
        return space;
    }
}
