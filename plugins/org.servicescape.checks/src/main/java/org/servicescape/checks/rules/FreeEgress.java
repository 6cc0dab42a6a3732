package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.servicescape.graph.Link;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.model.Element;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;

/** P20: no lock keeps people in. O(hours · (V + E)). */
public final class FreeEgress implements Rule {
    private static final RuleCard CARD = RuleCard.of("free-egress", "P20", "No lock keeps people in")
            .states(
                    "From each space people get outside through doors that open without a key, whoever they are, and at any hours"
                            + " at which the space is open without coming through a space that is closed then.")
            .source(
                    RulePack.GENERAL,
                    RuleClass.GUIDELINE,
                    "That a way out opens without a key is common to fire codes (general knowledge); in Finland see "
                            + Sources.FIRE)
            .because(
                    "What keeps strangers out must not keep anybody in: a locked door and a free way out are made by the same door"
                            + " with the right fitting.")
            .formulated(
                    "In the graph of doors with free egress every space reaches the outside, at all hours that close a space.",
                    "O(hours · (V + E))")
            .reads(Facet.PLACES, Facet.LINKS, Facet.HOURS)
            .late()
            .needs(RuleCard.Needs.PLAN)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        Premises premises = input.premises();
        Set<Place> safe = new LinkedHashSet<>();
        for (Place place : premises.places()) {
            if (Places.exterior(place) != Exterior.NONE) {
                safe.add(place);
            }
        }
        if (safe.isEmpty()) {
            return input.undecided(List.of(premises.element()), Exits.OUTSIDE);
        }
        Set<Place> connected = connected(premises, safe);
        Set<Place> told = new LinkedHashSet<>();
        List<Finding> findings = new ArrayList<>(at(input, null, safe, connected, told));
        Unsaid unsaid = new Unsaid();
        unsaid(premises, null, safe, connected, told, unsaid);
        Set<Hours> hours = new LinkedHashSet<>();
        for (Place place : premises.places()) {
            if (place instanceof Space space) {
                hours.addAll(space.getHours());
            }
        }
        if (!hours.isEmpty() && input.project().getSpace() != null) {
            hours.addAll(input.project().getSpace().getHours());
        }
        for (Hours each : hours) {
            findings.addAll(at(input, each, safe, connected, told));
            unsaid(premises, each, safe, connected, told, unsaid);
        }
        findings.addAll(unsaid.findings(input));
        return findings;
    }

    /** Notes the doors that keep people in if they do not open without a key, of which nobody has said it. */
    private static void unsaid(
            Premises premises, Hours hours, Set<Place> safe, Set<Place> connected, Set<Place> told, Unsaid unsaid) {
        if (premises.links().stream().allMatch(link -> link.freeEgress().isPresent())) {
            return;
        }
        Set<Place> free = Reach.whence(premises.surelyEscape(hours), safe, Set.of());
        for (Passage passage : premises.escape(hours).edgeSet()) {
            Place kept = passage.from();
            if (passage.link().freeEgress().isEmpty()
                    && connected.contains(kept)
                    && !free.contains(kept)
                    && !told.contains(kept)
                    && Premises.isOpen(kept, hours)) {
                unsaid.add(Unsaid.FREE_EGRESS, passage.link().element());
            }
        }
    }

    /** What hangs together with the outside by any way at all; plan-integrity tells what does not. */
    private static Set<Place> connected(Premises premises, Set<Place> safe) {
        Set<Place> connected = new HashSet<>();
        for (List<Place> part : Reach.parts(premises.escape(link -> true), premises.places())) {
            if (!Collections.disjoint(safe, part)) {
                connected.addAll(part);
            }
        }
        return connected;
    }

    private static List<Finding> at(
            RuleInput input, Hours hours, Set<Place> safe, Set<Place> connected, Set<Place> told) {
        Premises premises = input.premises();
        Graph<Place, Passage> out = premises.escape(hours);
        Set<Place> free = Reach.whence(out, safe, Set.of());
        Set<Place> kept = new LinkedHashSet<>();
        for (Place place : premises.places()) {
            if (connected.contains(place)
                    && !free.contains(place)
                    && Premises.isOpen(place, hours)
                    && told.add(place)) {
                kept.add(place);
            }
        }
        List<Finding> findings = new ArrayList<>();
        if (!kept.isEmpty()) {
            for (List<Place> group : Reach.parts(premises.escape(link -> true), kept)) {
                findings.add(kept(input, group, hours));
            }
        }
        return findings;
    }

    private static Finding kept(RuleInput input, List<Place> places, Hours hours) {
        Set<Place> group = new LinkedHashSet<>(places);
        List<Link> barred = places.stream()
                .flatMap(place -> input.premises().linksAt(place).stream()
                        .filter(link -> (link.isWay() || link.isEscape()) && !group.contains(link.other(place))))
                .distinct()
                .toList();

        List<Element> witness = new ArrayList<>(List.of(places.get(0)));
        barred.stream().limit(1).forEach(link -> witness.add(link.element()));
        return input.violated(
                Severity.ERROR, places, witness, Saying.of("free-egress.headline"), told(places, hours, barred));
    }

    private static Saying told(List<Place> places, Hours hours, List<Link> barred) {
        Names kept = Say.list(places);
        Names doors = Say.links(Joint.OR, barred);
        if (hours == null) {
            return barred.isEmpty()
                    ? Saying.of("free-egress.shut", kept)
                    : Saying.of("free-egress.barred", kept, doors);
        }
        return barred.isEmpty()
                ? Saying.of("free-egress.shutAt", kept, Say.name(hours))
                : Saying.of("free-egress.barredAt", kept, Say.name(hours), doors);
    }
}
