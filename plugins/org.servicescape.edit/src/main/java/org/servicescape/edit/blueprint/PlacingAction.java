package org.servicescape.edit.blueprint;

import java.util.List;
import org.servicescape.edit.Change;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.edit.Refused;
import org.servicescape.edit.structure.NewIds;
import org.servicescape.edit.structure.Spans;
import org.servicescape.model.Project;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;

/**
 * Puts an action into a lane, from one moment to another: what dragging its cell or one of its edges does.
 *
 * @param action what is put
 * @param lane in which lane
 * @param first its first moment
 * @param last its last moment; the first one for an action at one moment
 */
public record PlacingAction(Action action, LaneAt lane, JourneyMoment first, JourneyMoment last) implements Change {
    /**
     * Moves the action so that it begins at a moment and keeps its length; where the journey ends before, it becomes
     * shorter.
     */
    public static PlacingAction to(Action action, LaneAt lane, JourneyMoment first) {
        List<JourneyMoment> moments = Spans.moments(lane.journey());
        int length = Spans.of(action).size();
        int start = Math.max(0, moments.indexOf(first));
        return new PlacingAction(action, lane, first, moments.get(Math.min(start + length, moments.size()) - 1));
    }

    /** Lets the action go over moments in its own lane; in either order. */
    public static PlacingAction over(Action action, JourneyMoment one, JourneyMoment other) {
        LaneAt lane = LaneAt.of(action.getLane());
        List<JourneyMoment> moments = Spans.moments(lane.journey());
        boolean inOrder = moments.indexOf(one) <= moments.indexOf(other);
        return new PlacingAction(action, lane, inOrder ? one : other, inOrder ? other : one);
    }

    @Override
    public String label() {
        return Message.COMMAND_MOVE.with(Names.shorten(Names.of(action)));
    }

    @Override
    public void make(Project project) throws Refused {
        Journey journey = lane.journey();
        List<JourneyMoment> moments = Spans.moments(journey);
        if (action.eContainer() != journey.getBlueprint() || !moments.contains(first) || !moments.contains(last)) {
            throw new Refused(Message.REFUSED_OTHER_SCOPE, Names.of(action), Names.of(journey));
        }
        if (lane.lane().filter(there -> there == action.getLane()).isEmpty()) {
            action.setLane(lane.listed(new NewIds(project)));
        }
        if (action.getFirstMoment() != first
                || Spans.of(action).size() != moments.indexOf(last) - moments.indexOf(first) + 1) {
            Spans.set(action, first, last);
        }
    }
}
