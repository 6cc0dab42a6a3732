package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
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
import org.servicescape.checks.words.Decimal;
import org.servicescape.checks.words.Say;
import org.servicescape.checks.words.Saying;
import org.servicescape.graph.Link;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.graph.Routes;
import org.servicescape.graph.Walker;
import org.servicescape.model.Element;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.EntranceKind;
import org.servicescape.model.space.Place;

/** P21: whoever cannot climb steps gets to all places of customers, by the entrance of everybody. O((V + E) log V). */
public final class StepFreeRoute implements Rule {
    private static final String DOOR = "door";
    private static final String DETOUR = "detour";
    private static final RuleCard CARD = RuleCard.of("step-free-route", "P21", "No steps on the way")
            .states(
                    "From outside, each place that customers come to is reached without a step and through doors that are wide"
                            + " enough; the main entrance is step-free, and the way without steps is not much longer than the other.")
            .source(
                    RulePack.FI,
                    RuleClass.LAW,
                    "Government Decree on the accessibility of buildings 241/2017, https://docs.accordproject.eu/finland;"
                            + " the width of inner doors, the same entrance and the detour are general knowledge")
            .because(
                    "A back door with a ramp is an access and no welcome. Where a number of a country is not known, steps are"
                            + " judged and widths are not.")
            .formulated(
                    "What is reached in the graph of customers is reached in its subgraph of step-free passages; ratio of the shortest ways in both.",
                    "O((V + E) log V)")
            .parameter(RuleParameter.wholeOf(DOOR, "mm", "Least clear width of a door.")
                    .in(RulePack.FI, 850))
            .parameter(RuleParameter.decimal(
                    DETOUR, "times", "1.5", "How much longer than the ordinary way the step-free way may be."))
            .reads(Facet.PLACES, Facet.OUTLINES, Facet.LINKS)
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
        OptionalDouble width = input.decimal(DOOR);
        Walker customer = Walker.customer();
        Graph<Place, Passage> ways = premises.movement(customer, null);
        Graph<Place, Passage> stepFree = premises.movement(
                link -> customer.mayPass(link) && barrier(link, width).isEmpty());
        Graph<Place, Passage> surely = premises.movement(link -> customer.mayPass(link)
                && barrier(link, width).isEmpty()
                && unsaid(link, width).isEmpty());
        Set<Place> free = Reach.from(stepFree, premises.outside()).vertices();
        Reach<Place, Passage> onwards = Reach.from(ways, free);
        Map<Link, List<Place>> barred = new LinkedHashMap<>();
        for (Place place : premises.places()) {
            if (onwards.contains(place) && !free.contains(place)) {
                barred.computeIfAbsent(onwards.edgesTo(place).get(0).link(), key -> new ArrayList<>())
                        .add(place);
            }
        }
        List<Finding> findings = new ArrayList<>();
        barred.forEach((link, places) ->
                findings.add(barred(input, link, barrier(link, width).orElseThrow(), places)));
        if (stepFree.edgeSet().size() < ways.edgeSet().size()) {
            findings.addAll(detours(input, ways, stepFree, barred.keySet(), width));
        }
        boolean said = premises.links().stream()
                .noneMatch(link -> link.isWay() && !unsaid(link, width).isEmpty());
        if (!said) {
            findings.addAll(unsaid(input, ways, stepFree, surely, width).findings(input));
        }
        if (width.isEmpty()) {
            findings.addAll(input.undecidedNumber(DOOR));
        }
        return findings;
    }

    /** What stops a wheelchair; empty when nothing does. */
    private static Optional<Saying> barrier(Link link, OptionalDouble width) {
        if (!(link.element() instanceof Connection connection)) {
            return Optional.empty();
        }
        if (connection.getKind() == ConnectionKind.STAIR || connection.getKind() == ConnectionKind.ESCALATOR) {
            return Optional.of(Saying.of("step-free-route.steps"));
        }
        if (!link.stepFree().orElse(true)) {
            return Optional.of(Saying.of("step-free-route.notFree"));
        }
        return width.isPresent() && connection.isSetWidth() && connection.getWidth() < width.getAsDouble()
                ? Optional.of(
                        Saying.of("step-free-route.narrow", connection.getWidth(), new Decimal(width.getAsDouble(), 0)))
                : Optional.empty();
    }

    /** What nobody has said of a link that is not known to stop a wheelchair. */
    private static List<Saying> unsaid(Link link, OptionalDouble width) {
        List<Saying> unsaid = new ArrayList<>();
        if (link.stepFree().isEmpty()) {
            unsaid.add(Unsaid.STEP_FREE);
        }
        if (width.isPresent() && link.element() instanceof Connection connection && !connection.isSetWidth()) {
            unsaid.add(Unsaid.WIDTH);
        }
        return unsaid;
    }

    /** What would have to be known of the links on whose statements a place, a detour or a main entrance hangs. */
    private static Unsaid unsaid(
            RuleInput input,
            Graph<Place, Passage> ways,
            Graph<Place, Passage> stepFree,
            Graph<Place, Passage> surely,
            OptionalDouble width) {
        Premises premises = input.premises();
        Set<Place> atBest = Reach.from(stepFree, premises.outside()).vertices();
        Set<Place> sure = Reach.from(surely, premises.outside()).vertices();
        Set<Link> open = new LinkedHashSet<>();
        for (Passage passage : stepFree.edgeSet()) {
            if (atBest.contains(passage.from()) && !sure.contains(passage.to())) {
                open.add(passage.link());
            }
        }
        for (Link link : premises.links()) {
            if (link.element() instanceof Connection door
                    && door.getEntrance() == EntranceKind.MAIN
                    && link.isWay()
                    && Walker.customer().mayPass(link)
                    && barrier(link, width).isEmpty()) {
                open.add(link);
            }
        }
        Routes<Place, Passage> longer = Routes.shortest(stepFree, premises.outside());
        Set<Place> far = far(input, ways, surely);
        far.removeAll(far(input, ways, stepFree));
        far.forEach(place -> longer.edgesTo(place).forEach(passage -> open.add(passage.link())));
        Unsaid unsaid = new Unsaid();
        open.forEach(link -> unsaid(link, width).forEach(statement -> unsaid.add(statement, link.element())));
        return unsaid;
    }

    /** The places to which the way of the second graph is much longer than that of the first. */
    private static Set<Place> far(RuleInput input, Graph<Place, Passage> ways, Graph<Place, Passage> stepFree) {
        Routes<Place, Passage> usual = Routes.shortest(ways, input.premises().outside());
        Routes<Place, Passage> longer =
                Routes.shortest(stepFree, input.premises().outside());
        double most = input.decimal(DETOUR).orElseThrow();
        Set<Place> far = new LinkedHashSet<>();
        for (Place place : input.premises().places()) {
            if (usual.isMeasured(place)
                    && longer.isMeasured(place)
                    && longer.metres(place).getAsDouble()
                            > most * usual.metres(place).getAsDouble()) {
                far.add(place);
            }
        }
        return far;
    }

    private static Finding barred(RuleInput input, Link link, Saying barrier, List<Place> places) {
        Place place = places.get(0);
        return input.violated(
                Severity.ERROR,
                List.of(link.element()),
                List.of(link.other(place), link.element(), place),
                "step-free-route.barred",
                Say.list(places),
                Say.link(link),
                barrier);
    }

    /** A main entrance with steps, and ways without steps that are much longer. */
    private static List<Finding> detours(
            RuleInput input,
            Graph<Place, Passage> ways,
            Graph<Place, Passage> stepFree,
            Set<Link> told,
            OptionalDouble width) {
        List<Finding> findings = new ArrayList<>();
        for (Link link : input.premises().links()) {
            if (link.element() instanceof Connection door
                    && door.getEntrance() == EntranceKind.MAIN
                    && link.isWay()
                    && Walker.customer().mayPass(link)
                    && !told.contains(link)
                    && !barrier(link, width).isEmpty()) {
                findings.add(input.violated(
                        Severity.WARNING,
                        List.of(link.from(), door, link.to()),
                        List.of(link.from(), door, link.to()),
                        "step-free-route.entrance",
                        Say.link(link),
                        barrier(link, width).orElseThrow()));
            }
        }
        Set<Place> far = far(input, ways, stepFree);
        if (!far.isEmpty()) {
            Routes<Place, Passage> longer =
                    Routes.shortest(stepFree, input.premises().outside());
            double most = input.decimal(DETOUR).orElseThrow();
            List<Element> subjects = new ArrayList<>(far);
            Place first = far.iterator().next();
            findings.add(input.violated(
                    Severity.WARNING,
                    subjects,
                    Witness.path(first, longer.edgesTo(first)),
                    "step-free-route.detour",
                    Decimal.of(most),
                    Say.list(List.copyOf(far))));
        }
        return findings;
    }
}
