package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
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
import org.servicescape.graph.Passage;
import org.servicescape.graph.Reach;
import org.servicescape.model.Element;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceCategory;

/** P4: where customers sit down with staff is no restricted zone. One search and one look at each way in, O(V + E). */
public final class DeskZone implements Rule {
    private static final Set<SpaceCategory> DESKS = EnumSet.of(
            SpaceCategory.INFORMATION_POINT,
            SpaceCategory.COUNTER,
            SpaceCategory.BOOTH,
            SpaceCategory.SERVICE_ROOM,
            SpaceCategory.CONSULTATION_ROOM,
            SpaceCategory.REMOTE_ROOM);
    private static final RuleCard CARD = RuleCard.of("desk-zone", "P4", "Desks and interview rooms are no back office")
            .states(
                    "A front desk, booth or interview room where customers come belongs to the public or reception zone, or every way"
                            + " by which they come in has a control. No customer files are kept in it.")
            .source(
                    RulePack.NZ,
                    RuleClass.GUIDELINE,
                    "New Zealand Protective Security Requirements, security zone 1 (public access areas: front desks and"
                            + " interview rooms), https://protectivesecurity.govt.nz/physical-security/lifecycle/"
                            + "validate-your-physical-security-measures/certifying-and-accrediting-security-zones/")
            .because(
                    "Whoever sits in an interview room is for a while alone with what lies there; a room that strangers enter cannot"
                            + " protect what a back office has to protect. That a control makes up for the zone is our reading.")
            .formulated(
                    "Each desk or interview room that customers reach alone or escorted has zone 0 or 1 or a control on every incoming way of theirs, and stores no files.",
                    "O(V + E)")
            .weighs(Severity.WARNING)
            .reads(Facet.PLACES, Facet.LINKS)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        Graph<Place, Passage> ways = input.premises().movement(People.SERVED, null);
        Reach<Place, Passage> reach = input.premises().reach(People.SERVED);
        Map<Object, Set<Place>> restricted = new LinkedHashMap<>();
        Map<Object, Set<Place>> files = new LinkedHashMap<>();
        Map<Place, Passage> open = new LinkedHashMap<>();
        List<Place> unknown = new ArrayList<>();
        for (Place place : input.premises().places()) {
            if (!DESKS.contains(Places.category(place)) || !reach.contains(place)) {
                continue;
            }
            OptionalInt zone = Places.zone(place);
            if (zone.isEmpty()) {
                unknown.add(place);
            } else if (zone.getAsInt() >= 2) {
                ways.incomingEdgesOf(place).stream()
                        .filter(passage -> reach.contains(passage.from()))
                        .filter(passage -> passage.link().control() == Control.NONE)
                        .findFirst()
                        .ifPresent(passage -> open.put(place, passage));
            }
            if (open.containsKey(place)) {
                restricted
                        .computeIfAbsent(Types.of(place), key -> new LinkedHashSet<>())
                        .add(place);
            }
            if (place instanceof Space space && space.isStoresFiles()) {
                files.computeIfAbsent(Types.of(place), key -> new LinkedHashSet<>())
                        .add(place);
            }
        }
        List<Finding> findings = new ArrayList<>();
        restricted.values().forEach(places -> findings.add(restricted(input, List.copyOf(places), open)));
        files.values().forEach(places -> findings.add(files(input, List.copyOf(places))));
        findings.addAll(input.undecided(unknown, Unsaid.ZONE));
        return findings;
    }

    /** One finding for all places of a type whose zone is too high for those who come in. */
    private static Finding restricted(RuleInput input, List<Place> places, Map<Place, Passage> open) {
        Place first = places.get(0);
        return input.violated(
                Severity.WARNING,
                places,
                Witness.path(first, List.of(open.get(first))),
                "desk-zone.open",
                Say.list(places),
                Zones.name(Places.zone(first).getAsInt()));
    }

    /** One finding for all places of a type in which files are kept. */
    private static Finding files(RuleInput input, List<Place> places) {
        List<Element> subjects = new ArrayList<>(places);
        subjects.add(input.premises().element());
        return input.violated(Severity.WARNING, subjects, places.subList(0, 1), "desk-zone.files", Say.list(places));
    }
}
