package org.servicescape.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.Project;

/**
 * Answers in what two versions of a project differ, element by element. Elements are the same when they have the same id;
 * what has no id, such as a note, belongs to the element around it.
 *
 * @param all the differences: what was taken away or changed in the order of the first version, then what was added in the
 *     order of the second
 */
public record Differences(List<Difference> all) {
    /** What happened to an element. */
    public enum Kind {
        /** The second version has it alone. */
        ADDED,
        /** The first version has it alone. */
        REMOVED,
        /** It stands in another place: under another element, or among the same ones in another order. */
        MOVED,
        /** A feature has another value. */
        CHANGED
    }

    /**
     * One difference.
     *
     * @param kind what happened
     * @param element the element, of the second version where it is there
     * @param feature what of it has changed; empty for an element that was added or removed, or moved elsewhere
     * @param before the value in the first version, or the id around the element; empty where there is none
     * @param after the same in the second version
     */
    public record Difference(
            Kind kind, EObject element, Optional<EStructuralFeature> feature, String before, String after) {
        /** The element's id. */
        public String id() {
            return Objects.requireNonNullElse(EcoreUtil.getID(element), "");
        }
    }

    /** Copies the list. */
    public Differences {
        all = List.copyOf(all);
    }

    /** Compares two versions. Time and memory grow with their sizes. */
    public static Differences between(Project first, Project second) {
        Map<String, EObject> before = elements(first);
        Map<String, EObject> after = elements(second);
        List<Difference> all = new ArrayList<>();
        before.forEach((id, old) -> {
            EObject now = after.get(id);
            if (now == null) {
                all.add(new Difference(Kind.REMOVED, old, Optional.empty(), "", ""));
            } else {
                compare(old, now, before.keySet(), after.keySet(), all);
            }
        });
        after.forEach((id, now) -> {
            if (!before.containsKey(id)) {
                all.add(new Difference(Kind.ADDED, now, Optional.empty(), "", ""));
            }
        });
        return new Differences(all);
    }

    /** How many elements are affected; one that differs in several features counts once. */
    public int elements() {
        Set<String> ids = new HashSet<>();
        all.forEach(difference -> ids.add(difference.id()));
        return ids.size();
    }

    /** How many elements are affected in this way. */
    public int elements(Kind kind) {
        Set<String> ids = new HashSet<>();
        all.stream().filter(difference -> difference.kind() == kind).forEach(difference -> ids.add(difference.id()));
        return ids.size();
    }

    private static void compare(
            EObject old, EObject now, Set<String> oldIds, Set<String> newIds, List<Difference> all) {
        String oldPlace = place(old);
        String newPlace = place(now);
        if (!oldPlace.equals(newPlace)) {
            all.add(new Difference(Kind.MOVED, now, Optional.empty(), oldPlace, newPlace));
        }
        Map<Facts.Key, Facts.Value> before = Facts.of(old);
        Map<Facts.Key, Facts.Value> after = Facts.of(now);
        Set<Facts.Key> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (Facts.Key key : keys) {
            Facts.Value one = before.getOrDefault(key, Facts.NONE);
            Facts.Value other = after.getOrDefault(key, Facts.NONE);
            if (!one.text().equals(other.text())) {
                all.add(new Difference(Kind.CHANGED, now, Optional.of(key.last()), one.text(), other.text()));
            }
            // Elements that came or went are told by themselves.
            List<String> oldOrder = common(one.elements(), other.elements(), newIds);
            List<String> newOrder = common(other.elements(), one.elements(), oldIds);
            if (!oldOrder.equals(newOrder)) {
                all.add(new Difference(
                        Kind.MOVED,
                        now,
                        Optional.of(key.last()),
                        String.join(", ", oldOrder),
                        String.join(", ", newOrder)));
            }
        }
    }

    private static List<String> common(List<String> ids, List<String> others, Set<String> there) {
        Set<String> both = new HashSet<>(others);
        both.retainAll(there);
        return ids.stream().filter(both::contains).toList();
    }

    /** Elements by id in the order of the file; of two with one id, the first. */
    private static Map<String, EObject> elements(Project project) {
        Map<String, EObject> elements = new LinkedHashMap<>();
        // The project is the same whatever it is called; no id is empty.
        elements.put("", project);
        for (var all = project.eAllContents(); all.hasNext(); ) {
            EObject object = all.next();
            String id = EcoreUtil.getID(object);
            if (id != null) {
                elements.putIfAbsent(id, object);
            }
        }
        return elements;
    }

    /** The id around the element and where it stands there. */
    private static String place(EObject element) {
        List<String> steps = new ArrayList<>();
        EObject part = element;
        while (part.eContainer() != null) {
            steps.add(part.eContainingFeature().getName());
            part = part.eContainer();
            String id = EcoreUtil.getID(part);
            if (id != null) {
                steps.add(part.eContainer() == null ? "" : id);
                break;
            }
        }
        Collections.reverse(steps);
        return String.join(" ", steps).strip();
    }
}
