package org.servicescape.edit.plan;

import org.servicescape.edit.Change;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.edit.structure.NewIds;
import org.servicescape.model.Project;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.Storey;

/** Puts a storey on a plan, above the highest. */
public final class NewStorey implements Change {
    private final Plan plan;
    private final Storey storey = SpaceFactory.eINSTANCE.createStorey();

    /** A storey with a name; null: its number. */
    public NewStorey(Plan plan, String name) {
        this.plan = plan;
        int level = plan.getStoreys().stream().mapToInt(Storey::getLevel).max().orElse(0) + 1;
        storey.setLevel(level);
        storey.setName(name == null ? Message.NEW_STOREY.with(level) : name);
    }

    /** The new storey; in the project once the change is made. */
    public Storey storey() {
        return storey;
    }

    @Override
    public String label() {
        return Message.COMMAND_ADD.with(Names.shorten(storey.getName()));
    }

    @Override
    public void make(Project project) {
        new NewIds(project).give(storey);
        plan.getStoreys().add(storey);
    }
}
