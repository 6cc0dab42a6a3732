package org.servicescape.scene.present;

import java.util.List;
import org.servicescape.scene.Analysis.Company;
import org.servicescape.scene.Overlay.Mark;
import org.servicescape.scene.moments.Feeling;
import org.servicescape.scene.moments.Thing;

/**
 * What the slide of a moment says.
 *
 * @param id of the moment
 * @param name what people call it
 * @param stage id of its stage
 * @param stageName what people call that
 * @param action what the customer does; empty where it is not said
 * @param place where it happens; empty where nothing is known
 * @param doings what others do for it, in the order of their lanes
 * @param things what is met
 * @param time how long it takes, in words; empty where it is not known
 * @param evidence how well it is known, in words; empty where nobody said so
 * @param feelings how it feels
 * @param notes what people said of it, the last first
 * @param pains what is bad in it
 * @param opportunities what could be better
 * @param insights what research found
 * @param truth why it is a moment of truth; empty when it is none
 * @param ways on to other moments than the next, in words
 * @param marks findings that stand at it
 * @param company who sees and hears it
 */
record Content(
        String id,
        String name,
        String stage,
        String stageName,
        String action,
        String place,
        List<Doing> doings,
        List<Thing> things,
        String time,
        String evidence,
        List<Feeling> feelings,
        List<String> notes,
        List<String> pains,
        List<String> opportunities,
        List<String> insights,
        String truth,
        List<String> ways,
        List<Mark> marks,
        List<Company> company) {

    /** On which side of the lines of a blueprint something is done. */
    enum Level {
        FRONT,
        BACK,
        SUPPORT
    }

    /**
     * Something that is done for the customer.
     *
     * @param level where
     * @param who who does it, in words
     * @param what what they do
     * @param id of the action
     */
    record Doing(Level level, String who, String what, String id) {}

    /** Whether something is done there. */
    boolean has(Level level) {
        return doings.stream().anyMatch(doing -> doing.level() == level);
    }
}
