package org.servicescape.core;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Walker;
import org.servicescape.model.Project;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.HoursKind;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.Weekday;
import org.servicescape.scene.Analysis;

/** Answers which spaces of a plan customers reach at a time, and which doors are shut then. A search, O(V + E). */
final class OpenPlaces {
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

    private OpenPlaces() {}

    static Analysis.Open of(Project project, Premises premises, Analysis.When when) {
        Hours hours =
                switch (when) {
                    case ANY -> null;
                    case DAY -> at(LocalTime.of(11, 0));
                    case EVENING -> evening(project);
                    case CLOSED -> at(LocalTime.of(3, 0));
                };
        Set<String> spaces = premises.reach(Walker.escorted(), hours).vertices().stream()
                .map(Place::getId)
                .collect(Collectors.toSet());
        Set<String> shut = premises.links().stream()
                .filter(link -> !link.opens(hours))
                .map(link -> link.element().getId())
                .collect(Collectors.toSet());
        return new Analysis.Open(spaces, shut, Optional.ofNullable(hours));
    }

    /** The project's hours of the evening: by their kind, else those that begin last; else half past six. */
    private static Hours evening(Project project) {
        List<Hours> all =
                project.getSpace() == null ? List.of() : project.getSpace().getHours();
        return all.stream()
                .filter(hours -> hours.getKind() == HoursKind.EVENING)
                .findFirst()
                .or(() -> all.stream()
                        .filter(hours ->
                                hours.getOpens() != null && hours.getOpens().isAfter(AFTERNOON))
                        .max(Comparator.comparing(Hours::getOpens)))
                .orElseGet(() -> at(LocalTime.of(18, 30)));
    }

    private static Hours at(LocalTime time) {
        Hours hours = SpaceFactory.eINSTANCE.createHours();
        hours.getDays().add(Weekday.WEDNESDAY);
        hours.setOpens(time);
        hours.setCloses(time.plusMinutes(1));
        return hours;
    }
}
