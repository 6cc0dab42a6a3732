package org.servicescape.checks.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jgrapht.Graph;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.model.Element;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Place;

/** Where anybody may stand and look: outside, and the public zone as far as customers and visitors come. */
public final class Observers {
    /** The places from which a door is watched, and the first look with the door behind it. */
    public record Watch(List<Place> watchers, List<Element> witness) {}

    private final Graph<Place, Passage> sight;
    private final Set<Place> places = new LinkedHashSet<>();
    private final Set<Place> unknown = new LinkedHashSet<>();

    private Observers(Premises premises) {
        sight = premises.sight();
        Reach<Place, Passage> reach = premises.reach(People.PUBLIC);
        for (Place place : premises.places()) {
            OptionalInt zone = Places.zone(place);
            if (Places.isPublicOutside(place) || (isInside(place) && reach.contains(place) && zone.orElse(1) == 0)) {
                places.add(place);
            } else if (isInside(place) && reach.contains(place) && zone.isEmpty()) {
                unknown.add(place);
            }
        }
    }

    /** Of these premises: made once, for all that ask. */
    public static Observers of(Premises premises) {
        return premises.shared(Observers.class, Observers::new);
    }

    private static boolean isInside(Place place) {
        return Places.exterior(place) == Exterior.NONE;
    }

    /** True when anybody may stand in the place. */
    public boolean contains(Place place) {
        return places.contains(place);
    }

    /** The observers, in the order of the model. */
    public Set<Place> places() {
        return places;
    }

    /** Places within reach whose zone is not set, so that nobody knows whether they are public. */
    List<Place> unknown() {
        return List.copyOf(unknown);
    }

    /** The looks from observers that fall straight into the place. */
    public List<Passage> looksAt(Place place) {
        return sight.incomingEdgesOf(place).stream()
                .filter(look -> contains(look.from()))
                .toList();
    }

    /** A look from an observer across one more place into this one. */
    Optional<List<Passage>> looksAcross(Place place) {
        for (Passage last : sight.incomingEdgesOf(place)) {
            for (Passage first : looksAt(last.from())) {
                if (first.from() != place) {
                    return Optional.of(List.of(first, last));
                }
            }
        }
        return Optional.empty();
    }

    /** Who watches a door, or empty: somebody at one of its ends, else somebody who looks at one. */
    Optional<Watch> watch(Passage door) {
        Element element = door.link().element();
        for (Place end : List.of(door.from(), door.to())) {
            if (contains(end)) {
                return Optional.of(new Watch(List.of(end), List.of(door.from(), element, door.to())));
            }
        }
        for (Place end : List.of(door.from(), door.to())) {
            List<Passage> looks = looksAt(end);
            if (!looks.isEmpty()) {
                Passage look = looks.get(0);
                return Optional.of(new Watch(
                        looks.stream().map(Passage::from).distinct().toList(),
                        List.of(
                                look.from(),
                                look.link().element(),
                                end,
                                element,
                                door.link().other(end))));
            }
        }
        return Optional.empty();
    }
}
