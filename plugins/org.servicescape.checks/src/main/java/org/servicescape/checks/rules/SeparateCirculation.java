package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleClass;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.RulePack;
import org.servicescape.checks.words.Say;
import org.servicescape.checks.words.Saying;
import org.servicescape.graph.Dominators;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.model.Element;
import org.servicescape.model.concept.Service;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.SpaceCategory;

/** P14: staff of sensitive services get to their workplaces without walking among customers. O(V + E). */
public final class SeparateCirculation implements Rule {
    private static final Set<SpaceCategory> WITHOUT_STAFF =
            EnumSet.of(SpaceCategory.REMOTE_ROOM, SpaceCategory.SELF_SERVICE);
    private static final RuleCard CARD = RuleCard.of("separate-circulation", "P14", "Staff have ways of their own")
            .states(
                    "From the staff entrance, staff reach each place where a sensitive service is received, or the place behind its"
                            + " counter, without crossing a place that customers reach on their own. Remote and self-service places"
                            + " need no staff.")
            .source(
                    RulePack.US,
                    RuleClass.HEURISTIC,
                    "The on-stage/off-stage model, http://www.designcollaborative.com/design-blog/"
                            + "healthcare-design-understanding-the-on-stage-off-stage-model/; study of clinics with it (better work"
                            + " flow and waits, no change in perceived privacy), https://pubmed.ncbi.nlm.nih.gov/28952365/")
            .because(
                    "Work flows better and colleagues can talk; the study found no gain in perceived privacy, so this is a rule of"
                            + " operations.")
            .formulated(
                    "From the staff entrance, in the ways of staff without the places that customers reach, each workplace of a sensitive service or the place behind its counter is reached.",
                    "O(V + E)")
            .weighs(Severity.ERROR)
            .reads(Facet.PLACES, Facet.LINKS, Facet.CONCEPT)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        Premises premises = input.premises();
        Set<Place> rooms = workplaces(input);
        if (rooms.isEmpty()) {
            return List.of();
        }
        Set<Place> customers = People.customersReach(premises).vertices();
        Graph<Place, Passage> ways = premises.movement(People.STAFF, null);
        List<Place> start = start(premises, ways, customers);
        if (start.isEmpty()) {
            return input.undecided(List.of(premises.element()), Saying.of("lacking.staffSide"));
        }
        Set<Place> amongCustomers = new LinkedHashSet<>(customers);
        start.forEach(amongCustomers::remove);
        Set<Place> apart = Reach.avoiding(ways, start, amongCustomers).vertices();
        Reach<Place, Passage> any = Reach.from(ways, start);
        Dominators<Place> dominators = Dominators.of(ways, start);
        Map<Place, List<Place>> mixed = new LinkedHashMap<>();
        List<Place> scattered = new ArrayList<>();
        List<Place> cutOff = new ArrayList<>();
        for (Place room : rooms) {
            if (isServedFrom(premises, ways, room, apart)) {
                continue;
            }
            List<Place> gates = gates(dominators, room, customers);
            if (!any.contains(room)) {
                cutOff.add(room);
            } else if (gates.isEmpty()) {
                scattered.add(room);
            } else {
                mixed.computeIfAbsent(gates.get(gates.size() - 1), key -> new ArrayList<>())
                        .add(room);
            }
        }
        List<Finding> findings = new ArrayList<>();
        mixed.forEach((crossed, places) -> findings.add(mixed(input, any, crossed, places)));
        if (!scattered.isEmpty()) {
            findings.add(scattered(input, any, scattered, customers));
        }
        if (!cutOff.isEmpty()) {
            findings.add(cutOff(input, cutOff));
        }
        return findings;
    }

    private static Set<Place> workplaces(RuleInput input) {
        Set<Place> rooms = new LinkedHashSet<>();
        for (Service service : input.sensitiveServices()) {
            rooms.addAll(input.premises().here(service.getReceivedIn()));
        }
        rooms.removeIf(room -> WITHOUT_STAFF.contains(Places.category(room)));
        return rooms;
    }

    /** The staff entrance; without one, whatever only staff reach. */
    private static List<Place> start(Premises premises, Graph<Place, Passage> ways, Set<Place> customers) {
        List<Place> start = premises.staffSide();
        return start.isEmpty()
                ? premises.places().stream()
                        .filter(place -> !customers.contains(place)
                                && !ways.edgesOf(place).isEmpty())
                        .filter(place -> Places.zone(place).orElse(0) >= 2)
                        .toList()
                : start;
    }

    /** True when a door or a counter of the room leads to where staff are among themselves. */
    private static boolean isServedFrom(Premises premises, Graph<Place, Passage> ways, Place room, Set<Place> apart) {
        return apart.contains(room)
                || ways.incomingEdgesOf(room).stream().anyMatch(passage -> apart.contains(passage.from()))
                || premises.acrossCounters(room).stream().anyMatch(apart::contains);
    }

    /** The places of customers that all staff must cross on the way to the room, the nearest to it first. */
    private static List<Place> gates(Dominators<Place> dominators, Place room, Set<Place> customers) {
        return dominators.strict(room).stream().filter(customers::contains).toList();
    }

    private static Finding scattered(
            RuleInput input, Reach<Place, Passage> any, List<Place> rooms, Set<Place> customers) {
        List<Passage> way = any.edgesTo(rooms.get(0));
        Object crossed = way.stream()
                .map(Passage::to)
                .filter(place -> place != rooms.get(0) && customers.contains(place))
                .findFirst()
                .map(Say::name)
                .orElse(Say.name(rooms.get(0)));
        List<Element> subjects = new ArrayList<>(rooms);
        subjects.add(input.premises().element());
        return input.violated(
                Severity.ERROR,
                subjects,
                Witness.path(rooms.get(0), way),
                Saying.of("separate-circulation.headline"),
                Saying.of("separate-circulation.several", Say.list(rooms), crossed));
    }

    private static Finding mixed(RuleInput input, Reach<Place, Passage> any, Place crossed, List<Place> rooms) {
        return input.violated(
                Severity.ERROR,
                List.of(crossed),
                Witness.path(rooms.get(0), any.edgesTo(rooms.get(0))),
                Saying.of("separate-circulation.headline"),
                Saying.of("separate-circulation.only", Say.list(rooms), Say.name(crossed)));
    }

    private static Finding cutOff(RuleInput input, List<Place> rooms) {
        List<Element> subjects = new ArrayList<>(rooms);
        input.sensitiveServices().stream()
                .filter(service ->
                        input.premises().here(service.getReceivedIn()).stream().anyMatch(rooms::contains))
                .forEach(subjects::add);
        return input.violated(Severity.ERROR, subjects, rooms, "separate-circulation.cutOff", Say.list(rooms));
    }
}
