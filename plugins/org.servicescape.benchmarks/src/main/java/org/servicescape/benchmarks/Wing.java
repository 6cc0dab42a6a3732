package org.servicescape.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.Element;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;

/** One wing of a synthetic centre: the example once more, varied. */
final class Wing {
    private final Map<EObject, EObject> shared;
    private final Map<EAttribute, List<String>> sentences;
    private final int number;
    private final Variation variation;

    /** What stands in the wing for each object of the example that it has; in order, so that nothing is left to chance. */
    private final Map<EObject, EObject> copies = new LinkedHashMap<>();

    /**
     * A wing that is not built yet.
     *
     * @param shared what the example has once, and what stands for it in the centre
     * @param sentences the long texts of each attribute in the example
     * @param number the wing's number from 1
     * @param variation in what it differs from the example
     */
    Wing(Map<EObject, EObject> shared, Map<EAttribute, List<String>> sentences, int number, Variation variation) {
        this.shared = shared;
        this.sentences = sentences;
        this.number = number;
        this.variation = variation;
    }

    /** Puts everything into the centre. */
    void build() {
        shared.forEach(this::fill);
        if (number == 1) {
            copies.putAll(shared);
        }
        copies.forEach((original, copy) -> refer(original, copy, Map.of()));
        int group = 0;
        for (Set<EObject> together : variation.twins()) {
            twin(together, "-t" + ++group);
        }
    }

    /** What stands for an object of the example; null where the wing has not got it. */
    EObject copy(EObject original) {
        return copies.get(original);
    }

    /** The id of this wing's copy of an element. */
    String id(String original) {
        return number == 1 ? original : original + "-w" + number;
    }

    private void fill(EObject original, EObject chapter) {
        if (number == 1) {
            attributes(original, chapter, "");
        }
        for (EReference feature : original.eClass().getEAllContainments()) {
            if (!feature.isMany() || feature.getEReferenceType().getInstanceClass() == Plan.class) {
                continue;
            }
            boolean elements =
                    Element.class.isAssignableFrom(feature.getEReferenceType().getInstanceClass());
            // A rule has one setting, a chapter one translation: what has no id comes with the first wing alone.
            if (elements || number == 1) {
                for (EObject child : Models.objects(original, feature)) {
                    if (!variation.gone().contains(child)) {
                        Models.objects(chapter, feature).add(tree(child, "", copies));
                    }
                }
            }
        }
    }

    /** A copy of an object with all that it holds, without references; {@code made} learns what was copied. */
    private EObject tree(EObject original, String twin, Map<EObject, EObject> made) {
        EObject copy = EcoreUtil.create(original.eClass());
        made.put(original, copy);
        attributes(original, copy, twin);
        for (EReference feature : original.eClass().getEAllContainments()) {
            if (!original.eIsSet(feature)) {
                continue;
            }
            if (!feature.isMany()) {
                copy.eSet(feature, tree((EObject) original.eGet(feature), twin, made));
                continue;
            }
            for (EObject child : Models.objects(original, feature)) {
                if (!variation.gone().contains(child)) {
                    Models.objects(copy, feature).add(tree(child, twin, made));
                }
            }
        }
        return copy;
    }

    private void attributes(EObject original, EObject copy, String twin) {
        for (EAttribute feature : original.eClass().getEAllAttributes()) {
            if (!original.eIsSet(feature) || !feature.isChangeable() || feature.isDerived()) {
                continue;
            }
            Object value = original.eGet(feature);
            if (feature.isID()) {
                copy.eSet(feature, id((String) value) + twin);
            } else if (!feature.isMany() && sentences.containsKey(feature)) {
                List<String> like = sentences.get(feature);
                copy.eSet(
                        feature,
                        like.contains(value) ? like.get(variation.random().nextInt(like.size())) : value);
            } else {
                copy.eSet(feature, value);
            }
        }
        if (copy instanceof Space space && space.getArea() != null) {
            BigDecimal factor = BigDecimal.valueOf(variation.random().nextInt(80, 125), 2);
            space.setArea(space.getArea().multiply(factor).setScale(1, RoundingMode.HALF_UP));
        }
    }

    /** Copies the references of an object: to those copied along with it, else to the wing's own, else none. */
    private void refer(EObject original, EObject copy, Map<EObject, EObject> along) {
        for (EReference feature : original.eClass().getEAllReferences()) {
            if (feature.isContainment() || feature.isDerived() || !original.eIsSet(feature)) {
                continue;
            }
            if (feature.isMany()) {
                for (EObject target : Models.objects(original, feature)) {
                    EObject found = target(target, along);
                    if (found != null) {
                        Models.objects(copy, feature).add(found);
                    }
                }
            } else {
                copy.eSet(feature, target((EObject) original.eGet(feature), along));
            }
        }
    }

    private EObject target(EObject original, Map<EObject, EObject> along) {
        EObject found = along.containsKey(original) ? along.get(original) : copies.get(original);
        return found == null ? shared.get(original) : found;
    }

    /** A second copy of what belongs together, beside the first. */
    private void twin(Set<EObject> together, String suffix) {
        Map<EObject, EObject> made = new LinkedHashMap<>();
        for (EObject original : together) {
            EObject first = copies.get(original);
            // What stands in something that is copied comes with it.
            if (first != null
                    && !together.contains(original.eContainer())
                    && original.eContainingFeature().isMany()) {
                EObject copy = tree(original, suffix, made);
                Models.objects(first.eContainer(), (EReference) original.eContainingFeature())
                        .add(copy);
            }
        }
        made.forEach((original, copy) -> refer(original, copy, made));
    }
}
