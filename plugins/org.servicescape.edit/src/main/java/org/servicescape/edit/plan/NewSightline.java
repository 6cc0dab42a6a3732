package org.servicescape.edit.plan;

import org.servicescape.edit.Change;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.edit.Refused;
import org.servicescape.edit.structure.NewIds;
import org.servicescape.model.Project;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Sightline;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceFactory;

/** Says that people in one room of a plan see into another. */
public final class NewSightline implements Change {
    private final Space from;
    private final Space to;
    private final Sightline sightline = SpaceFactory.eINSTANCE.createSightline();

    /** A sightline between the two. */
    public NewSightline(Space from, Space to, boolean mutual) {
        this.from = from;
        this.to = to;
        sightline.setMutual(mutual);
    }

    /** The new sightline; in the project once the change is made. */
    public Sightline sightline() {
        return sightline;
    }

    @Override
    public String label() {
        return Message.COMMAND_SEE.with(Names.shorten(Names.of(from)), Names.shorten(Names.of(to)));
    }

    @Override
    public void make(Project project) throws Refused {
        Plan plan = Joined.plan(from, to);
        sightline.setFrom(from);
        sightline.setTo(to);
        new NewIds(project).give(sightline);
        plan.getSightlines().add(sightline);
    }
}
