package org.servicescape.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.servicescape.checks.Naming;
import org.servicescape.checks.Narration;
import org.servicescape.checks.exposure.Exposure;
import org.servicescape.checks.exposure.Onlooker;
import org.servicescape.model.Project;

/**
 * What a moment of a journey gives away, in words.
 *
 * @param journey name of the journey
 * @param moment name of the moment
 * @param place name of the place in which it happens
 * @param givesAway what others come to know
 * @param how by which means
 * @param whom who they are and where they stand
 */
public record ExposureRow(String journey, String moment, String place, String givesAway, String how, String whom) {
    /** The rows of a project by journey, in their order; {@code list} makes one text of the names of places. */
    public static Map<String, List<ExposureRow>> of(
            Project project, Narration names, Function<List<String>, String> list) {
        Map<String, List<ExposureRow>> journeys = new LinkedHashMap<>();
        for (Exposure exposure : Exposure.of(project)) {
            ExposureRow row = new ExposureRow(
                    names.name(exposure.journey()),
                    names.name(exposure.moment()),
                    names.name(exposure.place()),
                    givesAway(exposure, names),
                    how(exposure, names),
                    whom(exposure, names, list));
            journeys.computeIfAbsent(exposure.journey(), key -> new ArrayList<>())
                    .add(row);
        }
        return journeys;
    }

    private static String givesAway(Exposure exposure, Narration names) {
        String services = exposure.services().stream().map(names::name).collect(Collectors.joining(" or "));
        return switch (exposure.what()) {
            case SERVICE -> exposure.k() < 2
                    ? services
                    : "one of " + exposure.k() + " services, among them " + services;
            case IDENTITY -> "who comes to " + services;
            case MATTER -> "what it is about at " + services;
        };
    }

    private static String how(Exposure exposure, Narration names) {
        return switch (exposure.means()) {
            case SPOKEN -> "heard: said aloud";
            case CALLED -> "heard: called out";
            case PAPER -> "seen: on paper";
            case SCREEN -> "seen: on a screen";
            case SEEN -> "seen: by being there";
            case PRESENCE -> "inferred: by being there";
            case DOOR -> "inferred: by " + names.called(exposure.via());
        };
    }

    private static String whom(Exposure exposure, Narration names, Function<List<String>, String> list) {
        Map<List<String>, List<String>> people = new LinkedHashMap<>();
        exposure.noticed().forEach((onlooker, places) -> people.computeIfAbsent(places, key -> new ArrayList<>())
                .add(word(onlooker)));
        List<String> parts = new ArrayList<>();
        people.forEach((places, who) -> parts.add(Naming.listOfNames(who) + " in "
                + list.apply(places.stream().map(names::name).toList())));
        return String.join("; ", parts);
    }

    private static String word(Onlooker onlooker) {
        return switch (onlooker) {
            case CUSTOMERS -> "other customers";
            case VISITORS -> "visitors";
            case PASSERS_BY -> "passers-by";
            case OTHER_STAFF -> "staff of others";
        };
    }
}
