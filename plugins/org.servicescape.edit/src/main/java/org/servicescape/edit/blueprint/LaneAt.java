package org.servicescape.edit.blueprint;

import java.util.Optional;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.edit.structure.NewIds;
import org.servicescape.model.blueprint.Blueprint;
import org.servicescape.model.blueprint.BlueprintFactory;
import org.servicescape.model.blueprint.BlueprintPackage;
import org.servicescape.model.blueprint.Lane;
import org.servicescape.model.blueprint.LaneKind;
import org.servicescape.model.journey.Journey;

/**
 * A lane of a journey's blueprint, or the empty one of a kind that a blueprint shows before anybody lists it: it is written
 * with the first action that stands in it, and so is a blueprint that the journey has not yet.
 *
 * @param journey whose blueprint it is
 * @param lane the lane, where it is listed
 * @param kind the kind of the lane
 */
public record LaneAt(Journey journey, Optional<Lane> lane, LaneKind kind) {
    /** A lane that is listed. */
    public static LaneAt of(Lane lane) {
        return new LaneAt((Journey) lane.eContainer().eContainer(), Optional.of(lane), lane.getKind());
    }

    /** The first lane of a kind, be it listed or not. */
    public static LaneAt of(Journey journey, LaneKind kind) {
        Optional<Lane> listed = journey.getBlueprint() == null
                ? Optional.empty()
                : journey.getBlueprint().getLanes().stream()
                        .filter(lane -> lane.getKind() == kind)
                        .findFirst();
        return new LaneAt(journey, listed, kind);
    }

    /** The lane, which is written if it is not yet. */
    Lane listed(NewIds ids) {
        if (lane.isPresent()) {
            return lane.get();
        }
        Blueprint blueprint = blueprint(journey, ids);
        Lane made = BlueprintFactory.eINSTANCE.createLane();
        made.setKind(kind);
        made.setName(Names.of(BlueprintPackage.Literals.LANE_KIND, kind));
        ids.give(made);
        blueprint.getLanes().add(made);
        return made;
    }

    /** The blueprint of a journey, which is written if there is none yet. */
    static Blueprint blueprint(Journey journey, NewIds ids) {
        if (journey.getBlueprint() == null) {
            Blueprint made = BlueprintFactory.eINSTANCE.createBlueprint();
            made.setName(Message.NEW_BLUEPRINT.with(Names.of(journey)));
            ids.give(made);
            journey.setBlueprint(made);
        }
        return journey.getBlueprint();
    }
}
