package org.servicescape.edit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.value.RoughDate;

/** Puts one element of every kind that an example has not into it, so that every kind can be edited. */
public final class EveryKind {
    private final Example example;
    private final Set<EClass> present = new HashSet<>();

    private EveryKind(Example example) {
        this.example = example;
    }

    public static void addTo(Example example) {
        EveryKind adder = new EveryKind(example);
        int before;
        do {
            List<EObject> elements = example.elements();
            before = elements.size();
            adder.present.addAll(elements.stream().map(EObject::eClass).collect(Collectors.toSet()));
            elements.forEach(adder::addParts);
        } while (example.elements().size() > before);
    }

    /** Every kind that an element can be of; a translation is edited with the text that it translates. */
    public static Set<EClass> all() {
        Iterable<EObject> metamodel = ServicescapePackage.eINSTANCE::eAllContents;
        return StreamSupport.stream(metamodel.spliterator(), false)
                .filter(thing -> thing instanceof EClass type
                        && !type.isAbstract()
                        && type != ServicescapePackage.Literals.TRANSLATION)
                .map(EClass.class::cast)
                .collect(Collectors.toSet());
    }

    private void addParts(EObject whole) {
        for (EReference containment : whole.eClass().getEAllContainments()) {
            EClass type = containment.getEReferenceType();
            if (type != ServicescapePackage.Literals.TRANSLATION && !present.contains(type) && canBeFilled(type)) {
                present.add(type);
                EObject part = EcoreUtil.create(type);
                part.eClass().getEAllStructuralFeatures().stream()
                        .filter(EStructuralFeature::isRequired)
                        .forEach(feature -> fill(part, feature));
                put(whole, containment, part);
            }
        }
    }

    /** What must be referred to may be added later: then the part is, too. */
    private boolean canBeFilled(EClass type) {
        return type.getEAllReferences().stream()
                .filter(EStructuralFeature::isRequired)
                .allMatch(reference -> target(reference).isPresent());
    }

    private Optional<EObject> target(EStructuralFeature reference) {
        return example.elements().stream()
                .filter(reference.getEType()::isInstance)
                .findFirst();
    }

    private void fill(EObject part, EStructuralFeature feature) {
        if (feature instanceof EReference) {
            part.eSet(feature, target(feature).orElseThrow());
        } else if (feature.getEType().getInstanceClass() == BigDecimal.class) {
            part.eSet(feature, BigDecimal.ONE);
        } else if (feature.getEType().getInstanceClass() == RoughDate.class) {
            part.eSet(feature, RoughDate.parse("2001"));
        } else {
            part.eSet(feature, "added-" + part.eClass().getName().toLowerCase(Locale.ROOT));
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
