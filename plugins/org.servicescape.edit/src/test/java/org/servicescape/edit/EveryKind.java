package org.servicescape.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.ServicescapePackage;

/** Puts one element of every kind that an example has not into it, so that every kind can be edited. */
final class EveryKind {
    private final Example example;
    private final Set<EClass> present = new HashSet<>();

    private EveryKind(Example example) {
        this.example = example;
    }

    static void addTo(Example example) {
        EveryKind adder = new EveryKind(example);
        int before;
        do {
            List<EObject> elements = example.elements();
            before = elements.size();
            adder.present.addAll(elements.stream().map(EObject::eClass).collect(Collectors.toSet()));
            elements.forEach(adder::addParts);
        } while (example.elements().size() > before);
    }

    /** Every kind that an element can be of. */
    static Set<EClass> all() {
        Iterable<EObject> metamodel = ServicescapePackage.eINSTANCE::eAllContents;
        return StreamSupport.stream(metamodel.spliterator(), false)
                .filter(thing -> thing instanceof EClass type && !type.isAbstract())
                .map(EClass.class::cast)
                .collect(Collectors.toSet());
    }

    private void addParts(EObject whole) {
        for (EReference containment : whole.eClass().getEAllContainments()) {
            if (present.add(containment.getEReferenceType())) {
                EObject part = EcoreUtil.create(containment.getEReferenceType());
                part.eClass().getEAllStructuralFeatures().stream()
                        .filter(EStructuralFeature::isRequired)
                        .forEach(feature -> fill(part, feature));
                put(whole, containment, part);
            }
        }
    }

    private void fill(EObject part, EStructuralFeature feature) {
        if (feature instanceof EAttribute) {
            part.eSet(feature, "added-" + part.eClass().getName().toLowerCase(Locale.ROOT));
        } else {
            part.eSet(
                    feature,
                    example.elements().stream()
                            .filter(feature.getEType()::isInstance)
                            .findFirst()
                            .orElseThrow());
        }
    }

    @SuppressWarnings("unchecked")
    private static void put(EObject whole, EReference containment, EObject part) {
        if (containment.isMany()) {
            ((Collection<EObject>) whole.eGet(containment)).add(part);
        } else {
            whole.eSet(containment, part);
        }
    }
}
