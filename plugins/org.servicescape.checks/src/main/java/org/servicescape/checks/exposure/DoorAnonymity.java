package org.servicescape.checks.exposure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicescape.checks.rules.Observers;
import org.servicescape.checks.rules.Revealed;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.space.Place;

/**
 * Answers what a door tells to somebody who watches who goes through it: which services lie behind, as names and as their
 * number k. A great number is no promise that nobody is recognised; it says only how many services the door leaves open.
 *
 * <p>Of interest are the passages on a shortest way from outside to a sensitive service (as in the rule anonymous-door,
 * HE 30/1998) that somebody outside or in the public zone can watch: who stands at one of its ends, or looks at one.
 *
 * @param door id of the connection or adjacency
 * @param from id of the place in which one stands before going through
 * @param to id of the place behind
 * @param services ids of the services that somebody who goes through may be visiting, in the order of the concept
 * @param sensitive ids of those among them that being seen to use gives something away
 * @param seenFrom ids of the places from which it is watched, in the order of the model; never empty
 */
public record DoorAnonymity(
        String door, String from, String to, List<String> services, List<String> sensitive, List<String> seenFrom) {
    /** Copies the lists. */
    public DoorAnonymity {
        services = List.copyOf(services);
        sensitive = List.copyOf(sensitive);
        seenFrom = List.copyOf(seenFrom);
    }

    /** How many services the door leaves open. */
    public int k() {
        return services.size();
    }

    /** True when whoever goes through visits a sensitive service, whichever it is. */
    public boolean onlySensitive() {
        return sensitive.size() == services.size();
    }

    /**
     * The doors of all plans, or of the space types where there is none: those that leave the fewest services open first,
     * then in the order of the ways from outside. Cost: one search for each entrance, O(entrances · (V + E)).
     */
    public static List<DoorAnonymity> of(Project project) {
        List<DoorAnonymity> doors = new ArrayList<>();
        for (Premises premises : Premises.of(project)) {
            doors.addAll(of(premises, services(project)));
        }
        doors.sort(Comparator.comparingInt(DoorAnonymity::k));
        return List.copyOf(doors);
    }

    static List<Service> services(Project project) {
        return project.getConcept() == null ? List.of() : project.getConcept().getServices();
    }

    private static List<DoorAnonymity> of(Premises premises, List<Service> concept) {
        if (concept.stream().noneMatch(service -> isSensitive(service))) {
            return List.of();
        }
        Observers observers = Observers.of(premises);
        List<DoorAnonymity> doors = new ArrayList<>();
        for (Map.Entry<Passage, Set<Service>> each :
                new Revealed(premises, concept).services().entrySet()) {
            List<Service> sensitive =
                    each.getValue().stream().filter(DoorAnonymity::isSensitive).toList();
            List<String> seenFrom = sensitive.isEmpty() ? List.of() : ids(watchers(each.getKey(), observers, premises));
            if (!seenFrom.isEmpty()) {
                Passage passage = each.getKey();
                doors.add(new DoorAnonymity(
                        passage.link().element().getId(),
                        passage.from().getId(),
                        passage.to().getId(),
                        ids(each.getValue()),
                        ids(sensitive),
                        seenFrom));
            }
        }
        return doors;
    }

    static boolean isSensitive(Service service) {
        return service.getSensitivity() == Sensitivity.SENSITIVE;
    }

    private static List<Place> watchers(Passage passage, Observers observers, Premises premises) {
        Set<Place> watchers = new LinkedHashSet<>();
        for (Place end : List.of(passage.from(), passage.to())) {
            if (observers.contains(end)) {
                watchers.add(end);
            }
            observers.looksAt(end).forEach(look -> watchers.add(look.from()));
        }
        return watchers.stream()
                .sorted(Comparator.comparingInt(premises::index))
                .toList();
    }

    static List<String> ids(Collection<? extends Element> elements) {
        return elements.stream().map(Element::getId).toList();
    }
}
