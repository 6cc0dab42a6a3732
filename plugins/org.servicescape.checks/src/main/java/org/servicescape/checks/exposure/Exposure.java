package org.servicescape.checks.exposure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.servicescape.model.Project;

/**
 * Answers at which moment of a journey others can notice that somebody uses a sensitive service, who they are, or what it
 * is about: what, by which means, and who the others are and where they stand. What the model states is taken as stated;
 * what follows from a door or from being in a place is inferred from the plan.
 *
 * <p>A moment that nobody notices is not in the list. That is no promise: the plan shows what is drawn in it, and a door
 * counts as shut.
 *
 * @param journey id of the journey
 * @param moment id of the moment
 * @param place id of the place in which it happens
 * @param sense whether it is seen, heard or inferred
 * @param means what tells it
 * @param what what becomes known
 * @param services ids of the sensitive services that are concerned
 * @param via id of the door for the means {@link Means#DOOR}, else empty
 * @param k number of services that the door or the place leaves open; 0 for other means
 * @param noticed ids of the places in which others notice it, by who they are; never empty
 */
public record Exposure(
        String journey,
        String moment,
        String place,
        Sense sense,
        Means means,
        What what,
        List<String> services,
        String via,
        int k,
        Map<Onlooker, List<String>> noticed) {
    /** Copies the collections. */
    public Exposure {
        services = List.copyOf(services);
        Map<Onlooker, List<String>> sorted = new EnumMap<>(Onlooker.class);
        noticed.forEach((onlooker, places) -> sorted.put(onlooker, List.copyOf(places)));
        noticed = Collections.unmodifiableMap(sorted);
    }

    /** How others come to know. */
    public enum Sense {
        /** They see it. */
        VISIBLE,
        /** They hear it. */
        AUDIBLE,
        /** They can tell from where somebody goes or is. */
        INFERABLE
    }

    /** What tells it. */
    public enum Means {
        /** It is said aloud. */
        SPOKEN,
        /** It is called out into a waiting area. */
        CALLED,
        /** It is written on paper. */
        PAPER,
        /** It stands on a screen. */
        SCREEN,
        /** The model states that being there shows it. */
        SEEN,
        /** Few services use the place. */
        PRESENCE,
        /** Few services lie behind the door on the way there. */
        DOOR
    }

    /** What becomes known. */
    public enum What {
        /** Which service is used. */
        SERVICE,
        /** Who the customer is. */
        IDENTITY,
        /** What it is about. */
        MATTER
    }

    /**
     * The exposures of all journeys in their order, each moment for moment. Cost: for each journey and plan a few searches,
     * O(organisations · (V + E)), and one search for each moment.
     */
    public static List<Exposure> of(Project project) {
        return JourneyExposure.of(project);
    }
}
