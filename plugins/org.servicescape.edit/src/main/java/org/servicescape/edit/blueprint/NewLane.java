package org.servicescape.edit.blueprint;

import org.servicescape.edit.Change;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.edit.structure.NewIds;
import org.servicescape.model.Project;
import org.servicescape.model.blueprint.BlueprintFactory;
import org.servicescape.model.blueprint.BlueprintPackage;
import org.servicescape.model.blueprint.Lane;
import org.servicescape.model.blueprint.LaneKind;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.journey.Journey;

/** Lists a lane in a journey's blueprint, below those of its kind. */
public final class NewLane implements Change {
    private final Journey journey;
    private final Lane lane = BlueprintFactory.eINSTANCE.createLane();

    /**
     * A lane of the kind.
     *
     * @param name its name; null: that of the role, or of the kind
     * @param role who acts in it; may be null
     */
    public NewLane(Journey journey, LaneKind kind, String name, ServiceRole role) {
        this.journey = journey;
        String kindName = Names.of(BlueprintPackage.Literals.LANE_KIND, kind);
        lane.setKind(kind);
        lane.setRole(role);
        lane.setName(name != null ? name : role != null ? Names.of(role) : kindName);
    }

    /** The new lane; in the project once the change is made. */
    public Lane lane() {
        return lane;
    }

    @Override
    public String label() {
        return Message.COMMAND_ADD.with(Names.shorten(lane.getName()));
    }

    @Override
    public void make(Project project) {
        NewIds ids = new NewIds(project);
        ids.give(lane);
        LaneAt.blueprint(journey, ids).getLanes().add(lane);
    }
}
