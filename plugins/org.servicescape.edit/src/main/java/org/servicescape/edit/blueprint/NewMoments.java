package org.servicescape.edit.blueprint;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.edit.Change;
import org.servicescape.edit.Message;
import org.servicescape.edit.Refused;
import org.servicescape.edit.structure.Adding;
import org.servicescape.edit.structure.Holder;
import org.servicescape.edit.structure.NewIds;
import org.servicescape.model.Project;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyFactory;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.JourneyPackage;
import org.servicescape.model.journey.Stage;

/** Tells new moments of a journey, each with its name, one after the other. A journey without a stage gets one first. */
public final class NewMoments implements Change {
    private final Journey journey;
    private final Stage stage;
    private final int index;
    private final List<JourneyMoment> moments = new ArrayList<>();

    private NewMoments(Journey journey, Stage stage, int index, List<String> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("no moment to add");
        }
        this.journey = journey;
        this.stage = stage;
        this.index = index;
        for (String name : names) {
            JourneyMoment moment = JourneyFactory.eINSTANCE.createJourneyMoment();
            moment.setName(name);
            moments.add(moment);
        }
    }

    /** At the end of a journey, in its last stage. */
    public static NewMoments atEnd(Journey journey, List<String> names) {
        List<Stage> stages = journey.getStages();
        return new NewMoments(journey, stages.isEmpty() ? null : stages.get(stages.size() - 1), -1, names);
    }

    /** At the end of a stage. */
    public static NewMoments atEnd(Stage stage, List<String> names) {
        return new NewMoments((Journey) stage.eContainer(), stage, -1, names);
    }

    /** After a moment, in its stage: an action that goes on over that place goes over the new moments too. */
    public static NewMoments after(JourneyMoment moment, List<String> names) {
        return beside(moment, 1, names);
    }

    /** Before a moment, in its stage. */
    public static NewMoments before(JourneyMoment moment, List<String> names) {
        return beside(moment, 0, names);
    }

    private static NewMoments beside(JourneyMoment moment, int offset, List<String> names) {
        Stage stage = (Stage) moment.eContainer();
        int index = stage.getMoments().indexOf(moment) + offset;
        return new NewMoments((Journey) stage.eContainer(), stage, index, names);
    }

    /** The new moments, in order; in the project once the change is made. */
    public List<JourneyMoment> moments() {
        return List.copyOf(moments);
    }

    @Override
    public String label() {
        return adding(stage).label();
    }

    @Override
    public void make(Project project) throws Refused {
        Stage into = stage;
        if (into == null) {
            into = JourneyFactory.eINSTANCE.createStage();
            into.setName(Message.NEW_STAGE.with(1));
            new NewIds(project).give(into);
            journey.getStages().add(into);
        }
        adding(into).make(project);
    }

    private Adding adding(Stage into) {
        return new Adding(
                new Holder(into, List.of(JourneyPackage.Literals.STAGE__MOMENTS)), List.copyOf(moments), index);
    }
}
