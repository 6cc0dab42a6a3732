package org.servicescape.core.programme;

import java.util.OptionalDouble;

/**
 * The part of a line of the room schedule that belongs to a group.
 *
 * @param line the line
 * @param by by what it is parted
 * @param group the name of the group
 * @param key why it has this part; empty where the whole line is in the group
 * @param share the part, 0 to 1
 */
public record LinePart(ScheduleLine line, By by, String group, String key, double share) {
    /** This part of an area of the line. */
    OptionalDouble of(OptionalDouble area) {
        return area.stream().map(all -> all * share).findFirst();
    }
}
