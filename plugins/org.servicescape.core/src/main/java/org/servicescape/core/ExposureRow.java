package org.servicescape.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.servicescape.checks.Narration;
import org.servicescape.checks.exposure.Exposure;
import org.servicescape.checks.exposure.Onlooker;
import org.servicescape.checks.words.Names;
import org.servicescape.checks.words.Names.Joint;
import org.servicescape.checks.words.Phrases;
import org.servicescape.checks.words.Saying;
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
    /** The rows of a project by journey, in their order, in English; {@code list} makes one phrase of the names of places. */
    public static Map<String, List<ExposureRow>> of(
            Project project, Narration names, Function<List<String>, Names> list) {
        return of(project, names, list, Phrases.own());
    }

    /** The same in the language of the phrases and the names. */
    static Map<String, List<ExposureRow>> of(
            Project project, Narration names, Function<List<String>, Names> list, Phrases phrases) {
        Map<String, List<ExposureRow>> journeys = new LinkedHashMap<>();
        for (Exposure exposure : Exposure.of(project)) {
            ExposureRow row = new ExposureRow(
                    names.name(exposure.journey()),
                    names.name(exposure.moment()),
                    names.name(exposure.place()),
                    phrases.text(givesAway(exposure, names)),
                    phrases.text(how(exposure, names)),
                    phrases.text(whom(exposure, names, list)));
            journeys.computeIfAbsent(exposure.journey(), key -> new ArrayList<>())
                    .add(row);
        }
        return journeys;
    }

    private static Object givesAway(Exposure exposure, Narration names) {
        Names services = Names.all(
                Joint.EITHER, exposure.services().stream().map(names::name).toList());
        return switch (exposure.what()) {
            case SERVICE -> exposure.k() < 2 ? services : Saying.of("exposure.services", exposure.k(), services);
            case IDENTITY -> Saying.of("exposure.identity", services);
            case MATTER -> Saying.of("exposure.matter", services);
        };
    }

    private static Saying how(Exposure exposure, Narration names) {
        return switch (exposure.means()) {
            case SPOKEN -> Saying.of("exposure.means.spoken");
            case CALLED -> Saying.of("exposure.means.called");
            case PAPER -> Saying.of("exposure.means.paper");
            case SCREEN -> Saying.of("exposure.means.screen");
            case SEEN -> Saying.of("exposure.means.seen");
            case PRESENCE -> Saying.of("exposure.means.presence");
            case DOOR -> Saying.of("exposure.means.door", names.called(exposure.via()));
        };
    }

    private static Names whom(Exposure exposure, Narration names, Function<List<String>, Names> list) {
        Map<List<String>, List<Saying>> people = new LinkedHashMap<>();
        exposure.noticed().forEach((onlooker, places) -> people.computeIfAbsent(places, key -> new ArrayList<>())
                .add(word(onlooker)));
        List<Saying> parts = new ArrayList<>();
        people.forEach((places, who) -> parts.add(Saying.of(
                "exposure.whom",
                Names.of(Joint.AND, who),
                list.apply(places.stream().map(names::name).toList()))));
        return Names.all(Joint.SEMICOLON, parts);
    }

    private static Saying word(Onlooker onlooker) {
        return switch (onlooker) {
            case CUSTOMERS -> Saying.of("exposure.customers");
            case VISITORS -> Saying.of("exposure.visitors");
            case PASSERS_BY -> Saying.of("exposure.passersBy");
            case OTHER_STAFF -> Saying.of("exposure.otherStaff");
        };
    }
}
