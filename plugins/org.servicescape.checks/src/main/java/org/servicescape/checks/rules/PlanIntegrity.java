package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.servicescape.checks.RuleParameter;
import org.servicescape.checks.words.Say;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.model.Element;
import org.servicescape.model.concept.Service;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Plan;

/** P28: the plan hangs together. O(V + E), and O(V²) for outlines that overlap. */
public final class PlanIntegrity implements Rule {
    private static final RuleCard CARD = RuleCard.of("plan-integrity", "P28", "The plan hangs together")
            .states(
                    "Each space can be reached from outside, customers get to each place where a service waits for them, connections"
                            + " join two spaces that touch, and no two outlines overlap. Single places on which everything hangs are"
                            + " told, not failed.")
            .source(
                    RulePack.GENERAL,
                    RuleClass.HEURISTIC,
                    "Experience with space graphs from building models: rooms without connections,"
                            + " https://github.com/red1oon/bim-ootb/pull/794; neighbours that do not touch,"
                            + " https://github.com/jonatanjacobsson/ifcpipeline/pull/34")
            .because("All other rules read the graph of the plan; where it has holes, what they say is worth little.")
            .formulated(
                    "Connected components, articulation places and bridges of the ways of customers and staff, and the outlines against each other.",
                    "O(V + E + V log V)")
            .weighs(Severity.ERROR)
            .parameter(RuleParameter.whole(Drawing.GAP, "mm", 200, "Greatest distance of two walls that count as one."))
            .reads(Facet.PLACES, Facet.LINKS, Facet.HOURS, Facet.OUTLINES, Facet.CONCEPT)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        List<Finding> findings = new ArrayList<>();
        Graph<Place, Passage> ways = input.premises().movement(People.ANYBODY, null);
        if (input.premises().element() instanceof Plan plan) {
            findings.addAll(new Drawing(input, plan).check());
        }
        Set<Place> islands = new LinkedHashSet<>();
        findings.addAll(islands(input, ways, islands));
        findings.addAll(unserved(input, islands));
        findings.addAll(Hinges.check(input));
        return findings;
    }

    /** Groups of spaces that nobody reaches, one finding for each group. */
    private static List<Finding> islands(RuleInput input, Graph<Place, Passage> ways, Set<Place> islands) {
        Premises premises = input.premises();
        List<Place> sources = new ArrayList<>(premises.outside());
        sources.addAll(premises.staffSide());
        if (sources.isEmpty()) {
            return List.of(input.violated(
                    Severity.ERROR,
                    List.of(input.project(), premises.element()),
                    List.of(premises.element()),
                    "plan-integrity.noWayIn",
                    Say.name(premises.element())));
        }
        Reach<Place, Passage> reach = Reach.from(ways, sources);
        premises.places().stream()
                .filter(place -> !reach.contains(place) && Places.exterior(place) == Exterior.NONE)
                .forEach(islands::add);
        if (2 * islands.size() > premises.places().size()) {
            return List.of(input.violated(
                    Severity.ERROR,
                    List.copyOf(islands),
                    List.copyOf(islands),
                    "plan-integrity.mostCutOff",
                    Say.list(List.copyOf(islands))));
        }
        return groups(input, ways, islands).stream()
                .map(places ->
                        input.violated(Severity.ERROR, places, places, "plan-integrity.cutOff", Say.list(places)))
                .toList();
    }

    /** The islands that hang together, in the order of the model. */
    private static List<List<Place>> groups(RuleInput input, Graph<Place, Passage> ways, Set<Place> islands) {
        List<List<Place>> groups = new ArrayList<>();
        if (!islands.isEmpty()) {
            for (List<Place> component : org.servicescape.graph.Hinges.of(ways).components()) {
                List<Place> group = component.stream().filter(islands::contains).toList();
                if (!group.isEmpty()) {
                    groups.add(group);
                }
            }
            groups.sort(Comparator.comparingInt(group -> input.premises().index(group.get(0))));
        }
        return groups;
    }

    /** Places of services that customers do not reach, not even with staff; one finding for each place. */
    private static List<Finding> unserved(RuleInput input, Set<Place> islands) {
        Premises premises = input.premises();
        Fronts fronts = Fronts.of(premises);
        Map<Place, Set<Service>> missing = new LinkedHashMap<>();
        for (Service service : input.services()) {
            List<Place> places = new ArrayList<>(service.getReceivedIn());
            places.addAll(service.getWaitsIn());
            premises.here(places).stream()
                    .filter(place -> !fronts.isServed(place) && !islands.contains(place))
                    .forEach(place -> missing.computeIfAbsent(place, key -> new LinkedHashSet<>())
                            .add(service));
        }
        List<Finding> findings = new ArrayList<>();
        if (fronts.anyReached()) {
            missing.forEach((place, services) -> {
                List<Element> subjects = new ArrayList<>(services);
                subjects.add(place);
                findings.add(input.violated(
                        Severity.ERROR,
                        subjects,
                        List.of(place),
                        "plan-integrity.unserved",
                        Say.list(List.copyOf(services)),
                        Say.name(place)));
            });
        }
        return findings;
    }
}
