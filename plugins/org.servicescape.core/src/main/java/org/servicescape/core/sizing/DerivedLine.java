package org.servicescape.core.sizing;

import java.util.OptionalDouble;
import org.servicescape.model.space.ProgrammeItem;
import org.servicescape.model.space.ProgrammeReason;

/**
 * A line of the space programme as it follows from demand and norms, to stand beside what was agreed.
 *
 * @param item the line
 * @param basis what the area follows from
 * @param amount how many desks, seats or people it is for; 0 where it is a norm alone
 * @param quantity rooms
 * @param area net m² of one of them; empty where no norm is stated
 */
public record DerivedLine(ProgrammeItem item, Basis basis, double amount, int quantity, OptionalDouble area) {
    /** What an area follows from. */
    public enum Basis {
        /** Desks or rooms that keep what is promised in the design hour. */
        DESKS("desks"),
        /** Seats for those who wait. */
        WAITING("waiting"),
        /** People who stay without a desk. */
        STAYING("staying"),
        /** The audience of events. */
        EVENTS("events"),
        /** The occupants that the room data sheet names. */
        OCCUPANTS("occupants"),
        /** The least area of the kind of space. */
        LEAST_AREA("leastArea"),
        /** Nothing is stated from which an area could follow. */
        NOTHING("nothing");

        private final String word;

        Basis(String word) {
            this.word = word;
        }

        /** For programs. */
        public String word() {
            return word;
        }
    }

    /** Net m² of all rooms of the line. */
    public OptionalDouble wholeArea() {
        return area.stream().map(each -> each * quantity).findFirst();
    }

    /** Why there is such a line at all, as far as it follows from the model. */
    public ProgrammeReason why() {
        return switch (basis) {
            case DESKS, WAITING, STAYING, EVENTS -> ProgrammeReason.DEMAND;
            case LEAST_AREA -> ProgrammeReason.NORM;
            case OCCUPANTS, NOTHING -> ProgrammeReason.ASSUMPTION;
        };
    }
}
