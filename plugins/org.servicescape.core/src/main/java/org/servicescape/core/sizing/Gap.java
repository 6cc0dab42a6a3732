package org.servicescape.core.sizing;

import org.servicescape.model.Element;

/**
 * Something that a figure needs and the project does not say, or says in a way that had to be interpreted.
 *
 * @param kind what it is
 * @param subject the demand, service, errand or organisation that does not say it
 */
public record Gap(Kind kind, Element subject) {
    /** What is not said. */
    public enum Kind {
        /** No demand tells how many come to a service. */
        NO_DEMAND("noDemand"),
        /** A demand has no visits a day. */
        NO_VISITS("noVisits"),
        /** A demand has no share of the peak hour. */
        NO_PEAK_HOUR("noPeakHour"),
        /** A service has neither an errand with a service time nor a length of stay. */
        NO_TIME("noTime"),
        /** An errand is dealt with nowhere. */
        NO_PLACE("noPlace"),
        /** The shares of a service's errands do not make the whole; they are taken in proportion. */
        SHARES("shares"),
        /** A service has several demands; the last is taken. */
        SEVERAL("several"),
        /** A demand says no target; the usual one is taken. */
        NO_TARGET("noTarget"),
        /** A space type says no area; those of its rooms cannot be summed. */
        NO_AREA("noArea"),
        /** An organisation says no rent. */
        NO_RENT("noRent"),
        /** An organisation says no cost of a staff hour. */
        NO_STAFF_COST("noStaffCost"),
        /** It is not known on how many days a year, or at which hours, a service is open. */
        NO_HOURS("noHours");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** For programs. */
        public String word() {
            return word;
        }
    }
}
