package org.servicescape.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.servicescape.graph.JustifiedGraph;
import org.servicescape.graph.Whole;
import org.servicescape.model.space.Place;

/**
 * How deep spaces lie: what {@link Measuring} found.
 *
 * @param question what was asked
 * @param types true when the project has no plan, so that its space types were measured
 * @param spaces the spaces in the order of the file
 * @param neighbours number of pairs of neighbours; with directions, ordered ones
 * @param components the plan as a whole, component by component
 * @param undefined why some values do not exist
 */
public record Measurement(
        Measuring.Question question,
        boolean types,
        List<Space> spaces,
        int neighbours,
        List<Component> components,
        List<Undefined> undefined) {
    /** The measures of a space, by the names of the columns. */
    public static final List<String> MEASURES =
            List.of("TD", "MD", "RA", "RRA", "integration_1_RA", "integration_HH", "CV", "choice");

    /**
     * One space.
     *
     * @param depth steps from the root that was asked for; empty without one, and where it does not reach
     * @param values by the names in {@link Measurement#MEASURES}, each there, empty where it is undefined
     */
    public record Space(String id, String name, OptionalInt depth, Map<String, OptionalDouble> values) {}

    /**
     * What hangs together, as a whole.
     *
     * @param ids its spaces
     * @param diamondValue D_k of as many spaces
     * @param spreads of the measures of depth, by the names of the columns
     * @param differenceFactor H of the greatest, mean and least RA
     * @param relativeDifferenceFactor H*
     */
    public record Component(
            List<String> ids,
            OptionalDouble diamondValue,
            Map<String, Spread> spreads,
            OptionalDouble differenceFactor,
            OptionalDouble relativeDifferenceFactor) {
        private static Component of(Whole<Place> whole) {
            Map<String, Spread> spreads = new LinkedHashMap<>();
            spreads.put("TD", Spread.of(whole.totalDepth()));
            spreads.put("MD", Spread.of(whole.meanDepth()));
            spreads.put("RA", Spread.of(whole.relativeAsymmetry()));
            spreads.put("RRA", Spread.of(whole.realRelativeAsymmetry()));
            spreads.put("integration_1_RA", Spread.of(whole.integration()));
            spreads.put("integration_HH", Spread.of(whole.integrationHH()));
            return new Component(
                    whole.vertices().stream().map(Place::getId).toList(),
                    whole.diamondValue(),
                    spreads,
                    whole.differenceFactor(),
                    whole.relativeDifferenceFactor());
        }
    }

    /** The least, mean and greatest value of a measure where it is defined; empty where it nowhere is. */
    public record Spread(OptionalDouble least, OptionalDouble mean, OptionalDouble greatest) {
        private static Spread of(Whole.Spread spread) {
            return new Spread(spread.least(), spread.mean(), spread.greatest());
        }
    }

    /**
     * Values that do not exist.
     *
     * @param id of the space
     * @param measures names of the columns
     * @param why a sentence without its full stop
     */
    public record Undefined(String id, List<String> measures, String why) {}

    static Measurement of(Measuring.Question question, boolean types, List<JustifiedGraph<Place>> plans, Place root) {
        List<Space> spaces = new ArrayList<>();
        List<Component> components = new ArrayList<>();
        List<Undefined> undefined = new ArrayList<>();
        int neighbours = 0;
        for (JustifiedGraph<Place> plan : plans) {
            List<OptionalInt> depths = root != null && plan.vertices().contains(root) ? plan.depthsFrom(root) : null;
            for (int i = 0; i < plan.vertices().size(); i++) {
                Place place = plan.vertices().get(i);
                OptionalInt depth = depths == null ? OptionalInt.empty() : depths.get(i);
                if (root != null && depth.isEmpty()) {
                    undefined.add(
                            new Undefined(place.getId(), List.of("depth"), "no way leads there from " + root.getId()));
                }
                explain(place, plan.of(place), undefined);
                spaces.add(new Space(
                        place.getId(), Objects.requireNonNullElse(place.getName(), ""), depth, values(plan, place)));
            }
            plan.components().forEach(whole -> components.add(Component.of(whole)));
            neighbours += plan.neighbours();
        }
        return new Measurement(
                question, types, List.copyOf(spaces), neighbours, List.copyOf(components), List.copyOf(undefined));
    }

    private static Map<String, OptionalDouble> values(JustifiedGraph<Place> plan, Place place) {
        JustifiedGraph.Depth depth = plan.of(place);
        Map<String, OptionalDouble> values = new LinkedHashMap<>();
        values.put("TD", OptionalDouble.of((double) depth.total()));
        values.put("MD", depth.mean());
        values.put("RA", depth.relativeAsymmetry());
        values.put("RRA", depth.realRelativeAsymmetry());
        values.put("integration_1_RA", depth.integration());
        values.put("integration_HH", depth.integrationHH());
        values.put("CV", OptionalDouble.of(plan.control(place)));
        values.put("choice", OptionalDouble.of(plan.choice(place)));
        return values;
    }

    private static void explain(Place place, JustifiedGraph.Depth depth, List<Undefined> undefined) {
        if (depth.k() == 1) {
            undefined.add(new Undefined(
                    place.getId(),
                    List.of("MD", "RA", "RRA", "integration_1_RA", "integration_HH"),
                    "nothing is connected with it"));
        } else if (depth.k() == 2) {
            undefined.add(new Undefined(
                    place.getId(),
                    List.of("RA", "RRA", "integration_1_RA", "integration_HH"),
                    "only one space is connected with it, and relative asymmetry needs two"));
        } else if (depth.integration().isEmpty()) {
            undefined.add(new Undefined(
                    place.getId(),
                    List.of("integration_1_RA", "integration_HH"),
                    "everything connected with it is one step away, so that RA is 0 and has no inverse"));
        }
    }
}
