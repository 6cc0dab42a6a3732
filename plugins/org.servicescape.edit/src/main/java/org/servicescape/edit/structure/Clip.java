package org.servicescape.edit.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Elements that somebody copied, as they were then: independent of the project that they come from, so that they can be put
 * into another one, and as often as wanted.
 */
public final class Clip {
    private final List<EObject> elements;
    private final List<Outward> outward;

    /**
     * A reference of a copied element of which at least one target was not copied.
     *
     * @param from the copied element
     * @param feature by which it refers
     * @param targets what it refers to, in order: copied elements, and the ids of others
     */
    private record Outward(EObject from, EReference feature, List<Object> targets) {}

    /** What can be put into a project once: new elements, and what they want to refer to. */
    record Copies(List<EObject> elements, Map<EObject, Map<EReference, List<Object>>> wanted) {}

    private Clip(List<EObject> elements, List<Outward> outward) {
        this.elements = elements;
        this.outward = outward;
    }

    /** Copies the elements with all that they contain; those within others are copied with them. */
    public static Clip of(Collection<? extends EObject> elements) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(false, true);
        List<EObject> copies = List.copyOf(copier.copyAll(Mentions.outermost(elements)));
        copier.copyReferences();
        Set<EObject> within = Mentions.within(copies);
        List<Outward> outward = new ArrayList<>();
        for (EObject copy : within) {
            for (EReference feature : copy.eClass().getEAllReferences()) {
                if (!feature.isContainment() && feature.isChangeable()) {
                    cut(copy, feature, within, outward);
                }
            }
        }
        return new Clip(copies, outward);
    }

    /** Whether there is nothing to put anywhere. */
    public boolean isEmpty() {
        return elements.isEmpty();
    }

    /** What was copied, to look at: its names and kinds; not to be put anywhere. */
    public List<EObject> elements() {
        return elements;
    }

    /** A copy of the copies, without ids of their own yet. */
    Copies copies() {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(false, true);
        List<EObject> made = List.copyOf(copier.copyAll(elements));
        copier.copyReferences();
        Map<EObject, Map<EReference, List<Object>>> wanted = new LinkedHashMap<>();
        for (Outward each : outward) {
            List<Object> targets = each.targets().stream()
                    .map(target -> target instanceof EObject inner ? copier.get(inner) : target)
                    .toList();
            wanted.computeIfAbsent(copier.get(each.from()), element -> new HashMap<>())
                    .put(each.feature(), targets);
        }
        return new Copies(made, wanted);
    }

    private static void cut(EObject copy, EReference feature, Set<EObject> within, List<Outward> outward) {
        List<Object> targets = new ArrayList<>();
        boolean leavesClip = false;
        for (EObject target : targets(copy, feature)) {
            boolean inside = within.contains(target);
            leavesClip |= !inside;
            String id = EcoreUtil.getID(target);
            if (inside || id != null) {
                targets.add(inside ? target : id);
            }
        }
        if (leavesClip) {
            outward.add(new Outward(copy, feature, targets));
            copy.eUnset(feature);
        }
    }

    private static List<EObject> targets(EObject element, EReference feature) {
        Object value = element.eGet(feature);
        if (value instanceof List<?> many) {
            return many.stream().map(EObject.class::cast).toList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }
}
