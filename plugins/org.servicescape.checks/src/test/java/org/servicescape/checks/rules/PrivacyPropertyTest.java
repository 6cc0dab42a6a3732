package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Property;
import org.servicescape.checks.Slow;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Place;

/** The rules on privacy in the order of rooms, held against slow ones: intimacy-gradient, private-passage, depth-follows-privacy. */
class PrivacyPropertyTest {
    private static final Set<Audience> CUSTOMERS = Set.of(Audience.CUSTOMER);

    @Test
    void theGradientIsBrokenWhereNoPathRisesThroughout() {
        Property.subjects(new IntimacyGradient(), PrivacyPropertyTest::beforeFalls);
    }

    @Test
    void aPrivatePassageIsAMorePrivateRoomThatCutsOffAnother() {
        Property.subjects(new PrivatePassage(), PrivacyPropertyTest::gates);
    }

    @Test
    void depthFollowsPrivacyWhenTheRanksCorrelate() {
        Property.holds(new DepthFollowsPrivacy(), finding -> "uncorrelated", PrivacyPropertyTest::uncorrelated);
    }

    private static Set<String> beforeFalls(Centre centre) {
        Premises premises = Slow.premises(centre);
        Graph<Place, Passage> ways = premises.movement(CUSTOMERS, null);
        Set<Place> rising = new LinkedHashSet<>();
        for (Place place : premises.places()) {
            if (Slow.anyPath(ways, premises.outside(), place, PrivacyPropertyTest::rises)) {
                rising.add(place);
            }
        }
        Set<String> before = new LinkedHashSet<>();
        for (Place place : premises.places()) {
            boolean gated = premises.places().stream().anyMatch(gate -> isPrivateGate(premises, ways, gate, place));
            if (!rising.contains(place) && !gated) {
                ways.incomingEdgesOf(place).stream()
                        .map(Passage::from)
                        .filter(rising::contains)
                        .findFirst()
                        .ifPresent(from -> before.add(from.getId()));
            }
        }
        return before;
    }

    private static boolean rises(List<Place> path) {
        List<Integer> levels = path.stream()
                .filter(place -> !Ways.isWay(place) && Places.level(place).isPresent())
                .map(place -> Places.level(place).getAsInt())
                .toList();
        return levels.equals(levels.stream().sorted().toList());
    }

    private static Set<String> gates(Centre centre) {
        Premises premises = Slow.premises(centre);
        Graph<Place, Passage> ways = premises.movement(CUSTOMERS, null);
        return premises.places().stream()
                .filter(gate ->
                        premises.places().stream().anyMatch(place -> isPrivateGate(premises, ways, gate, place)))
                .map(Place::getId)
                .collect(Collectors.toSet());
    }

    private static boolean isPrivateGate(Premises premises, Graph<Place, Passage> ways, Place gate, Place place) {
        return !Ways.isWay(gate)
                && !Ways.isWay(place)
                && Places.level(gate).orElse(-1) > Places.level(place).orElse(99)
                && Slow.mustPass(ways, premises.outside(), gate, place);
    }

    private static Set<String> uncorrelated(Centre centre) {
        Premises premises = Slow.premises(centre);
        Graph<Place, Passage> ways = premises.movement(Set.of(Audience.values()), null);
        Map<Place, Double> levels = new LinkedHashMap<>();
        Map<Place, Double> depths = new LinkedHashMap<>();
        for (Place place : premises.places()) {
            int depth = Slow.steps(ways, premises.outside(), place);
            if (depth >= 0
                    && Places.exterior(place) == Exterior.NONE
                    && !Ways.isWay(place)
                    && Places.level(place).isPresent()) {
                levels.put(place, (double) Places.level(place).getAsInt());
                depths.put(place, (double) depth);
            }
        }
        double correlation = pearson(ranks(levels), ranks(depths));
        return levels.size() >= 5 && correlation < 0.5 ? Set.of("uncorrelated") : Set.of();
    }

    private static List<Double> ranks(Map<Place, Double> values) {
        List<Double> ranks = new ArrayList<>();
        for (double value : values.values()) {
            long less = values.values().stream().filter(other -> other < value).count();
            long same = values.values().stream().filter(other -> other == value).count();
            ranks.add(less + (same + 1) / 2.0);
        }
        return ranks;
    }

    private static double pearson(List<Double> a, List<Double> b) {
        double meanA = a.stream().mapToDouble(rank -> rank).average().orElse(0);
        double meanB = b.stream().mapToDouble(rank -> rank).average().orElse(0);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.size(); i++) {
            ab += (a.get(i) - meanA) * (b.get(i) - meanB);
            aa += Math.pow(a.get(i) - meanA, 2);
            bb += Math.pow(b.get(i) - meanB, 2);
        }
        return ab / Math.sqrt(aa * bb);
    }
}
