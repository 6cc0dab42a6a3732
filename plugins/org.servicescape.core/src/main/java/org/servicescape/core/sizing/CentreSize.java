package org.servicescape.core.sizing;

import java.util.List;
import org.servicescape.model.Project;
import org.servicescape.sizing.Goal;
import org.servicescape.sizing.centre.Sharing;

/**
 * From the demand of a project to desks, seats and square metres. A screening aid: it rests on formulas of queues and on the norms
 * that the project states.
 *
 * @param project what was sized
 * @param services the demand for each service, in the order of the project
 * @param sharing desks for each service, for each organisation apart, and for all together
 * @param places desks of each kind when all are together
 * @param synergy apart against together
 * @param spillOvers additional visits to shops
 * @param gaps what the project does not say
 */
public record CentreSize(
        Project project,
        List<Demanded> services,
        Sharing sharing,
        List<PlaceSize> places,
        Synergy synergy,
        List<SpillOverRange> spillOvers,
        List<Gap> gaps) {
    /** What is promised where a demand says nothing: 80 of 100 customers come to a desk within five minutes. */
    public static final Goal.ServedWithin USUAL = new Goal.ServedWithin(0.8, 5 / 60.0);

    /** Keeps copies. */
    public CentreSize {
        services = List.copyOf(services);
        places = List.copyOf(places);
        spillOvers = List.copyOf(spillOvers);
        gaps = List.copyOf(gaps);
    }

    /**
     * Sizes a centre. Costs grow with the services and the desks.
     *
     * @param usual what is promised where a demand says nothing
     */
    public static CentreSize of(Project project, Goal usual) {
        return new Sizer(project, usual).size();
    }
}
