package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleClass;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.RulePack;
import org.servicescape.checks.RuleParameter;
import org.servicescape.checks.words.Names;
import org.servicescape.checks.words.Names.Joint;
import org.servicescape.checks.words.Say;
import org.servicescape.checks.words.Saying;
import org.servicescape.graph.Link;
import org.servicescape.model.Element;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.AdjacencyLink;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.Strength;

/** P27: what the concept joins or keeps apart, the plan does too. O(links + adjacencies · spaces of their types). */
public final class RequiredAdjacency implements Rule {
    private static final String NEAR = "near";
    private static final int THROUGH_A_THIRD = 1;

    private static final RuleCard CARD = RuleCard.of(
                    "required-adjacency", "P27", "The plan joins what the concept joins")
            .states(
                    "For each adjacency of two space types: where they must be joined, on each storey that has both, each space of"
                            + " the type that has more of them is joined to one of the other by what is asked for, as guarded"
                            + " as is asked for (spaces of a type with an opening between them count as one; that one of"
                            + " the few is joined to some of the many is told lightly); where they must not be joined, no two spaces are. What should be joined may be joined"
                            + " through a third.")
            .source(
                    RulePack.GENERAL,
                    RuleClass.HEURISTIC,
                    "Solibri, 241 Space Connection Rule, https://help.solibri.com/hc/en-us/articles/1500004610941-s-241-Space-Connection-Rule;"
                            + " adjacency requirements in briefs, http://architactile.com/inception/adjacency-requirements")
            .because(
                    "The adjacencies are the concept's own brief. Which of two types has to look for the other is not stated: here"
                            + " the many look for the few, each of ten rooms for the corridor.")
            .formulated(
                    "For each adjacency, an edge of its kind is present (required), absent (prohibited) or within two steps (desired) between the spaces of its two types.",
                    "O(E + adjacencies · spaces of their types)")
            .weighs(Severity.WARNING)
            .parameter(RuleParameter.whole(
                    NEAR, "places", 2, "Most places that may lie between two that should lie near each other."))
            .reads(Facet.PLACES, Facet.LINKS)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        if (input.project().getSpace() == null
                || input.project().getSpace().getAdjacencies().isEmpty()) {
            return List.of();
        }
        Joints joints = new Joints(input.premises());
        List<Finding> findings = new ArrayList<>();
        List<Adjacency> apart = new ArrayList<>();
        Set<Element> absent = new LinkedHashSet<>();
        Map<Adjacency, Pairing> partly = new LinkedHashMap<>();
        for (Adjacency adjacency : input.project().getSpace().getAdjacencies()) {
            if (adjacency.getFrom() == null || adjacency.getTo() == null) {
                continue;
            }
            List<Place> from = joints.of(adjacency.getFrom());
            List<Place> to = joints.of(adjacency.getTo());
            if (adjacency.getStrength() == Strength.PROHIBITED) {
                prohibited(input, adjacency, joints, from, to).ifPresent(findings::add);
            } else if (from.isEmpty() != to.isEmpty()) {
                if (adjacency.getStrength() == Strength.REQUIRED) {
                    absent.add(from.isEmpty() ? adjacency.getFrom() : adjacency.getTo());
                }
            } else if (adjacency.getStrength() == Strength.REQUIRED) {
                for (Pairing side : Pairing.of(adjacency, joints)) {
                    findings.addAll(required(input, adjacency, side));
                    if (!side.partly().isEmpty()) {
                        partly.put(adjacency, side);
                    }
                }
            } else if (!near(input, adjacency, joints, from, to)) {
                apart.add(adjacency);
            }
        }
        findings.addAll(summaries(input, List.copyOf(absent), partly, apart));
        findings.addAll(input.undecided(
                input.premises().places().stream()
                        .filter(place -> place instanceof Space space
                                && space.getType() == null
                                && Places.exterior(place) == Exterior.NONE)
                        .toList(),
                Saying.of("lacking.spaceType")));
        return findings;
    }

    private static Optional<Finding> prohibited(
            RuleInput input, Adjacency adjacency, Joints joints, List<Place> from, List<Place> to) {
        Set<Place> others = new LinkedHashSet<>(to);
        Set<Link> links = new LinkedHashSet<>();
        for (Place place : from) {
            joints.between(place, others).stream()
                    .filter(link -> Joints.isForbidden(link, adjacency))
                    .forEach(links::add);
        }
        if (links.isEmpty()) {
            return Optional.empty();
        }
        List<Element> subjects = new ArrayList<>(List.of(adjacency));
        links.forEach(link -> subjects.add(link.element()));
        Link first = links.iterator().next();
        return Optional.of(input.violated(
                Severity.WARNING,
                subjects,
                List.of(first.from(), first.element(), first.to()),
                Saying.of("required-adjacency.joined.headline"),
                Saying.of(
                        adjacency.getLink() == AdjacencyLink.SIGHT
                                ? "required-adjacency.joinedInSight"
                                : "required-adjacency.joined",
                        Say.name(adjacency.getFrom()),
                        Say.name(adjacency.getTo()),
                        Say.links(Joint.AND, List.copyOf(links)))));
    }

    /** What is not joined as asked, and what is joined with too little control. */
    private static List<Finding> required(RuleInput input, Adjacency adjacency, Pairing pairing) {
        Object partner = Say.name(pairing.partner());
        List<Finding> findings = new ArrayList<>();
        if (!pairing.lacking().isEmpty()) {
            findings.add(broken(
                    input,
                    adjacency,
                    pairing.lacking(),
                    "required-adjacency.lacking." + adjacency.getLink().getLiteral(),
                    "required-adjacency.lacking",
                    partner,
                    Say.list(pairing.lacking())));
        }
        if (!pairing.loose().isEmpty()) {
            findings.add(broken(
                    input,
                    adjacency,
                    pairing.loose(),
                    "required-adjacency.loose",
                    "required-adjacency.loose",
                    Say.list(pairing.loose()),
                    partner,
                    Pairing.guard(adjacency)));
        }
        return findings;
    }

    private static Finding broken(
            RuleInput input, Adjacency adjacency, List<Place> places, String sentence, String head, Object... values) {
        List<Element> subjects = new ArrayList<>(List.of(adjacency));
        subjects.addAll(places);
        return input.violated(
                Severity.WARNING, subjects, places, Saying.of(head + ".headline"), Saying.of(sentence, values));
    }

    private static boolean near(RuleInput input, Adjacency adjacency, Joints joints, List<Place> from, List<Place> to) {
        int between = adjacency.getStrength() == Strength.DESIRED ? THROUGH_A_THIRD : input.number(NEAR);
        Set<Place> there = new LinkedHashSet<>(to);
        Set<Place> here = new LinkedHashSet<>(from);
        return from.stream().allMatch(place -> joints.isNear(place, there, between))
                || to.stream().allMatch(place -> joints.isNear(place, here, between));
    }

    private static List<Finding> summaries(
            RuleInput input, List<Element> absent, Map<Adjacency, Pairing> partly, List<Adjacency> apart) {
        List<Finding> findings = new ArrayList<>();
        Element whole = input.premises().element();
        if (!absent.isEmpty()) {
            findings.add(summary(
                    input, Severity.WARNING, absent, "required-adjacency.absent", Say.list(absent), Say.name(whole)));
        }
        if (!partly.isEmpty()) {
            List<Saying> told = new ArrayList<>();
            partly.values()
                    .forEach(side -> told.add(
                            Saying.of("required-adjacency.side", Say.list(side.partly()), Say.name(side.partner()))));
            findings.add(summary(
                    input,
                    Severity.INFO,
                    List.copyOf(partly.keySet()),
                    "required-adjacency.partly",
                    Names.of(Joint.AND, told)));
        }
        if (!apart.isEmpty()) {
            findings.add(summary(
                    input,
                    Severity.INFO,
                    apart,
                    "required-adjacency.apart",
                    Names.of(
                            Joint.AND,
                            apart.stream()
                                    .map(each -> Names.all(
                                            Joint.AND, List.of(Say.name(each.getFrom()), Say.name(each.getTo()))))
                                    .toList())));
        }
        return findings;
    }

    private static Finding summary(
            RuleInput input, Severity severity, List<? extends Element> elements, String key, Object... values) {
        List<Element> subjects = new ArrayList<>(List.of(input.premises().element()));
        subjects.addAll(elements);
        return input.violated(severity, subjects, List.of(input.premises().element()), key, values);
    }
}
