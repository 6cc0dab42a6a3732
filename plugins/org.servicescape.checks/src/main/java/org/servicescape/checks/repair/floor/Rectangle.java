package org.servicescape.checks.repair.floor;

import org.servicescape.model.value.Outline;

/**
 * A rectangle of floor, in millimetres.
 *
 * @param west x of the western side
 * @param north y of the northern side
 * @param east x of the eastern side
 * @param south y of the southern side
 */
public record Rectangle(long west, long north, long east, long south) {
    /** As an outline. */
    public Outline outline() {
        return Outline.valueOf(west + "," + north + " " + east + "," + south);
    }
}
