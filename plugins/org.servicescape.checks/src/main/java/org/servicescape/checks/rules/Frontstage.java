package org.servicescape.checks.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.words.Say;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.space.Place;

/** Frontstage actions in one place that customers in another one do not see. */
final class Frontstage {
    private final Place customer;
    private final Place place;
    private final Set<Action> actions = new LinkedHashSet<>();

    private Frontstage(Place customer, Place place) {
        this.customer = customer;
        this.place = place;
    }

    /** Adds the action to what is found when no customer of its moments in person has it in sight. */
    static void collect(Action action, Visibility visibility, Map<List<Place>, Frontstage> found) {
        if (action.getPlace() == null) {
            return;
        }
        List<Place> stage = visibility.here(List.of(action.getPlace()));
        List<Place> customers = visibility.here(Visibility.momentsInPerson(action).stream()
                .filter(moment -> moment.getPlace() != null)
                .map(JourneyMoment::getPlace)
                .toList());
        boolean seen = customers.stream()
                .anyMatch(customer -> stage.stream().anyMatch(place -> visibility.sees(customer, place)));
        if (!seen && !stage.isEmpty() && !customers.isEmpty()) {
            List<Place> pair = List.of(customers.get(0), stage.get(0));
            found.computeIfAbsent(pair, key -> new Frontstage(key.get(0), key.get(1)))
                    .actions
                    .add(action);
        }
    }

    /** The finding: one for each pair of places, with all its actions. */
    Finding finding(RuleInput input) {
        return input.violated(
                Severity.WARNING,
                Visibility.subjects(List.of(customer, place), actions),
                List.of(customer, place),
                "line-of-visibility.unseen",
                Say.quoted(List.copyOf(actions)),
                Say.name(place),
                Say.name(customer));
    }
}
