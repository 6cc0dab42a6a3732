package org.servicescape.scene.journey;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.moments.PersonLook;

/**
 * Who is drawn with whom. Up to three people share a plot. Of more, customers do if they are three at most, and the rest
 * have a small plot each; those who serve and of whom fewer than three values are known are listed, since that is no
 * curve.
 *
 * @param together the people of each plot
 * @param listed those who are listed
 */
record Plots(List<List<PersonLook>> together, List<PersonLook> listed) {
    private static final int MOST = 3;
    private static final int CURVE = 3;

    /** The plots of a journey map, the same on all its sheets. */
    static Plots of(JourneyMap map) {
        List<PersonLook> people = PersonLook.of(map.people());
        if (people.size() <= MOST) {
            return new Plots(people.isEmpty() ? List.of() : List.of(people), List.of());
        }
        List<List<PersonLook>> together = new ArrayList<>();
        List<PersonLook> listed = new ArrayList<>();
        List<PersonLook> customers =
                people.stream().filter(person -> !person.feeler().staff()).toList();
        boolean shared = !customers.isEmpty() && customers.size() <= MOST;
        if (shared) {
            together.add(customers);
        } else {
            customers.forEach(person -> together.add(List.of(person)));
        }
        for (PersonLook person : people) {
            if (person.feeler().staff() && values(map, person) >= CURVE) {
                together.add(List.of(person));
            } else if (person.feeler().staff()) {
                listed.add(person);
            }
        }
        return new Plots(List.copyOf(together), List.copyOf(listed));
    }

    /** Whether names stand at the ends of curves. */
    boolean namesAtEnds() {
        return together.stream().anyMatch(people -> people.size() > 1);
    }

    private static long values(JourneyMap map, PersonLook person) {
        return map.panels().stream()
                .flatMap(panel -> panel.facts().stream())
                .flatMap(facts -> facts.stream())
                .flatMap(facts -> facts.feelings().stream())
                .filter(feeling -> feeling.actor().equals(person.feeler().id()))
                .count();
    }
}
