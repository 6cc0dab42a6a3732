package org.servicescape.scene.blueprint;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.servicescape.model.EvidenceStatus;
import org.servicescape.model.blueprint.LaneKind;
import org.servicescape.scene.moments.Feeler;
import org.servicescape.scene.moments.Feeling;
import org.servicescape.scene.moments.Found;
import org.servicescape.scene.moments.Moment;
import org.servicescape.scene.moments.PathRows;
import org.servicescape.scene.moments.Thing;

/**
 * What a blueprint says, free of layout.
 *
 * @param viewId id of the picture
 * @param title what it shows
 * @param subtitle kind, state, profiles, hours
 * @param columns the moments in order
 * @param lanes the lanes below the customer's, in canonical order
 * @param links what leads to what
 * @param paths where moments of other paths than the main one stand, and the ways there and back
 * @param fails where it often goes wrong, numbered in order
 * @param found the findings that belong to a moment of it
 * @param actors whose emotions are known, in order of appearance
 * @param customerLane name of the customer lane's second line, or empty
 */
record Content(
        String viewId,
        String title,
        String subtitle,
        List<Column> columns,
        List<Row> lanes,
        List<Link> links,
        PathRows paths,
        List<Fail> fails,
        List<Found> found,
        List<Feeler> actors,
        String customerLane) {

    /** A moment. */
    record Column(
            String id,
            int number,
            String name,
            String stageId,
            String stageName,
            String action,
            Optional<EvidenceStatus> evidence,
            List<Thing> things,
            Duration doing,
            Duration waiting,
            String truth,
            Optional<Spot> spot,
            List<Feeling> feelings)
            implements Moment {
        /** The cell of the action has the moment's own id where there is one. */
        @Override
        public String headId() {
            return action.isEmpty() ? id : id + "--head";
        }
    }

    /** Where a moment happens; the id is empty and the zone missing for places outside the model. */
    record Spot(String id, String name, OptionalInt zone) {
        boolean elsewhere() {
            return id.isEmpty();
        }
    }

    /**
     * A lane with its actions; the id is empty for one that the blueprint does not have. A lane of the project's own stands
     * among those of another kind.
     */
    record Row(String id, LaneKind kind, LaneKind among, String kindName, String name, String second, List<Act> acts) {}

    /** An action from its first to its last column, counted from zero in the whole blueprint. */
    record Act(String id, String text, String detail, Optional<EvidenceStatus> evidence, int first, int last) {}

    /** Something leads from one cell to another; the id is empty for the plain sequence of moments. */
    record Link(String id, String from, String to, boolean data, boolean mutual) {}

    /** Where it often goes wrong. */
    record Fail(String id, String label, String on, String title, String detail) {}
}
