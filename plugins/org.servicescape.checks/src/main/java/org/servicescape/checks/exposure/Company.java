package org.servicescape.checks.exposure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicescape.graph.Premises;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Service;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Stage;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.Place;

/**
 * Answers who can see or hear what happens at a moment of a journey, whatever it is about: others than those who serve, and
 * where they are. What they notice of a sensitive matter is told by {@link Exposure}.
 *
 * <p>That nobody is told is no promise: the plan shows what is drawn in it, and a door counts as shut.
 *
 * @param moment id of the moment
 * @param sense whether they see or hear it
 * @param there ids of the places in which they are, by who they are; never empty
 */
public record Company(String moment, Exposure.Sense sense, Map<Onlooker, List<String>> there) {
    /** Copies the map. */
    public Company {
        Map<Onlooker, List<String>> sorted = new EnumMap<>(Onlooker.class);
        there.forEach((onlooker, places) -> sorted.put(onlooker, List.copyOf(places)));
        there = Collections.unmodifiableMap(sorted);
    }

    /**
     * Those about at the moments of a journey in the places of some premises, moment for moment. Cost: a few searches,
     * O(organisations · (V + E)).
     */
    public static List<Company> of(Project project, Journey journey, List<Premises> premises) {
        List<Service> concept = DoorAnonymity.services(project);
        Map<Premises, Map<Hours, Onlookers>> known = new HashMap<>();
        List<Company> company = new ArrayList<>();
        for (Stage stage : journey.getStages()) {
            for (JourneyMoment moment : stage.getMoments()) {
                for (Premises each : premises) {
                    if (moment.getPlace() != null && each.isWalkedBy(journey.getPlan())) {
                        Onlookers onlookers = known.computeIfAbsent(each, key -> new HashMap<>())
                                .computeIfAbsent(journey.getHours(), hours -> new Onlookers(each, hours, concept));
                        add(moment, each.here(List.of(moment.getPlace())), onlookers, company);
                    }
                }
            }
        }
        return List.copyOf(company);
    }

    private static void add(JourneyMoment moment, List<Place> places, Onlookers onlookers, List<Company> company) {
        Set<Place> seeing = new LinkedHashSet<>();
        Set<Place> hearing = new LinkedHashSet<>();
        for (Place place : places) {
            seeing.addAll(onlookers.seeing(place));
            hearing.addAll(onlookers.hearing(place));
        }
        List<Service> services = moment.getService() == null ? List.of() : List.of(moment.getService());
        Map<Onlooker, List<String>> see = onlookers.in(seeing, services);
        if (!see.isEmpty()) {
            company.add(new Company(moment.getId(), Exposure.Sense.VISIBLE, see));
        }
        Map<Onlooker, List<String>> hear = onlookers.in(hearing, services);
        if (!hear.isEmpty()) {
            company.add(new Company(moment.getId(), Exposure.Sense.AUDIBLE, hear));
        }
    }
}
