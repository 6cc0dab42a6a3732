package org.servicescape.core.programme;

import java.util.List;
import java.util.OptionalDouble;
import org.servicescape.core.sizing.DerivedLine;
import org.servicescape.model.space.Space;

/**
 * A line of the room schedule: what was derived, what was agreed and what is designed, side by side.
 *
 * @param derived the line, with what follows from demand and norms
 * @param spaces those in plans that fulfil it
 */
public record ScheduleLine(DerivedLine derived, List<Space> spaces) {
    /** Deviation that is usual where a line says none, as a share. */
    public static final double USUAL_TOLERANCE = 0.1;

    /** Keeps a copy. */
    public ScheduleLine {
        spaces = List.copyOf(spaces);
    }

    /** Net m² of all rooms as agreed; empty where nothing was. */
    public OptionalDouble agreed() {
        return derived.item().getAgreedArea() == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(derived.item().getAgreedArea().doubleValue()
                        * derived.item().getQuantity());
    }

    /** Net m² of all rooms to be held against the design: as agreed, else as derived. */
    public OptionalDouble programmed() {
        return agreed().isPresent() ? agreed() : derived.wholeArea();
    }

    /** m² of all spaces in the design; empty where there is none, or one has no size. */
    public OptionalDouble designed() {
        List<OptionalDouble> areas = spaces.stream().map(DesignedArea::of).toList();
        return areas.isEmpty() || areas.stream().anyMatch(OptionalDouble::isEmpty)
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        areas.stream().mapToDouble(OptionalDouble::getAsDouble).sum());
    }

    /** How much more is designed than programmed, as a share; empty where either is not known. */
    public OptionalDouble deviation() {
        return designed().isPresent()
                        && programmed().isPresent()
                        && programmed().getAsDouble() > 0
                ? OptionalDouble.of(designed().getAsDouble() / programmed().getAsDouble() - 1)
                : OptionalDouble.empty();
    }

    /** Whether the design keeps to the programme within the tolerance. */
    public String verdict() {
        if (deviation().isEmpty()) {
            return spaces.isEmpty() ? "not designed" : "not known";
        }
        double tolerance = derived.item().getTolerance() == null
                ? USUAL_TOLERANCE
                : derived.item().getTolerance().doubleValue();
        double deviation = deviation().getAsDouble();
        if (Math.abs(deviation) <= tolerance) {
            return "within tolerance";
        }
        return deviation > 0 ? "over" : "under";
    }
}
