package org.servicescape.edit.blueprint;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.edit.Change;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.edit.Refused;
import org.servicescape.edit.structure.NewIds;
import org.servicescape.edit.structure.Spans;
import org.servicescape.model.Project;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.blueprint.Blueprint;
import org.servicescape.model.blueprint.BlueprintFactory;
import org.servicescape.model.blueprint.Lane;
import org.servicescape.model.journey.JourneyMoment;

/** Puts new actions into a lane, the first at a moment and each of the others one moment later. */
public final class NewActions implements Change {
    private final LaneAt lane;
    private final JourneyMoment first;
    private final List<String> names;
    private final List<Action> actions = new ArrayList<>();

    /** Actions with these names, which must be at least one; a blank name leaves its moment free. */
    public NewActions(LaneAt lane, JourneyMoment first, List<String> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("no action to add");
        }
        this.lane = lane;
        this.first = first;
        this.names = List.copyOf(names);
    }

    /** The new actions, in order; none before the change is made. */
    public List<Action> actions() {
        return List.copyOf(actions);
    }

    @Override
    public String label() {
        List<String> said = names.stream().filter(name -> !name.isBlank()).toList();
        String name = said.isEmpty() ? "" : Names.shorten(said.get(0));
        return said.size() <= 1 ? Message.COMMAND_ADD.with(name) : Message.COMMAND_ADD_MANY.with(name, said.size() - 1);
    }

    @Override
    public void make(Project project) throws Refused {
        List<JourneyMoment> moments = Spans.moments(lane.journey());
        int start = moments.indexOf(first);
        if (start < 0) {
            throw new Refused(Message.REFUSED_OTHER_SCOPE, Names.shorten(names.get(0)), Names.of(first));
        } else if (start + names.size() > moments.size()) {
            throw new Refused(Message.REFUSED_TOO_FEW_MOMENTS, names.size(), moments.size() - start, Names.of(first));
        }
        NewIds ids = new NewIds(project);
        Lane listed = lane.listed(ids);
        Blueprint blueprint = (Blueprint) listed.eContainer();
        actions.clear();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isBlank()) {
                Action action = BlueprintFactory.eINSTANCE.createAction();
                action.setName(names.get(i));
                action.setLane(listed);
                action.setFirstMoment(moments.get(start + i));
                ids.give(action);
                blueprint.getActions().add(action);
                actions.add(action);
            }
        }
    }
}
