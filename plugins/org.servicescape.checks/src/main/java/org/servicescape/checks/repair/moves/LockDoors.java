package org.servicescape.checks.repair.moves;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.servicescape.checks.Naming;
import org.servicescape.checks.repair.ChangeKind;
import org.servicescape.checks.repair.Edit;
import org.servicescape.checks.repair.Move;
import org.servicescape.checks.repair.Repair;
import org.servicescape.checks.repair.RepairInput;
import org.servicescape.graph.Link;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.Place;

/** Locks the ways into a restricted place: for staff alone, or for customers in their company. */
public final class LockDoors implements Move {
    @Override
    public List<Repair> propose(RepairInput input) {
        Set<Place> inner = new LinkedHashSet<>();
        Set<Link> doors = new LinkedHashSet<>();
        input.subjectLinks().stream().filter(LockDoors::leadsInwards).forEach(doors::add);
        input.subjectPlaces().stream().filter(Sides::isRestricted).forEach(inner::add);
        if (doors.isEmpty() && inner.isEmpty()) {
            input.witnessLinks().stream().filter(LockDoors::leadsInwards).forEach(doors::add);
        }
        for (Place place : inner) {
            input.linksAt(place).stream()
                    .filter(link -> Sides.leadsInto(link, place) && !Sides.isRestricted(link.other(place)))
                    .forEach(doors::add);
        }
        List<Link> open = doors.stream().filter(Sides::isOpenWay).toList();
        List<Link> unguarded = doors.stream()
                .filter(link -> !Sides.isOpenWay(link) && link.control() == Control.NONE)
                .toList();
        List<Repair> repairs = new ArrayList<>();
        if (!open.isEmpty()) {
            repairs.add(lock(open, "Lock " + names(open) + " and let only staff pass", List.of("staff")));
            repairs.add(lock(
                    open,
                    "Lock " + names(open) + " and let customers pass only together with staff",
                    List.of("escorted", "staff")));
            repairs.add(lock(open, "Lock " + names(open), null));
        }
        if (!unguarded.isEmpty()) {
            repairs.add(lock(unguarded, "Lock " + names(unguarded), null));
        }
        return repairs;
    }

    private static boolean leadsInwards(Link link) {
        return Sides.isWay(link) && Sides.isRestricted(link.from()) != Sides.isRestricted(link.to());
    }

    private static String names(List<Link> links) {
        return Naming.listOfNames(links.stream().map(Naming::of).toList());
    }

    /** {@code passes} null: whoever passes today. */
    private static Repair lock(List<Link> doors, String step, List<String> passes) {
        List<Edit> edits = new ArrayList<>();
        for (Link door : doors) {
            String id = door.element().getId();
            if (passes != null) {
                edits.add(new Edit.SetFeature(id, "passes", passes));
            }
            if (door.control() == Control.NONE || door.control() == Control.STAFFED) {
                edits.add(Edit.set(id, "control", Control.LOCK.getLiteral()));
            }
        }
        return Repair.of(step, ChangeKind.LOCK, doors.size(), edits);
    }
}
