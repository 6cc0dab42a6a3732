package org.servicescape.scene.moments;

import java.util.Set;

/**
 * A finding with the moments at which it stands.
 *
 * @param number as it is printed
 * @param id of the finding
 * @param error whether it is an error
 * @param headline a few words
 * @param message the whole sentence
 * @param columns positions of the moments in the journey, from zero
 */
public record Found(String number, String id, boolean error, String headline, String message, Set<Integer> columns) {
    /** Copies the set. */
    public Found {
        columns = Set.copyOf(columns);
    }
}
