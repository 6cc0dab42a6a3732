package org.servicescape.core.programme;

import java.util.OptionalDouble;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;

/** How large a space is in the design: as stated, else within its walls. */
final class DesignedArea {
    private static final double SQUARE_MILLIMETRES = 1e6;
    private static final double MITRE_LIMIT = 10;

    private DesignedArea() {}

    /** In m²: what is stated; else net, half a wall inside the outline; empty where neither is known. */
    static OptionalDouble of(Space space) {
        if (space.getArea() != null) {
            return OptionalDouble.of(space.getArea().doubleValue());
        }
        if (space.getOutline() == null) {
            return OptionalDouble.empty();
        }
        int wall = space.eContainer() != null && space.eContainer().eContainer() instanceof Plan plan
                ? plan.getWallThickness()
                : 0;
        BufferParameters corners = new BufferParameters(
                BufferParameters.DEFAULT_QUADRANT_SEGMENTS,
                BufferParameters.CAP_FLAT,
                BufferParameters.JOIN_MITRE,
                MITRE_LIMIT);
        return OptionalDouble.of(BufferOp.bufferOp(OutlineShape.polygon(space.getOutline()), -wall / 2.0, corners)
                        .getArea()
                / SQUARE_MILLIMETRES);
    }

    /** In m², to the middle of its walls; where no outline is drawn, as stated; empty where neither is known. */
    static OptionalDouble gross(Space space) {
        return space.getOutline() == null
                ? of(space)
                : OptionalDouble.of(OutlineShape.polygon(space.getOutline()).getArea() / SQUARE_MILLIMETRES);
    }

    /** On what it rests, as a word of the model. */
    static String basis(Space space) {
        return space.getArea() == null ? "net" : space.getAreaBasis().getLiteral();
    }
}
