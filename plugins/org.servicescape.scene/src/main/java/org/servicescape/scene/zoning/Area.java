package org.servicescape.scene.zoning;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.model.space.Control;

/**
 * Spaces of one zone that hang together.
 *
 * @param id of its first space, with {@code zone-} before it
 * @param zone 0 to 4, or {@link #NO_ZONE}
 * @param spaces names of its spaces in model order
 * @param gates ways into it from what is more open, or from outside
 * @param inner what one reaches only through it
 */
record Area(String id, int zone, List<String> spaces, List<Gate> gates, List<Area> inner) {
    /** Zone of spaces for which none is stated. */
    static final int NO_ZONE = -1;

    /**
     * Ways of one sort into an area.
     *
     * @param fromZone zone of the spaces that they come from; {@link #NO_ZONE} for outside or where none is stated
     * @param outside whether they come from outside
     * @param control what stops people at them
     * @param names what they are called, or the spaces that they join
     * @param ids of the connections
     * @param headlines what the rules found there, with the number of each finding
     */
    record Gate(
            int fromZone,
            boolean outside,
            Control control,
            List<String> names,
            List<String> ids,
            List<Found> headlines) {}

    /** A finding at a gate. */
    record Found(int number, boolean error, String headline) {}

    /** All areas of a nest, itself first. */
    List<Area> all() {
        List<Area> all = new ArrayList<>(List.of(this));
        inner.forEach(area -> all.addAll(area.all()));
        return all;
    }
}
