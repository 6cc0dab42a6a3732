package org.servicescape.core.programme;

import java.util.List;
import java.util.OptionalDouble;
import org.servicescape.model.Project;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Space;

/**
 * How much of the gross area is net area of programmed rooms.
 *
 * @param planned of the lines that state both, agreed net over planned gross area; empty where none does
 * @param net m² of the rooms of the design that fulfil a line; empty where nothing is designed
 * @param gross m² of all inner spaces of the design, to the middle of their walls; empty where nothing is drawn
 */
public record NetToGross(OptionalDouble planned, OptionalDouble net, OptionalDouble gross) {
    /** Of a project and the lines of its schedule. */
    public static NetToGross of(Project project, List<ScheduleLine> lines) {
        List<Space> design = Schedule.design(project);
        List<ScheduleLine> stated = lines.stream()
                .filter(line ->
                        line.agreed().isPresent() && line.derived().item().getGrossPlannedArea() != null)
                .toList();
        double planned = stated.stream()
                .mapToDouble(line -> line.derived().item().getGrossPlannedArea().doubleValue()
                        * line.derived().item().getQuantity())
                .sum();
        double agreed =
                stated.stream().mapToDouble(line -> line.agreed().getAsDouble()).sum();
        return new NetToGross(
                planned > 0 ? OptionalDouble.of(agreed / planned) : OptionalDouble.empty(),
                known(design.stream()
                        .filter(space -> isInside(space) && space.getProgrammeItem() != null)
                        .mapToDouble(space -> DesignedArea.of(space).orElse(0))
                        .sum()),
                known(design.stream()
                        .filter(NetToGross::isInside)
                        .mapToDouble(space -> DesignedArea.gross(space).orElse(0))
                        .sum()));
    }

    /** Net over gross area of the design; empty where either is not known. */
    public OptionalDouble designed() {
        return net.isPresent() && gross.isPresent()
                ? OptionalDouble.of(net.getAsDouble() / gross.getAsDouble())
                : OptionalDouble.empty();
    }

    /** Whether a space is part of the centre, and not of what surrounds it. */
    static boolean isInside(Space space) {
        return Places.exterior(space) == Exterior.NONE;
    }

    private static OptionalDouble known(double area) {
        return area > 0 ? OptionalDouble.of(area) : OptionalDouble.empty();
    }
}
