package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.servicescape.checks.words.Names.Joint;
import org.servicescape.checks.words.Say;
import org.servicescape.graph.Link;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.graph.Walker;
import org.servicescape.model.Element;
import org.servicescape.model.concept.Service;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.HoursKind;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.SpaceCategory;

/** P23: at each time a whole centre is open, with one door before what is closed. O(hours · (V + E)). */
public final class TimeZones implements Rule {
    private static final Set<HoursKind> WITH_CUSTOMERS = EnumSet.of(HoursKind.OPEN, HoursKind.EVENING, HoursKind.EVENT);
    private static final Set<SpaceCategory> TOILETS = EnumSet.of(SpaceCategory.TOILET, SpaceCategory.ACCESSIBLE_TOILET);
    private static final RuleCard CARD = RuleCard.of("time-zones", "P23", "One door closes each part off")
            .states(
                    "At all hours at which only a part of the centre is open: what is given then can be reached from outside, a WC is"
                            + " open, and each part that is closed has one door to lock before it.")
            .source(RulePack.GENERAL, RuleClass.HEURISTIC, Sources.PATTERNS_1968)
            .because(
                    "Evening use fails on small things: the library is open and the WC is behind the closed desk; five doors are to"
                            + " be locked every night, and one is forgotten.")
            .formulated(
                    "For all hours, what customers reach then contains a WC and the places of the services of these hours; each component of what they reach at other times has one link to it.",
                    "O(hours · (V + E))")
            .weighs(Severity.WARNING)
            .reads(Facet.PLACES, Facet.LINKS, Facet.HOURS, Facet.CONCEPT)
            .late()
            .needs(RuleCard.Needs.PLAN)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        if (input.project().getSpace() == null) {
            return List.of();
        }
        Premises premises = input.premises();
        Graph<Place, Passage> always = premises.movement(Walker.customer(), null);
        Set<Place> ever = inside(premises.reach(Walker.customer(), null).vertices());
        List<Finding> findings = new ArrayList<>();
        for (Hours hours : input.project().getSpace().getHours()) {
            if (!WITH_CUSTOMERS.contains(hours.getKind())) {
                continue;
            }
            Set<Place> open = inside(premises.reach(Walker.customer(), hours).vertices());
            Set<Place> closed = new LinkedHashSet<>(ever);
            closed.removeAll(open);
            shut(input, hours, open).ifPresent(findings::add);
            if (open.isEmpty() || closed.isEmpty()) {
                continue;
            }
            if (ever.stream().anyMatch(place -> TOILETS.contains(Places.category(place)))
                    && open.stream().noneMatch(place -> TOILETS.contains(Places.category(place)))) {
                findings.add(input.violated(
                        Severity.WARNING,
                        List.of(premises.element(), hours),
                        List.of(premises.element()),
                        "time-zones.noToilet",
                        Say.name(hours),
                        Say.list(List.copyOf(open))));
            }
            for (List<Place> part : Reach.parts(always, closed)) {
                doors(input, hours, always, open, part).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Set<Place> inside(Set<Place> places) {
        Set<Place> inside = new LinkedHashSet<>(places);
        inside.removeIf(place -> Places.exterior(place) != Exterior.NONE);
        return inside;
    }

    /** Places of services that are given in these hours, and that customers do not reach then. */
    private static Optional<Finding> shut(RuleInput input, Hours hours, Set<Place> open) {
        Premises premises = input.premises();
        Set<Element> services = new LinkedHashSet<>();
        Set<Place> places = new LinkedHashSet<>();
        Set<Place> served = premises.reach(Walker.escorted(), hours).vertices();
        for (Service service : input.services()) {
            if (service.getHours().contains(hours)) {
                Set<Place> shut = new LinkedHashSet<>(premises.here(service.getReceivedIn()));
                shut.removeIf(place -> served.contains(place)
                        || premises.acrossCounters(place).stream().anyMatch(served::contains));
                premises.here(service.getWaitsIn()).stream()
                        .filter(place -> !open.contains(place))
                        .forEach(shut::add);
                shut.removeIf(place -> Places.exterior(place) != Exterior.NONE);
                if (!shut.isEmpty()) {
                    places.addAll(shut);
                    services.add(service);
                }
            }
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        List<Element> subjects = new ArrayList<>(List.of(hours));
        subjects.addAll(places);
        return Optional.of(input.violated(
                Severity.WARNING,
                subjects,
                List.copyOf(places),
                "time-zones.shut",
                Say.name(hours),
                Say.list(List.copyOf(services)),
                Say.list(List.copyOf(places))));
    }

    /** More than one door between what is open and one part that is closed. */
    private static Optional<Finding> doors(
            RuleInput input, Hours hours, Graph<Place, Passage> always, Set<Place> open, List<Place> places) {
        Set<Link> doors = new LinkedHashSet<>();
        for (Place place : places) {
            always.edgesOf(place).stream()
                    .filter(passage -> open.contains(passage.link().other(place)))
                    .forEach(passage -> doors.add(passage.link()));
        }
        if (doors.size() < 2) {
            return Optional.empty();
        }
        List<Element> subjects = new ArrayList<>(List.of(hours));
        doors.forEach(door -> subjects.add(door.element()));
        Link first = doors.iterator().next();
        return Optional.of(input.violated(
                Severity.INFO,
                subjects,
                List.of(first.from(), first.element(), first.to()),
                "time-zones.doors",
                Say.list(places),
                Say.name(hours),
                Say.links(Joint.AND, List.copyOf(doors))));
    }
}
