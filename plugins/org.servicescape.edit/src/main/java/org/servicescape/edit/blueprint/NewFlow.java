package org.servicescape.edit.blueprint;

import java.util.Set;
import org.servicescape.edit.Change;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.edit.Refused;
import org.servicescape.edit.Scopes;
import org.servicescape.edit.structure.NewIds;
import org.servicescape.model.Project;
import org.servicescape.model.Step;
import org.servicescape.model.blueprint.Blueprint;
import org.servicescape.model.blueprint.BlueprintFactory;
import org.servicescape.model.blueprint.Flow;
import org.servicescape.model.blueprint.FlowKind;
import org.servicescape.model.journey.Journey;

/** Draws a flow from one moment or action of a journey to another. Each pair has one flow of a kind in each direction. */
public final class NewFlow implements Change {
    private final Step from;
    private final Step to;
    private final Flow flow = BlueprintFactory.eINSTANCE.createFlow();

    /** A flow of the kind between the two. */
    public NewFlow(Step from, Step to, FlowKind kind) {
        this.from = from;
        this.to = to;
        flow.setKind(kind);
    }

    /** The new flow; in the project once the change is made. */
    public Flow flow() {
        return flow;
    }

    @Override
    public String label() {
        return Message.COMMAND_CONNECT.with(Names.shorten(Names.of(from)), Names.shorten(Names.of(to)));
    }

    @Override
    public void make(Project project) throws Refused {
        if (from == to) {
            throw new Refused(Message.REFUSED_FLOW_TO_ITSELF, Names.of(from));
        }
        Journey journey = Scopes.journey(from)
                .orElseThrow(() -> new Refused(Message.REFUSED_OTHER_SCOPE, Names.of(from), Names.of(to)));
        NewIds ids = new NewIds(project);
        Blueprint blueprint = LaneAt.blueprint(journey, ids);
        for (Flow other : blueprint.getFlows()) {
            if (other.getFrom() == from && other.getTo() == to && other.getKind() == flow.getKind()) {
                throw new Refused(Message.REFUSED_FLOW_TWICE, Names.of(from), Names.of(to));
            }
        }
        flow.setFrom(from);
        flow.setTo(to);
        ids.give(flow);
        blueprint.getFlows().add(flow);
        Scopes.check(flow, Set.of(flow));
    }
}
