package org.servicescape.edit.blueprint;

import java.util.List;
import java.util.Optional;
import org.servicescape.edit.Change;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.edit.Refused;
import org.servicescape.edit.structure.NewIds;
import org.servicescape.model.Project;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyFactory;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Stage;

/** Begins a new stage of a journey: at a moment, which it takes with those after it in its stage, or at the end. */
public final class NewStage implements Change {
    private final Journey journey;
    private final Optional<JourneyMoment> first;
    private final Stage stage = JourneyFactory.eINSTANCE.createStage();

    private NewStage(Journey journey, Optional<JourneyMoment> first, String name) {
        this.journey = journey;
        this.first = first;
        stage.setName(name);
    }

    /** A stage that begins with a moment. */
    public static NewStage at(JourneyMoment first, String name) {
        return new NewStage((Journey) first.eContainer().eContainer(), Optional.of(first), name);
    }

    /** A stage after all others, in which nothing happens yet. */
    public static NewStage atEnd(Journey journey, String name) {
        return new NewStage(journey, Optional.empty(), name);
    }

    /** The new stage; in the project once the change is made. */
    public Stage stage() {
        return stage;
    }

    @Override
    public String label() {
        return Message.COMMAND_ADD.with(Names.shorten(stage.getName()));
    }

    @Override
    public void make(Project project) throws Refused {
        new NewIds(project).give(stage);
        if (first.isEmpty()) {
            journey.getStages().add(stage);
            return;
        }
        Stage before = (Stage) first.get().eContainer();
        List<JourneyMoment> moments = before.getMoments();
        int index = moments.indexOf(first.get());
        if (index == 0) {
            throw new Refused(Message.REFUSED_STAGE_BEGINS, Names.of(before), Names.of(first.get()));
        }
        journey.getStages().add(journey.getStages().indexOf(before) + 1, stage);
        stage.getMoments().addAll(List.copyOf(moments.subList(index, moments.size())));
    }
}
