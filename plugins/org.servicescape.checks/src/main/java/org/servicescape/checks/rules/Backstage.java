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
import org.servicescape.checks.words.Saying;
import org.servicescape.graph.Passage;
import org.servicescape.model.Element;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.space.Place;

/** Backstage actions in one place that is none. */
final class Backstage {
    private final Place place;
    private final Optional<Passage> look;
    private final Set<Action> actions = new LinkedHashSet<>();

    private Backstage(Place place, Optional<Passage> look) {
        this.place = place;
        this.look = look;
    }

    /** Adds the action to what is found when one of its places is reached or seen by customers. */
    static void collect(Action action, Visibility visibility, Map<Place, Backstage> found) {
        if (action.getPlace() == null || Visibility.momentsInPerson(action).isEmpty()) {
            return;
        }
        for (Place place : visibility.here(List.of(action.getPlace()))) {
            Optional<Passage> look = visibility.isReached(place) ? Optional.empty() : visibility.lookInto(place);
            if (visibility.isReached(place) || look.isPresent()) {
                found.computeIfAbsent(place, key -> new Backstage(key, look))
                        .actions
                        .add(action);
            }
        }
    }

    /** The finding: one for each place, with all its actions. */
    Finding finding(RuleInput input) {

        List<? extends Element> witness = look.isPresent() ? Witness.path(place, List.of(look.get())) : List.of(place);
        return input.violated(
                Severity.WARNING,
                Visibility.subjects(List.of(place), actions),
                witness,
                Saying.of("line-of-visibility.backstage.headline"),
                look.isPresent()
                        ? Saying.of(
                                "line-of-visibility.seen",
                                Say.quoted(List.copyOf(actions)),
                                Say.name(place),
                                Say.name(look.get().from()))
                        : Saying.of("line-of-visibility.entered", Say.quoted(List.copyOf(actions)), Say.name(place)));
    }
}
