package org.servicescape.checks.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.jgrapht.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.checks.Centre;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.RulePack;
import org.servicescape.checks.Slow;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.model.Element;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.space.Place;

/** Who walks past queues, found by sharing searches, is whom searching from each place alone finds. */
class BystandersTest {
    private int forced;
    private int possible;

    /** Small centres, and centres of several batches of 64 places. */
    @ParameterizedTest
    @ValueSource(ints = {12, 40, 150})
    void everyQueueIsPassedOnTheWaysThatSearchingFromEachPlaceFinds(int size) {
        for (long seed = 0; seed < 2400 / size; seed++) {
            compare(centre(new SplittableRandom(seed), size));
        }
        assertTrue(forced > 10 && possible > 10, forced + " forced and " + possible + " possible ways are too few");
    }

    @Test
    void aQueueAtTheEndOfACorridorIsPassedByNobody() {
        Centre centre = new Centre();
        centre.space("Corridor", 0, 0);
        centre.space("Queue", 1, 2);
        centre.door(Centre.STREET, "Corridor");
        centre.door("Corridor", "Queue");
        centre.sensitive("Kela", "Queue", "Queue");
        assertEquals(Optional.empty(), bystanders(centre).past(centre.space("Queue")));
    }

    private void compare(Centre centre) {
        Bystanders bystanders = bystanders(centre);
        for (Place queue : centre.spaces()) {
            Optional<Bystanders.Way> found = bystanders.past(queue);
            Optional<Bystanders.Way> expected = slow(centre, queue);
            assertEquals(expected.map(Bystanders.Way::from), found.map(Bystanders.Way::from));
            assertEquals(expected.map(Bystanders.Way::to), found.map(Bystanders.Way::to));
            assertEquals(expected.map(Bystanders.Way::only), found.map(Bystanders.Way::only));
            assertEquals(expected.map(Bystanders.Way::elements), found.map(Bystanders.Way::elements));
            forced += found.filter(Bystanders.Way::only).isPresent() ? 1 : 0;
            possible += found.filter(way -> !way.only()).isPresent() ? 1 : 0;
        }
    }

    /** One search from each place, one more around the queue, and a look at each pair of places. */
    private static Optional<Bystanders.Way> slow(Centre centre, Place queue) {
        Premises premises = Slow.premises(centre);
        Graph<Place, Passage> ways = premises.movement(People.PUBLIC, null);
        List<Place> foreign = foreign(centre, premises, queue);
        Reach<Place, Passage> on = Reach.from(ways, List.of(queue));
        Bystanders.Way first = null;
        for (Place from : foreign) {
            Reach<Place, Passage> direct = Reach.from(ways, List.of(from));
            Reach<Place, Passage> around = Reach.avoiding(ways, List.of(from), List.of(queue));
            for (Place to : foreign) {
                boolean past = to != from
                        && direct.contains(queue)
                        && on.contains(to)
                        && direct.distance(to) == direct.distance(queue) + on.distance(to);
                boolean only = past && around.distance(to) != direct.distance(to);
                if (past && (first == null || (only && !first.only()))) {
                    List<Passage> path = new ArrayList<>(direct.edgesTo(queue));
                    path.addAll(on.edgesTo(to));
                    List<Element> elements = Witness.path(from, path);
                    first = new Bystanders.Way(from, to, only, elements);
                }
            }
        }
        return Optional.ofNullable(first);
    }

    private static List<Place> foreign(Centre centre, Premises premises, Place queue) {
        Set<Place> foreign = new LinkedHashSet<>(Observers.of(premises).places());
        Fronts fronts = Fronts.of(premises);
        Set<Place> own = new LinkedHashSet<>();
        for (Service service : centre.services()) {
            (service.getWaitsIn().contains(queue) ? own : foreign).addAll(fronts.of(service));
        }
        foreign.removeAll(own);
        foreign.remove(queue);
        return premises.places().stream().filter(foreign::contains).toList();
    }

    private static Bystanders bystanders(Centre centre) {
        RuleInput input = new RuleInput(
                new UnseenQueue().card(), centre.project(), Slow.premises(centre), Map.of(), List.of(RulePack.GENERAL));
        return new Bystanders(input, Observers.of(input.premises()), new ArrayList<Place>(centre.spaces()));
    }

    private static Centre centre(SplittableRandom random, int size) {
        Centre centre = new Centre();
        Map<Integer, String> names = new HashMap<>(Map.of(0, Centre.STREET));
        for (int i = 1; i < size; i++) {
            names.put(i, "Room " + i);
            centre.space(names.get(i), random.nextInt(3) == 0 ? 0 : 1, 0);
            centre.door(names.get(Math.max(0, i - 1 - random.nextInt(4))), names.get(i));
        }
        for (int i = 0; i < size / 2; i++) {
            int from = random.nextInt(1, size);
            int to = Math.max(1, from - random.nextInt(1, 6));
            if (from != to) {
                centre.door(names.get(from), names.get(to)).setOneWay(random.nextInt(4) == 0);
            }
        }
        for (int i = 0; i < size / 4; i++) {
            centre.service(
                    "Service " + i,
                    Sensitivity.SENSITIVE,
                    names.get(random.nextInt(1, size)),
                    names.get(random.nextInt(1, size)));
        }
        return centre;
    }
}
