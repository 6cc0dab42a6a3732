package org.servicescape.edit.structure;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.blueprint.Blueprint;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;

/** Over which moments of its journey an action goes. */
public final class Spans {
    private Spans() {}

    /** All moments of a journey in the order in which they are told. */
    public static List<JourneyMoment> moments(Journey journey) {
        return journey.getStages().stream()
                .flatMap(stage -> stage.getMoments().stream())
                .toList();
    }

    /** The moments of an action in order; its first alone where the last is missing, elsewhere or before it. */
    public static List<JourneyMoment> of(Action action) {
        JourneyMoment first = action.getFirstMoment();
        if (action.getLastMoment() == null
                || !(action.eContainer() instanceof Blueprint blueprint)
                || !(blueprint.eContainer() instanceof Journey journey)) {
            return List.of(first);
        }
        List<JourneyMoment> moments = moments(journey);
        int from = moments.indexOf(first);
        int to = moments.indexOf(action.getLastMoment());
        return from < 0 || to < from ? List.of(first) : moments.subList(from, to + 1);
    }

    /** Lets an action go from one moment to another, both included; one moment is written once. */
    public static void set(Action action, JourneyMoment first, JourneyMoment last) {
        action.setFirstMoment(first);
        action.setLastMoment(first == last ? null : last);
    }

    /** What is left of an action's moments without some. */
    static List<JourneyMoment> without(Action action, Set<? extends EObject> gone) {
        return of(action).stream().filter(moment -> !gone.contains(moment)).toList();
    }
}
