package org.servicescape.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.servicescape.graph.JustifiedGraph;
import org.servicescape.graph.Layer;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Walker;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Organisation;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Place;

/**
 * Measures how deep the spaces of a project lie: the justified plan graph of each plan. The plans of a project stand one
 * after the other; no way leads from one to another, so each is measured for itself.
 */
public final class Measuring {
    private static final String STAFF = "staff";

    private Measuring() {}

    /**
     * What is to be measured, in the words of the command line.
     *
     * @param layer {@code movement}, {@code sight} or {@code sound}
     * @param audience whose ways count: {@code customer}, {@code visitor}, {@code escorted}, {@code staff} or {@code
     *     staff:ORGANISATION}; null: everybody's
     * @param root id of the space from which depth is counted; null: depth is not counted
     * @param withOutside whether places outside the centre are measured too
     * @param directed whether directions count
     */
    public record Question(String layer, String audience, String root, boolean withOutside, boolean directed) {}

    /** The layers by their words. */
    public static List<String> layers() {
        return Arrays.stream(Layer.values())
                .map(layer -> layer.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /**
     * Measures every space of every plan; without a plan, the space types by their adjacencies.
     *
     * @throws IllegalArgumentException when a word of the question means nothing in the project; the message is a
     *     sentence
     */
    public static Measurement measure(Project project, Question question) {
        Layer layer = layer(question.layer());
        Optional<Walker> walker = walker(project, question.audience());
        if (walker.isPresent() && layer != Layer.MOVEMENT) {
            throw new IllegalArgumentException("An audience passes doors, so it can be chosen for the layer movement"
                    + " only, not for " + question.layer());
        }
        List<Premises> premises = Premises.of(project);
        List<JustifiedGraph<Place>> plans = new ArrayList<>();
        for (Premises each : premises) {
            plans.add(JustifiedGraph.of(each, layer, walker, question.withOutside(), question.directed()));
        }
        Place root = question.root() == null ? null : root(project, premises, question);
        return Measurement.of(question, premises.stream().anyMatch(Premises::assumed), plans, root);
    }

    private static Layer layer(String word) {
        if (!layers().contains(word)) {
            throw new IllegalArgumentException("No layer '" + word + "'; there are: " + String.join(", ", layers()));
        }
        return Layer.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Optional<Walker> walker(Project project, String word) {
        if (word == null) {
            return Optional.empty();
        }
        if (word.startsWith(STAFF + ":")) {
            return Optional.of(Walker.staff(organisation(project, word.substring(STAFF.length() + 1))));
        }
        return Optional.of(
                switch (word) {
                    case "customer" -> Walker.customer();
                    case "visitor" -> Walker.visitor();
                    case "escorted" -> Walker.escorted();
                    case STAFF -> Walker.staff();
                    default -> throw new IllegalArgumentException("No audience '" + word
                            + "'; there are: customer, visitor, escorted, staff, and staff:ORGANISATION");
                });
    }

    private static Organisation organisation(Project project, String id) {
        List<Organisation> all =
                project.getConcept() == null ? List.of() : project.getConcept().getOrganisations();
        return all.stream()
                .filter(organisation -> id.equals(organisation.getId()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No organisation '" + id + "' in the project. "
                        + Nearest.hint(
                                id,
                                Nearest.known(all, Organisation::getId, Organisation::getName),
                                "'servicescape list FILE' names them")));
    }

    private static Place root(Project project, List<Premises> premises, Question question) {
        String id = question.root();
        List<Place> places =
                premises.stream().flatMap(each -> each.places().stream()).toList();
        Place root = places.stream()
                .filter(place -> id.equals(place.getId()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        Contents.of(project).elements().stream()
                                        .anyMatch(element -> element.id().equals(id))
                                ? "'" + id + "' is no space that can be measured"
                                : "No space '" + id + "' in the project. "
                                        + Nearest.hint(
                                                id,
                                                Nearest.known(places, Place::getId, Place::getName),
                                                "'servicescape list FILE' names them")));
        if (!question.withOutside() && Places.exterior(root) != Exterior.NONE) {
            throw new IllegalArgumentException(
                    "The space '" + id + "' lies outside, which is measured only with --with-outside");
        }
        return root;
    }
}
