package org.servicescape.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

/** Ids and references of one file: collected while it is read, joined when all of it is known. */
final class References {
    private final Problems problems;
    private final Keeping keeping;
    private final Map<String, Declared> declared = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> unread = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();

    private record Declared(InternalEObject element, int line) {}

    private record Pending(InternalEObject owner, Slot slot, int index, String id, int line, int column) {
        Position at() {
            return new Position(line, column);
        }

        Node value() {
            return Node.string(id, line, column);
        }
    }

    References(Problems problems, Keeping keeping) {
        this.problems = problems;
        this.keeping = keeping;
    }

    /** Notes the id of an element; false for the second element with an id, which is a problem. */
    boolean declare(String id, InternalEObject element, int line, int column) {
        Declared first = declared.putIfAbsent(id, new Declared(element, line));
        if (first != null) {
            problems.add(
                    new Position(line, column),
                    element,
                    () -> "has the same id as the " + Kinds.words(first.element.eClass()) + " in line " + first.line);
        }
        return first == null;
    }

    boolean isTaken(String id) {
        return declared.containsKey(id) || given.contains(id);
    }

    /** Notes an id that stands in no file. */
    void take(String id) {
        given.add(id);
    }

    /**
     * Notes the ids in a part of the file that was not understood.
     *
     * @param isProblem whether that was told as a problem; to miss an id as well would be a second complaint
     */
    void unread(Node value, boolean isProblem) {
        Node id = value.get("id");
        if (id != null && id.isString()) {
            unread.merge(id.text, isProblem ? 0 : id.line, Math::min);
        }
        value.members.forEach(member -> unread(member.value(), isProblem));
        value.items.forEach(item -> unread(item, isProblem));
    }

    void refer(InternalEObject owner, Slot slot, int index, String id, int line, int column) {
        pending.add(new Pending(owner, slot, index, id, line, column));
    }

    /**
     * Sets every reference to its element, in the order of the file.
     *
     * @param cutOff whether a part of the file is not known; then an id that is missing is no problem of its own
     */
    void join(boolean cutOff) {
        Set<String> seen = new HashSet<>();
        Pending before = null;
        for (Pending p : pending) {
            if (before == null || before.owner != p.owner || before.slot != p.slot) {
                seen.clear();
            }
            before = p;
            if (!join(p, seen, cutOff)) {
                keep(p);
            }
        }
    }

    private boolean join(Pending p, Set<String> seen, boolean cutOff) {
        Declared target = declared.get(p.id);
        EClass type = p.slot.reference().getEReferenceType();
        if (target == null) {
            if (!cutOff) {
                missing(p);
            }
            return false;
        } else if (!type.isInstance(target.element)) {
            EClass found = target.element.eClass();
            problems.add(
                    p.at(),
                    p.owner,
                    () -> named(p) + ", which is " + Kinds.oneOf(found) + "; expected the id of " + Kinds.anyOf(type));
            return false;
        } else if (!p.slot.many) {
            p.slot.set(p.owner, target.element);
            return true;
        } else if (!seen.add(p.id)) {
            problems.add(p.at(), p.owner, () -> named(p) + " twice");
            return false;
        }
        // What was seen before is known: EMF need not search its list for every reference.
        p.slot.list(p.owner).addUnique(target.element);
        return true;
    }

    private void keep(Pending p) {
        if (p.slot.many) {
            keeping.entry(p.owner, p.slot, p.index, p.value());
        } else {
            keeping.whole(p.owner, p.slot, p.value());
        }
    }

    private void missing(Pending p) {
        Integer line = unread.get(p.id);
        if (line == null) {
            problems.add(p.at(), p.owner, () -> named(p) + ", but nothing in this file has that id" + nearest(p));
        } else if (line > 0) {
            problems.add(
                    p.at(),
                    p.owner,
                    () -> named(p) + ", which stands under a key that this program does not know, in line " + line);
        }
    }

    private String nearest(Pending p) {
        EClass type = p.slot.reference().getEReferenceType();
        List<String> ids = declared.entrySet().stream()
                .filter(e -> type.isInstance(e.getValue().element))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        String nearest = Shown.nearest(p.id, ids);
        return Shown.isAlike(p.id, nearest) ? "; did you mean '" + Shown.shorten(nearest) + "'?" : "";
    }

    private static String named(Pending p) {
        return "has " + p.slot.key + " '" + Shown.shorten(p.id) + "'";
    }
}
