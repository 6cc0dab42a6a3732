package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Property;
import org.servicescape.checks.Slow;
import org.servicescape.graph.Layer;
import org.servicescape.graph.Link;
import org.servicescape.graph.Premises;
import org.servicescape.model.Element;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.AdjacencyLink;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.Strength;

/** plan-integrity and required-adjacency, held against slow ones. */
class PlanPropertyTest {
    @Test
    void whatLiesApartIsWhatNobodyReachesFromAnyEntrance() {
        Property.holds(
                new PlanIntegrity(),
                finding -> finding.headline().equals("Nobody gets in")
                                || finding.headline().equals("Most places are cut off")
                        ? "apart"
                        : null,
                centre -> apart(centre) ? Set.of("apart") : Set.of());
    }

    @Test
    void whatIsProhibitedIsFoundByLookingAtEachLink() {
        Property.holds(
                new RequiredAdjacency(),
                PlanPropertyTest::prohibit,
                finding -> finding.headline().equals("Joined against the concept")
                                && finding.subjects().stream().anyMatch(id -> id.startsWith("ban-"))
                        ? String.join("+", finding.subjects())
                        : null,
                PlanPropertyTest::joined);
    }

    private static boolean apart(Centre centre) {
        Premises premises = Slow.premises(centre);
        List<Place> entrances = new ArrayList<>(premises.outside());
        entrances.addAll(premises.staffSide());
        Set<Place> reached = Slow.reach(premises.movement(Set.of(Audience.values()), null), entrances);
        return premises.places().stream()
                .anyMatch(place -> !reached.contains(place) && Places.exterior(place) == Exterior.NONE);
    }

    private static void prohibit(Centre centre, Random random) {
        List<Space> spaces = centre.spaces();
        for (int i = 0; i < 3; i++) {
            Space from = spaces.get(random.nextInt(spaces.size()));
            Space to = spaces.get(random.nextInt(spaces.size()));
            Adjacency ban = centre.adjacency(
                    from.getType(), to.getType(), random.nextBoolean() ? AdjacencyLink.DOOR : AdjacencyLink.SIGHT);
            ban.setId("ban-" + i);
            ban.setStrength(Strength.PROHIBITED);
        }
    }

    private static Set<String> joined(Centre centre) {
        Premises premises = Slow.premises(centre);
        Set<String> found = new LinkedHashSet<>();
        for (Adjacency ban : centre.project().getSpace().getAdjacencies()) {
            Layer layer = ban.getLink() == AdjacencyLink.DOOR ? Layer.MOVEMENT : Layer.SIGHT;
            List<Place> from = premises.here(List.of(ban.getFrom()));
            List<Place> to = premises.here(List.of(ban.getTo()));
            Set<Element> joining = new LinkedHashSet<>();
            for (Link link : premises.links()) {
                boolean between = (from.contains(link.from()) && to.contains(link.to()))
                        || (from.contains(link.to()) && to.contains(link.from()));
                if (between && link.layers().contains(layer)) {
                    joining.add(link.element());
                }
            }
            if (ban.getId().startsWith("ban-") && !joining.isEmpty()) {
                joining.add(ban);
                found.add(Slow.ids(joining));
            }
        }
        return found;
    }
}
