package org.servicescape.model.value;

import java.util.Optional;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EStructuralFeature;

/** In what a number is measured, from the metamodel's annotation {@code https://servicescape.org/unit}. */
public final class Unit {
    private static final String SOURCE = "https://servicescape.org/unit";

    private Unit() {}

    /** The sign of the unit, such as {@code mm}; empty for a plain number and for what is no number. */
    public static Optional<String> of(EStructuralFeature feature) {
        EAnnotation annotation = feature.getEAnnotation(SOURCE);
        return Optional.ofNullable(annotation).map(found -> found.getDetails().get("unit"));
    }
}
