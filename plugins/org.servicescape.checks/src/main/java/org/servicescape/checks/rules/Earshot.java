package org.servicescape.checks.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.words.Say;
import org.servicescape.graph.Passage;
import org.servicescape.model.Element;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.AdjacencyLink;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Place;

/**
 * Talk by video in a place whose opening or counter lets others hear it. Nobody is seen through a screen, so such moments
 * are tested for speech at both ends: where the customer is and where staff answer.
 */
final class Earshot {
    private final Place place;
    private final Passage leak;
    private final Set<JourneyMoment> moments = new LinkedHashSet<>();

    private Earshot(Place place, Passage leak) {
        this.place = place;
        this.leak = leak;
    }

    /** Adds the moment to what is found when customers hear from outside what is said in one of the places. */
    static void collect(JourneyMoment moment, List<Place> ends, Visibility visibility, Map<Place, Earshot> found) {
        for (Place place : ends) {
            Optional<Passage> leak = visibility.soundFrom(place).stream()
                    .filter(passage -> neverShuts(passage.link().element()) && visibility.isReached(passage.to()))
                    .findFirst();
            leak.ifPresent(passage -> found.computeIfAbsent(place, key -> new Earshot(key, passage))
                    .moments
                    .add(moment));
        }
    }

    private static boolean neverShuts(Element element) {
        if (element instanceof Connection connection) {
            return connection.getKind() == ConnectionKind.OPENING || connection.getKind() == ConnectionKind.COUNTER;
        }
        return element instanceof Adjacency adjacency
                && (adjacency.getLink() == AdjacencyLink.OPENING || adjacency.getLink() == AdjacencyLink.COUNTER);
    }

    /** The finding: one for each place, with all its moments. */
    Finding finding(RuleInput input) {
        return input.violated(
                Severity.WARNING,
                Visibility.subjects(List.of(place), moments),
                Witness.path(place, List.of(leak)),
                "line-of-visibility.heard",
                Say.quoted(List.copyOf(moments)),
                Say.name(place),
                Say.name(leak.to()));
    }
}
