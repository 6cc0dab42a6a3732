package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.servicescape.checks.words.Names;
import org.servicescape.checks.words.Names.Joint;
import org.servicescape.checks.words.Say;
import org.servicescape.checks.words.Saying;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.graph.Walker;
import org.servicescape.model.concept.Service;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.SpaceCategory;

/** P22: whoever waits gets to an accessible WC. O(zones · hours · (V + E)). */
public final class AccessibleWc implements Rule {
    private static final Saying ZONE = Unsaid.ZONE;
    private static final RuleCard CARD = RuleCard.of("accessible-wc", "P22", "An accessible WC for whoever waits")
            .states(
                    "From each place where people wait for a service, customers get to an accessible WC without steps, without"
                            + " leaving the centre or entering a zone that is more restricted than the one where they wait, at all hours"
                            + " of the service.")
            .source(
                    RulePack.FI,
                    RuleClass.LAW,
                    "Government Decree on the accessibility of buildings 241/2017, https://docs.accordproject.eu/finland; where the"
                            + " WC must lie is general knowledge")
            .because("Who has to ask for a key, or to give up the place in the queue, has no WC.")
            .formulated(
                    "Breadth-first search from the accessible WCs, against the step-free ways of customers, through places of no higher zone than the waiting place, in the hours of the service.",
                    "O(zones · hours · (V + E))")
            .weighs(Severity.WARNING)
            .reads(Facet.PLACES, Facet.LINKS, Facet.HOURS, Facet.CONCEPT)
            .late()
            .build();

    /** Where and when somebody waits; of what nobody has said, surely or at best. */
    private record Wait(int zone, Hours hours, boolean surely) {}

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        Premises premises = input.premises();
        Map<Place, Set<Service>> waits = new LinkedHashMap<>();
        for (Service service : input.services()) {
            premises.here(service.getWaitsIn()).stream()
                    .filter(place -> Places.exterior(place) == Exterior.NONE)
                    .forEach(place -> waits.computeIfAbsent(place, key -> new LinkedHashSet<>())
                            .add(service));
        }
        Map<Wait, Set<Place>> reaching = new HashMap<>();
        Map<Place, Optional<Hours>> without = new LinkedHashMap<>();
        Unsaid unsaid = new Unsaid();
        waits.forEach((place, services) -> {
            if (Places.zone(place).isEmpty()) {
                unsaid.add(ZONE, place);
                return;
            }
            int zone = Places.zone(place).getAsInt();
            for (Hours hours : hours(services)) {
                Set<Place> sure =
                        reaching.computeIfAbsent(new Wait(zone, hours, true), wait -> reaching(premises, wait));
                if (sure.contains(place)) {
                    continue;
                }
                Set<Place> served =
                        reaching.computeIfAbsent(new Wait(zone, hours, false), wait -> reaching(premises, wait));
                if (served.contains(place)) {
                    open(premises, new Wait(zone, hours, false), served, sure, unsaid);
                } else {
                    without.putIfAbsent(place, Optional.ofNullable(hours));
                }
            }
        });
        List<Finding> findings = new ArrayList<>();
        if (!without.isEmpty()) {
            findings.add(without(input, without));
        }
        findings.addAll(unsaid.findings(input));
        return findings;
    }

    /** The hours of the services; a service without hours is always given, which asks for no hours in particular. */
    private static Set<Hours> hours(Set<Service> services) {
        Set<Hours> hours = new LinkedHashSet<>();
        for (Service service : services) {
            if (service.getHours().isEmpty()) {
                hours.add(null);
            }
            hours.addAll(service.getHours());
        }
        return hours;
    }

    /** On what it hangs whether a WC is reached from the places from which one may be. */
    private static void open(Premises premises, Wait wait, Set<Place> served, Set<Place> sure, Unsaid unsaid) {
        served.stream()
                .filter(place -> !sure.contains(place) && Places.zone(place).isEmpty())
                .forEach(place -> unsaid.add(ZONE, place));
        ways(premises, wait).edgeSet().stream()
                .filter(passage -> !sure.contains(passage.from())
                        && served.contains(passage.from())
                        && served.contains(passage.to())
                        && passage.link().stepFree().isEmpty())
                .forEach(passage -> unsaid.add(Unsaid.STEP_FREE, passage.link().element()));
    }

    private static Graph<Place, Passage> ways(Premises premises, Wait wait) {
        Walker customer = Walker.customer();
        return premises.movement(link -> customer.mayPass(link)
                && link.opens(wait.hours())
                && Premises.isOpen(link.from(), wait.hours())
                && Premises.isOpen(link.to(), wait.hours())
                && link.stepFree().orElse(!wait.surely()));
    }

    /** From where an accessible WC is reached. */
    private static Set<Place> reaching(Premises premises, Wait wait) {
        Graph<Place, Passage> ways = ways(premises, wait);
        int unknown = wait.surely() ? Integer.MAX_VALUE : 0;
        Set<Place> closed = new LinkedHashSet<>();
        List<Place> toilets = new ArrayList<>();
        for (Place place : premises.places()) {
            if (Places.exterior(place) != Exterior.NONE || Places.zone(place).orElse(unknown) > wait.zone()) {
                closed.add(place);
            } else if (Places.category(place) == SpaceCategory.ACCESSIBLE_TOILET
                    && Premises.isOpen(place, wait.hours())) {
                toilets.add(place);
            }
        }
        return Reach.whence(ways, toilets, closed);
    }

    private static Finding without(RuleInput input, Map<Place, Optional<Hours>> without) {
        List<Place> places = List.copyOf(without.keySet());
        boolean any = input.premises().places().stream()
                .anyMatch(place -> Places.category(place) == SpaceCategory.ACCESSIBLE_TOILET);
        List<Object> told = new ArrayList<>();
        without.forEach((place, hours) -> told.add(
                hours.isEmpty() ? Say.name(place) : Saying.of("place.at", Say.name(place), Say.name(hours.get()))));
        return input.violated(
                Severity.WARNING,
                places,
                places,
                Saying.of("accessible-wc.headline"),
                Saying.of(any ? "accessible-wc.unreached" : "accessible-wc.none", Names.of(Joint.AND, told)));
    }
}
