package org.servicescape.sizing.simulation;

/**
 * Desks or rooms that do the same work.
 *
 * @param id by which clienteles name them
 * @param staffed how many at which time. A desk that closes finishes its customer. Those of the last piece stay after its end
 *     until nobody waits whom no other group is still open for
 */
public record Desks(String id, Profile staffed) {
    /** Checks that desks are whole. */
    public Desks {
        for (Profile.Piece piece : staffed.pieces()) {
            if (piece.level() != Math.rint(piece.level()) || piece.level() > 1e6) {
                throw new IllegalArgumentException("group " + id + " has " + piece.level() + " desks");
            }
        }
    }
}
