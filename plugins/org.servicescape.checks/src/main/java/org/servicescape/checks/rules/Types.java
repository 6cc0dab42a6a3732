package org.servicescape.checks.rules;

import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;

/** By what places are alike, so that what is wrong with all of them is said once. */
final class Types {
    private Types() {}

    /** The type of a space; a space type, or a space without one, stands for itself. */
    static Place of(Place place) {
        return place instanceof Space space && space.getType() != null ? space.getType() : place;
    }
}
