package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import org.servicescape.checks.words.Decimal;
import org.servicescape.checks.words.Say;
import org.servicescape.graph.Layer;
import org.servicescape.graph.Link;
import org.servicescape.graph.Premises;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.SpaceCategory;

/** P24: services open off the arena, none with a much larger front than another. O(V + E + services · their places). */
public final class ServicesOffTheArena implements Rule {
    private static final String RATIO = "ratio";
    private static final RuleCard CARD = RuleCard.of("services-off-the-arena", "P24", "Services open off the arena")
            .states(
                    "Each service that is not sensitive has a place that is the arena or its shared waiting, or opens to one of"
                            + " them by a door, an opening or a counter; and no service's front there is many times as wide as"
                            + " another's.")
            .source(RulePack.MULTI_SERVICE_1968, RuleClass.HEURISTIC, Sources.PATTERNS_1968)
            .because(
                    "People see what there is while they wait for something else. The pattern means all services; that sensitive ones"
                            + " need not show themselves is our exception, and a trade-off with unseen-queue. How many times is ours too.")
            .formulated(
                    "Each non-sensitive service has a front adjacent to the arena or to a waiting place that is adjacent to it; ratio of the widest to the narrowest front.",
                    "O(V + E + services · their places)")
            .weighs(Severity.WARNING)
            .parameter(RuleParameter.decimal(
                    RATIO, "times", "4", "How many times as wide as the narrowest the widest front may be."))
            .reads(Facet.PLACES, Facet.LINKS, Facet.CONCEPT, Facet.HOURS)
            .late()
            .in(RulePack.MULTI_SERVICE_1968)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        Premises premises = input.premises();
        Set<Place> arena = arena(premises);
        if (arena.isEmpty()) {
            return input.undecided(List.of(premises.element()), Unsaid.ARENA);
        }
        Fronts fronts = Fronts.of(premises);
        List<Service> hidden = new ArrayList<>();
        Map<Service, Integer> widths = new LinkedHashMap<>();
        Map<Service, Set<Link>> unmeasured = new LinkedHashMap<>();
        for (Service service : input.services()) {
            Set<Place> own = new LinkedHashSet<>(fronts.of(service));
            if (service.getSensitivity() == Sensitivity.SENSITIVE || own.isEmpty()) {
                continue;
            }
            Set<Link> links = new LinkedHashSet<>();
            boolean inside = own.removeAll(arena);
            for (Place place : own) {
                premises.linksAt(place).stream()
                        .filter(link -> arena.contains(link.other(place)) && opens(link))
                        .forEach(links::add);
            }
            if (links.isEmpty() && !inside) {
                hidden.add(service);
            }
            Set<Link> silent = new LinkedHashSet<>(links);
            silent.removeIf(link -> !(link.element() instanceof Connection door) || door.isSetWidth());
            int width = links.stream()
                    .mapToInt(link -> link.element() instanceof Connection door ? door.getWidth() : 0)
                    .sum();
            if (!silent.isEmpty()) {
                unmeasured.put(service, silent);
            } else if (width > 0) {
                widths.put(service, width);
            }
        }
        List<Finding> findings = new ArrayList<>();
        if (!hidden.isEmpty()) {
            findings.add(input.violated(
                    Severity.WARNING,
                    hidden,
                    List.copyOf(arena),
                    "services-off-the-arena.hidden",
                    Say.list(hidden),
                    Say.list(List.copyOf(arena))));
        }
        List<Finding> unequal = unequal(input, widths);
        findings.addAll(unequal);
        if (unequal.isEmpty() && widths.size() + unmeasured.size() > 1) {
            Unsaid unsaid = new Unsaid();
            unmeasured.values().forEach(links -> links.forEach(link -> unsaid.add(Unsaid.WIDTH, link.element())));
            findings.addAll(unsaid.findings(input));
        }
        return findings;
    }

    /** The arena, and the shared waiting that opens to it. */
    private static Set<Place> arena(Premises premises) {
        Set<Place> arena = new LinkedHashSet<>();
        premises.places().stream()
                .filter(place -> Places.category(place) == SpaceCategory.ARENA)
                .forEach(arena::add);
        Set<Place> waiting = new LinkedHashSet<>();
        for (Place place : arena) {
            for (Link link : premises.linksAt(place)) {
                if (link.isWay() && Places.category(link.other(place)) == SpaceCategory.WAITING) {
                    waiting.add(link.other(place));
                }
            }
        }
        arena.addAll(waiting);
        return arena;
    }

    /** True for what people walk through or talk across. */
    private static boolean opens(Link link) {
        return link.isWay()
                || (link.layers().contains(Layer.SIGHT) && link.layers().contains(Layer.SOUND));
    }

    private static List<Finding> unequal(RuleInput input, Map<Service, Integer> widths) {
        Service widest = null;
        Service narrowest = null;
        for (Service service : widths.keySet()) {
            widest = widest == null || widths.get(service) > widths.get(widest) ? service : widest;
            narrowest = narrowest == null || widths.get(service) < widths.get(narrowest) ? service : narrowest;
        }
        if (widest == null || widths.get(widest) <= input.decimal(RATIO).orElseThrow() * widths.get(narrowest)) {
            return List.of();
        }
        return List.of(input.violated(
                Severity.INFO,
                List.of(widest, narrowest),
                List.of(widest, narrowest),
                "services-off-the-arena.unequal",
                Say.name(widest),
                new Decimal(widths.get(widest) / 1000.0, 1),
                Say.name(narrowest),
                new Decimal(widths.get(narrowest) / 1000.0, 1)));
    }
}
