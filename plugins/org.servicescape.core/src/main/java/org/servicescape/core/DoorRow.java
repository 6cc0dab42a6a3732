package org.servicescape.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.servicescape.checks.Narration;
import org.servicescape.checks.exposure.DoorAnonymity;
import org.servicescape.checks.words.Names;
import org.servicescape.checks.words.Phrases;
import org.servicescape.model.Project;

/**
 * What doors give away, in words: one row for all doors of a place that lead to the same services.
 *
 * @param door the doors and the place before them
 * @param givesAway names of the services behind
 * @param k how many they are
 * @param onlySensitive true when each of them is sensitive, so that whoever goes in visits such a one
 * @param seenFrom names of the places from which the doors are watched
 */
public record DoorRow(String door, List<String> givesAway, int k, boolean onlySensitive, List<String> seenFrom) {
    /** Copies the lists. */
    public DoorRow {
        givesAway = List.copyOf(givesAway);
        seenFrom = List.copyOf(seenFrom);
    }

    /** The rows of a project, those that leave the fewest services open first, in English. */
    public static List<DoorRow> of(Project project, Narration names) {
        return of(project, names, Phrases.own());
    }

    /** The same in the language of the phrases and the names. */
    static List<DoorRow> of(Project project, Narration names, Phrases phrases) {
        Map<List<Object>, List<DoorAnonymity>> alike = new LinkedHashMap<>();
        for (DoorAnonymity door : DoorAnonymity.of(project)) {
            alike.computeIfAbsent(List.of(door.from(), door.services(), door.seenFrom()), key -> new ArrayList<>())
                    .add(door);
        }
        return alike.values().stream().map(doors -> row(doors, names, phrases)).toList();
    }

    private static DoorRow row(List<DoorAnonymity> doors, Narration names, Phrases phrases) {
        DoorAnonymity first = doors.get(0);
        List<String> called =
                doors.stream().map(door -> names.listed(door.door())).toList();
        return new DoorRow(
                phrases.say("exposure.door", Names.of(Names.Joint.OR, called), names.name(first.from())),
                first.services().stream().map(names::name).toList(),
                first.k(),
                first.onlySensitive(),
                first.seenFrom().stream().map(names::name).toList());
    }
}
