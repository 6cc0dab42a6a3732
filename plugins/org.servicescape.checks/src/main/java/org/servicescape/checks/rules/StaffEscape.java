package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.servicescape.graph.CompactGraph;
import org.servicescape.graph.Dominators;
import org.servicescape.graph.Link;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.model.Element;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.RoomDataSheet;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceCategory;

/**
 * P15: nobody of the staff is cornered. Dominators in the reversed ways of staff, from outside: a room without a dominator
 * inside has two ways out that share no place. One more search without the places of customers; near O(V + E).
 */
public final class StaffEscape implements Rule {
    private static final Set<SpaceCategory> WITHOUT_STAFF =
            EnumSet.of(SpaceCategory.REMOTE_ROOM, SpaceCategory.SELF_SERVICE);
    private static final RuleCard CARD = RuleCard.of("staff-escape", "P15", "Staff can get away")
            .states(
                    "From each room where staff meet customers over personal or sensitive matters, two ways lead out that share no"
                            + " place, and one way leads out among staff only. A room without them has an alarm and the member of"
                            + " staff sits by the door. Staff behind a counter are not in the room. Rooms for personal matters"
                            + " only, and those with an alarm, weigh less.")
            .source(
                    RulePack.FI,
                    RuleClass.LAW,
                    "Occupational Safety and Health Act 738/2002, sections 27 and 29 (threat of violence, working alone),"
                            + " http://www.ttl.fi/en/safety/violence_at_work/occupational_safety_and_health_act/pages/default.aspx")
            .source(
                    RulePack.GENERAL,
                    RuleClass.HEURISTIC,
                    "How safe are patient interview rooms? (88 % of 112 rooms made it hard to leave),"
                            + " https://www.cambridge.org/core/product/2B06D977C2393DAE8C737DC9FEA95C52/core-reader")
            .because(
                    "The act asks that work with a threat of violence be arranged so that violence is prevented and help can be"
                            + " called; two ways, and what stands in for them, are our reading.")
            .formulated(
                    "In the ways of staff and the emergency exits, reversed from all exteriors, each meeting room has no dominator inside and two ways in; it is reached without the places of customers too; else it has an alarm and a seat by the door.",
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
        Set<Place> rooms = meetingRooms(input);
        if (rooms.isEmpty()) {
            return List.of();
        }
        Graph<Place, Passage> inwards =
                CompactGraph.reversed(premises.escape(link -> link.isEscape() || link.lets(People.STAFF)));
        Set<Place> safe = new LinkedHashSet<>();
        premises.places().stream()
                .filter(place -> Places.exterior(place) != Exterior.NONE)
                .forEach(safe::add);
        safe.addAll(premises.outside());
        Dominators<Place> gates = Dominators.of(inwards, safe);
        Set<Place> amongCustomers =
                new LinkedHashSet<>(People.customersReach(premises).vertices());
        amongCustomers.removeAll(safe);
        Reach<Place, Passage> quiet = Reach.avoiding(inwards, safe, amongCustomers);
        Reach<Place, Passage> out = Reach.from(inwards, safe);
        Set<Place> sensitive = new LinkedHashSet<>();
        input.sensitiveServices().forEach(service -> sensitive.addAll(premises.here(service.getReceivedIn())));
        Map<List<Object>, List<Place>> cornered = new LinkedHashMap<>();
        Unsaid unsaid = new Unsaid();
        for (Place room : rooms) {
            Optional<Place> gate = gates.strict(room).stream()
                    .filter(place -> !safe.contains(place))
                    .findFirst();
            boolean two = gate.isEmpty() && hasTwoWays(inwards, gates, safe, room);
            boolean among = two && leadsAmongStaff(inwards, quiet, room);
            if (among || isAsked(room)) {
                continue;
            }
            if (Staff.alarm(room).orElse(true) && seat(room).orElse(true)) {
                unsaid(room, unsaid);
                continue;
            }
            cornered.computeIfAbsent(
                            List.of(
                                    two,
                                    gate.isPresent() ? gate.get() : out.contains(room),
                                    Staff.alarm(room),
                                    sensitive.contains(room)),
                            key -> new ArrayList<>())
                    .add(room);
        }
        List<Finding> findings = new ArrayList<>();
        cornered.forEach((why, places) -> findings.add(cornered(input, why, places, out)));
        findings.addAll(unsaid.findings(input));
        return findings;
    }

    /** Where staff meet customers over what may anger or hurt: customers come in, and no counter has staff behind it. */
    private static Set<Place> meetingRooms(RuleInput input) {
        Reach<Place, Passage> served = input.premises().reach(People.SERVED);
        Set<Place> rooms = new LinkedHashSet<>();
        for (Service service : input.services()) {
            if (service.getSensitivity() != Sensitivity.NONE) {
                rooms.addAll(input.premises().here(service.getReceivedIn()));
            }
        }
        rooms.removeIf(room -> WITHOUT_STAFF.contains(Places.category(room))
                || Places.exterior(room) != Exterior.NONE
                || !served.contains(room));
        for (Link link : input.premises().links()) {
            if (link.isCounter() && served.contains(link.from()) != served.contains(link.to())) {
                rooms.remove(served.contains(link.from()) ? link.from() : link.to());
            }
        }
        return rooms;
    }

    /** True when a second way leaves the room: to outside by another door, or by a neighbour that needs no door of the room. */
    private static boolean hasTwoWays(
            Graph<Place, Passage> inwards, Dominators<Place> gates, Set<Place> safe, Place room) {
        return inwards.incomingEdgesOf(room).stream()
                        .filter(passage -> {
                            Place next = passage.to();
                            return gates.reaches(next)
                                    && (safe.contains(next)
                                            || !gates.strict(next).contains(room));
                        })
                        .map(Passage::link)
                        .distinct()
                        .count()
                >= 2;
    }

    private static boolean leadsAmongStaff(Graph<Place, Passage> inwards, Reach<Place, Passage> quiet, Place room) {
        return quiet.contains(room)
                || inwards.incomingEdgesOf(room).stream().anyMatch(passage -> quiet.contains(passage.to()));
    }

    /** Whether staff sit by the door; nobody can say so of a space type. */
    private static Optional<Boolean> seat(Place room) {
        if (!(room instanceof Space space)) {
            return Optional.of(false);
        }
        return space.isSetSeatByDoor() ? Optional.of(space.isSeatByDoor()) : Optional.empty();
    }

    /** Notes what nobody has said of a room that is safe if it has an alarm and a seat by the door. */
    private static void unsaid(Place room, Unsaid unsaid) {
        if (Staff.alarm(room).isEmpty()) {
            unsaid.add(Unsaid.ALARM, room);
        }
        if (seat(room).isEmpty()) {
            unsaid.add(Unsaid.SEAT, room);
        }
    }

    /** True for a space type whose data sheet asks for a second way out: the plan will have to show it. */
    private static boolean isAsked(Place room) {
        return !(room instanceof Space) && Sheets.any(room, RoomDataSheet::isSecondExit);
    }

    /** One finding for all rooms that the same place, or the same lack, makes unsafe. */
    private static Finding cornered(RuleInput input, List<Object> why, List<Place> rooms, Reach<Place, Passage> out) {
        Place first = rooms.get(0);
        Optional<Boolean> alarm = Staff.alarm(first);
        String threat = alarm.isEmpty() ? "unsaid" : alarm.get() ? "alarm" : "noAlarm";
        List<Passage> way = new ArrayList<>(out.edgesTo(first));
        Collections.reverse(way);
        List<Element> witness = Witness.path(first, way);
        return input.violated(
                !alarm.orElse(true) && why.get(3).equals(true) ? Severity.ERROR : Severity.WARNING,
                rooms,
                witness,
                Saying.of("staff-escape.headline"),
                Saying.of("staff-escape.sentence", lack(why, rooms, out), Saying.of("staff-escape.threat." + threat)));
    }

    private static Saying lack(List<Object> why, List<Place> rooms, Reach<Place, Passage> out) {
        if (why.get(1) instanceof Place gate) {
            return Saying.of("staff-escape.lack.gate", Say.list(rooms), Say.name(gate));
        }
        if (why.get(0).equals(true)) {
            return Saying.of("staff-escape.lack.customers", Say.list(rooms));
        }
        return Saying.of(
                out.contains(rooms.get(0)) ? "staff-escape.lack.one" : "staff-escape.lack.none", Say.list(rooms));
    }
}
