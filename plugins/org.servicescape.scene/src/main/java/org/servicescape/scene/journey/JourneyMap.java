package org.servicescape.scene.journey;

import java.util.List;
import java.util.Optional;
import org.servicescape.scene.moments.Feeler;
import org.servicescape.scene.moments.Feeling;
import org.servicescape.scene.moments.Moment;
import org.servicescape.scene.moments.PathRows;
import org.servicescape.scene.moments.Thing;

/**
 * What a journey map says, free of layout.
 *
 * @param viewId id of the picture
 * @param title what it shows
 * @param subtitle kind, state, whose, hours
 * @param columns the moments of all its panels, in order
 * @param paths where the moments of other paths stand, and the ways there and back
 * @param panels the journey itself; or the journey as it is, then as it is to be
 * @param people whose emotions are known: customers first, each in order of appearance
 * @param ofStaff whether it is the journey of somebody who serves
 */
record JourneyMap(
        String viewId,
        String title,
        String subtitle,
        List<Column> columns,
        PathRows paths,
        List<Panel> panels,
        List<Feeler> people,
        boolean ofStaff) {
    /** Copies the lists. */
    JourneyMap {
        columns = List.copyOf(columns);
        panels = List.copyOf(panels);
        people = List.copyOf(people);
    }

    /** Whether a column is a moment of the journey itself, not only of the one that it stands beside. */
    boolean isOwn(int column) {
        return panels.get(panels.size() - 1).facts().get(column).isPresent();
    }

    /** Whether the present stands beside a plan. */
    boolean isPair() {
        return panels.size() > 1;
    }

    /** A moment; one that only the present has is called after the one before it, such as 5a. */
    record Column(String id, int number, String label, String name, String stageId, String stageName, String truth)
            implements Moment {
        @Override
        public String headId() {
            return id;
        }
    }

    /**
     * One state of the journey.
     *
     * @param journey id of the journey
     * @param state asIs or toBe
     * @param facts what it says of each column; empty where it has no such moment
     * @param silent names of those whose journey it is and of whom it does not say how anything feels to them
     */
    record Panel(String journey, String state, List<Optional<Facts>> facts, List<String> silent) {
        /** Copies the lists. */
        Panel {
            facts = List.copyOf(facts);
            silent = List.copyOf(silent);
        }

        /** Whether it says how anything feels to anybody. */
        boolean hasFeelings() {
            return facts.stream().flatMap(Optional::stream).anyMatch(f -> !f.feelings()
                    .isEmpty());
        }
    }

    /**
     * What a journey says of a moment.
     *
     * @param id of the moment
     * @param name of the moment
     * @param action what is done
     * @param time how long it takes and how long one waits, in words; empty where neither is said
     * @param things what is met
     * @param feelings how it feels
     * @param pains what goes badly
     * @param opportunities what could be better
     * @param insights what research found
     * @param truth why it is a moment of truth; empty when it is none
     */
    record Facts(
            String id,
            String name,
            String action,
            String time,
            List<Thing> things,
            List<Feeling> feelings,
            List<String> pains,
            List<String> opportunities,
            List<String> insights,
            String truth) {
        /** Copies the lists. */
        Facts {
            things = List.copyOf(things);
            feelings = List.copyOf(feelings);
            pains = List.copyOf(pains);
            opportunities = List.copyOf(opportunities);
            insights = List.copyOf(insights);
        }
    }
}
