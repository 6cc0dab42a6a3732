package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.Graph;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.graph.Walker;
import org.servicescape.model.Element;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.concept.Channel;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Stage;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.Place;

/** What customers see in the hours of a journey, and at which moments an action happens. */
final class Visibility {
    private final Premises premises;
    private final Graph<Place, Passage> sight;
    private final Graph<Place, Passage> sound;
    private final Reach<Place, Passage> customers;

    Visibility(Premises premises, Hours hours) {
        this.premises = premises;
        this.sight = premises.sight();
        this.sound = premises.sound();
        this.customers = premises.reach(Walker.customer(), hours);
    }

    /** The places of the premises that are meant. */
    List<Place> here(Collection<? extends Place> references) {
        return premises.here(references);
    }

    /** True when customers come there on their own. */
    boolean isReached(Place place) {
        return customers.contains(place);
    }

    /** A look from where customers come on their own into the place. */
    Optional<Passage> lookInto(Place place) {
        return sight.incomingEdgesOf(place).stream()
                .filter(look -> isReached(look.from()))
                .findFirst();
    }

    /** True when somebody in the first place has the second in sight, or is there. */
    boolean sees(Place from, Place to) {
        return from == to || sight.containsEdge(from, to);
    }

    /** Where speech in the place is heard, one passage to each. */
    Set<Passage> soundFrom(Place place) {
        return sound.outgoingEdgesOf(place);
    }

    /** The moments in person during which the action happens. */
    static List<JourneyMoment> momentsInPerson(Action action) {
        return moments(action, Channel.IN_PERSON);
    }

    /** The moments of a channel during which the action happens. */
    static List<JourneyMoment> moments(Action action, Channel channel) {
        JourneyMoment first = action.getFirstMoment();
        if (first == null || !(first.eContainer() instanceof Stage stage)) {
            return List.of();
        }
        JourneyMoment last = action.getLastMoment() == null ? first : action.getLastMoment();
        List<JourneyMoment> all = new ArrayList<>();
        if (stage.eContainer() instanceof Journey journey) {
            journey.getStages().forEach(each -> all.addAll(each.getMoments()));
        }
        int end = Math.max(all.indexOf(first), all.indexOf(last));
        return all.subList(all.indexOf(first), end + 1).stream()
                .filter(moment -> moment.getChannel() == channel)
                .toList();
    }

    /** What a finding is about: the places, and the steps that happen there. */
    static List<Element> subjects(List<Place> places, Collection<? extends Element> steps) {
        List<Element> subjects = new ArrayList<>(places);
        subjects.addAll(steps);
        return subjects;
    }
}
