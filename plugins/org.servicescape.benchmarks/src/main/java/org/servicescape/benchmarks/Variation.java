package org.servicescape.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.servicescape.model.Element;
import org.servicescape.model.Project;

/**
 * In what one wing differs from the example: elements that it has not, and elements that it has twice, each with what
 * cannot be without them.
 *
 * @param random what else is left to chance in the wing
 * @param gone objects of the example that the wing has not
 * @param twins groups of objects of the example that the wing has twice; an element stands before what it holds
 */
record Variation(SplittableRandom random, Set<EObject> gone, List<Set<EObject>> twins) {
    private static final double SHARE = 0.025;

    /** What takes more than this along (a storey, the only organisation) stays as it is, so that wings are alike. */
    private static final int MOST_TOGETHER = 30;

    /** Leaves out some of the example's elements, and as many others stand twice. */
    static Variation of(Project example, SplittableRandom random) {
        Map<EObject, List<EObject>> needed = neededBy(example);
        Set<EObject> gone = new HashSet<>();
        List<Set<EObject>> twins = new ArrayList<>();
        for (Element element : Models.all(example, Element.class)) {
            double chance = random.nextDouble();
            if (!element.eContainingFeature().isMany() || chance >= 2 * SHARE) {
                continue;
            }
            Set<EObject> together = together(element, needed);
            if (together.size() > MOST_TOGETHER) {
                continue;
            }
            if (chance < SHARE) {
                gone.addAll(together);
            } else {
                twins.add(together);
            }
        }
        return new Variation(random, gone, twins);
    }

    /** For each object those that must refer to something, and refer to it. */
    private static Map<EObject, List<EObject>> neededBy(Project example) {
        Map<EObject, List<EObject>> needed = new HashMap<>();
        for (EObject object : Models.all(example, EObject.class)) {
            for (EReference feature : object.eClass().getEAllReferences()) {
                if (feature.isRequired() && !feature.isContainment() && !feature.isMany() && object.eIsSet(feature)) {
                    EObject target = (EObject) object.eGet(feature);
                    needed.computeIfAbsent(target, t -> new ArrayList<>()).add(object);
                }
            }
        }
        return needed;
    }

    private static Set<EObject> together(EObject element, Map<EObject, List<EObject>> needed) {
        Map<EObject, Boolean> reached = new LinkedHashMap<>();
        List<EObject> open = new ArrayList<>(List.of(element));
        while (!open.isEmpty()) {
            EObject object = open.remove(open.size() - 1);
            if (reached.put(object, true) == null) {
                open.addAll(object.eContents());
                open.addAll(needed.getOrDefault(object, List.of()));
            }
        }
        return new LinkedHashSet<>(reached.keySet());
    }
}
