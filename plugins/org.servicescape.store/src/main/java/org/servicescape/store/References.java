package org.servicescape.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;

/** Ids and references of one file: collected while it is read, joined when all of it is known. */
final class References {
    private final Problems problems;
    private final Map<String, Declared> declared = new HashMap<>();
    private final Set<String> skipped = new HashSet<>();
    private final List<Pending> pending = new ArrayList<>();

    private record Declared(EObject element, Position at) {}

    private record Pending(EObject owner, EReference reference, String id, Position at) {}

    References(Problems problems) {
        this.problems = problems;
    }

    /** Notes the id of an element; the second element with an id is a problem. */
    void declare(String id, EObject element, Position at) {
        Declared first = declared.putIfAbsent(id, new Declared(element, at));
        if (first != null) {
            problems.add(
                    at,
                    element,
                    () -> "has the same id as the " + Kinds.words(first.element.eClass()) + " in line "
                            + first.at.line());
        }
    }

    /** Notes an id in a part of the file that was not understood; to miss it as well would be a second complaint. */
    void skip(String id) {
        skipped.add(id);
    }

    void refer(EObject owner, EReference reference, String id, Position at) {
        pending.add(new Pending(owner, reference, id, at));
    }

    /** Sets every reference to its element, in the order of the file. */
    void join() {
        Set<String> seen = new HashSet<>();
        Pending before = null;
        for (Pending p : pending) {
            if (before == null || before.owner != p.owner || before.reference != p.reference) {
                seen.clear();
            }
            before = p;
            Declared target = declared.get(p.id);
            if (target == null) {
                missing(p);
            } else if (!p.reference.getEReferenceType().isInstance(target.element)) {
                problems.add(
                        p.at,
                        p.owner,
                        () -> named(p) + ", which is " + Kinds.oneOf(target.element.eClass()) + "; expected the id of "
                                + Kinds.anyOf(p.reference.getEReferenceType()));
            } else if (!seen.add(p.id)) {
                problems.add(p.at, p.owner, () -> named(p) + " twice");
            } else {
                set(p, target.element);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void set(Pending p, EObject target) {
        if (p.reference.isMany()) {
            // What was seen before is known: EMF need not search its list for every reference.
            ((InternalEList<EObject>) p.owner.eGet(p.reference)).addUnique(target);
        } else {
            p.owner.eSet(p.reference, target);
        }
    }

    private void missing(Pending p) {
        if (!skipped.contains(p.id)) {
            problems.add(p.at, p.owner, () -> named(p) + ", but nothing in this file has that id" + nearest(p));
        }
    }

    private String nearest(Pending p) {
        List<String> ids = declared.entrySet().stream()
                .filter(e -> p.reference.getEReferenceType().isInstance(e.getValue().element))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        String nearest = Shown.nearest(p.id, ids);
        return Shown.isAlike(p.id, nearest) ? "; did you mean '" + nearest + "'?" : "";
    }

    private static String named(Pending p) {
        return "has " + p.reference.getName() + " '" + Shown.shorten(p.id) + "'";
    }
}
