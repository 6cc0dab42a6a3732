package org.servicescape.checks.repair.moves;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.servicescape.checks.Naming;
import org.servicescape.checks.repair.Move;
import org.servicescape.checks.repair.Repair;
import org.servicescape.checks.repair.RepairInput;
import org.servicescape.graph.Link;
import org.servicescape.model.space.Place;

/**
 * Closes a place off from where anybody may stand: by doors and screens where one looks in, or so that one door is left
 * and the rest is wall. The places are the subjects and what lies on the witness, as far as they are not public.
 */
public final class CloseOff implements Move {
    @Override
    public List<Repair> propose(RepairInput input) {
        List<Repair> repairs = new ArrayList<>();
        for (Place place : places(input)) {
            List<Link> looks =
                    outer(input, place).stream().filter(Shutter::isLook).toList();
            if (!looks.isEmpty()) {
                Shutter shutter = new Shutter();
                looks.forEach(shutter::screen);
                add(repairs, shutter, "Close the view into " + Naming.of(place) + ": " + shutter.words());
            }
            List<Link> ways =
                    outer(input, place).stream().filter(Sides::isOpenWay).toList();
            for (Link way : ways) {
                if (ways.size() > 1) {
                    Shutter shutter = oneWay(input, place, way);
                    add(
                            repairs,
                            shutter,
                            "Leave only " + Naming.of(way) + " as the way into " + Naming.of(place) + " from "
                                    + Naming.of(way.other(place)) + ": " + shutter.words());
                }
            }
        }
        return repairs;
    }

    /** The places of the finding that could be closed off. */
    static Set<Place> places(RepairInput input) {
        Set<Place> places = new LinkedHashSet<>(input.subjectPlaces());
        places.addAll(input.witnessPlaces());
        places.removeIf(place -> Sides.isPublic(place) || !Sides.isInside(place));
        return places;
    }

    /** The links from where anybody may stand. */
    static List<Link> outer(RepairInput input, Place place) {
        return input.linksAt(place).stream()
                .filter(link -> Sides.isPublic(link.other(place)))
                .toList();
    }

    /** Shuts all links to the public side; the one way stays, with a door. */
    static Shutter oneWay(RepairInput input, Place place, Link kept) {
        Shutter shutter = new Shutter();
        for (Link link : outer(input, place)) {
            if (!link.equals(kept) && Sides.isOpenWay(link)) {
                shutter.wall(link);
            } else if (Shutter.isLook(link)) {
                shutter.screen(link);
            }
        }
        return shutter;
    }

    private static void add(List<Repair> repairs, Shutter shutter, String step) {
        if (shutter.isPossible()) {
            repairs.add(shutter.repair(step));
        }
    }
}
