package org.servicescape.core.sizing;

import java.util.List;
import java.util.OptionalDouble;
import org.servicescape.sizing.centre.DeskGroup;
import org.servicescape.sizing.centre.Waiting;

/**
 * What a way of housing the same demand takes.
 *
 * @param desks desks, booths and rooms
 * @param waiting seats and wheelchair spaces
 * @param deskArea net m² of desks, booths and rooms; empty where a kind states no norm
 * @param staffedHours hours on a day for which desks are staffed; empty where opening hours are not known
 */
public record Way(int desks, Waiting waiting, OptionalDouble deskArea, OptionalDouble staffedHours) {
    static Way of(List<DeskGroup> groups, List<OptionalDouble> areas) {
        return new Way(
                groups.stream().mapToInt(DeskGroup::desks).sum(),
                groups.stream().map(DeskGroup::waiting).reduce(Waiting.NOBODY, Waiting::and),
                sum(areas),
                sum(groups.stream().map(DeskGroup::staffedHours).toList()));
    }

    /** Net m² of desks and waiting together. */
    public OptionalDouble area() {
        return deskArea.stream().map(area -> area + waiting.area(Waiting.SEAT)).findFirst();
    }

    /** One less the other; empty where either is not known. */
    static OptionalDouble difference(OptionalDouble more, OptionalDouble less) {
        return more.isPresent() && less.isPresent()
                ? OptionalDouble.of(more.getAsDouble() - less.getAsDouble())
                : OptionalDouble.empty();
    }

    /** All together; empty where one is not known. */
    static OptionalDouble sum(List<OptionalDouble> parts) {
        return parts.stream().allMatch(OptionalDouble::isPresent)
                ? OptionalDouble.of(
                        parts.stream().mapToDouble(OptionalDouble::getAsDouble).sum())
                : OptionalDouble.empty();
    }
}
