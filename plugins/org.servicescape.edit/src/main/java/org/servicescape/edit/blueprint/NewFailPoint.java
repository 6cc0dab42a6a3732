package org.servicescape.edit.blueprint;

import org.servicescape.edit.Change;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.edit.Refused;
import org.servicescape.edit.Scopes;
import org.servicescape.edit.structure.NewIds;
import org.servicescape.model.Project;
import org.servicescape.model.Step;
import org.servicescape.model.blueprint.BlueprintFactory;
import org.servicescape.model.blueprint.FailPoint;

/** Marks a moment or an action as one at which the service may fail. */
public final class NewFailPoint implements Change {
    private final Step on;
    private final FailPoint failPoint = BlueprintFactory.eINSTANCE.createFailPoint();

    /** A fail point with what goes wrong as its name. */
    public NewFailPoint(Step on, String name) {
        this.on = on;
        failPoint.setName(name);
    }

    /** The new fail point; in the project once the change is made. */
    public FailPoint failPoint() {
        return failPoint;
    }

    @Override
    public String label() {
        return Message.COMMAND_FAIL_POINT.with(Names.shorten(Names.of(on)));
    }

    @Override
    public void make(Project project) throws Refused {
        NewIds ids = new NewIds(project);
        failPoint.setOn(on);
        ids.give(failPoint);
        LaneAt.blueprint(
                        Scopes.journey(on)
                                .orElseThrow(
                                        () -> new Refused(Message.REFUSED_NO_PLACE, Names.of(failPoint), Names.of(on))),
                        ids)
                .getFailPoints()
                .add(failPoint);
    }
}
