package org.servicescape.pages.metamodel;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.value.Range;

/** The metamodel in the words of the pages about it. */
public final class Metamodel {
    private static final String UNIT = "https://servicescape.org/unit";

    private Metamodel() {}

    /** The root package and those in it, in the order of the metamodel. */
    public static List<EPackage> packages() {
        EPackage root = ServicescapePackage.eINSTANCE;
        return Stream.concat(Stream.of(root), root.getESubpackages().stream()).toList();
    }

    /** The classes of a package, in order. */
    public static List<EClass> classes(EPackage chapter) {
        return chapter.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .toList();
    }

    /** The classes of all packages, in order. */
    public static List<EClass> classes() {
        return packages().stream().flatMap(p -> classes(p).stream()).toList();
    }

    /** The features anywhere that hold objects of this class itself, not only of one that it extends. */
    public static List<EReference> holders(EClass type) {
        return classes().stream()
                .flatMap(c -> c.getEReferences().stream())
                .filter(r -> r.isContainment() && r.getEReferenceType() == type)
                .toList();
    }

    /** Whether a class is the head of a chapter of the file, such as {@code concept}: it holds lists and has no identity. */
    public static boolean isChapter(EClass type) {
        return type.getEIDAttribute() == null
                && holders(type).stream()
                        .anyMatch(h -> h.getEContainingClass() == ServicescapePackage.Literals.PROJECT);
    }

    /** What kind of value a feature has, in plain words: {@code text}, {@code number}, {@code Duration}. */
    public static String plainType(EStructuralFeature feature) {
        EClassifier type = feature.getEType();
        if (type instanceof EDataType && type.getInstanceClass() == boolean.class) {
            return "yes or no";
        } else if (type instanceof EDataType && type.getInstanceClass() == int.class) {
            return "number";
        } else if (type.getInstanceClass() == BigDecimal.class) {
            return "decimal";
        }
        return switch (type.getName()) {
            case "EString" -> "code";
            case "Text" -> "text";
            default -> type.getName();
        };
    }

    /** The sign of a number's unit, or an empty text. */
    public static String unit(EStructuralFeature feature) {
        EAnnotation annotation = feature.getEAnnotation(UNIT);
        return annotation == null
                ? ""
                : annotation.getDetails().values().iterator().next();
    }

    /** The range of a number with a blank before it, or an empty text. */
    public static String range(EStructuralFeature feature) {
        return feature instanceof EAttribute attribute ? Range.of(attribute).words() : "";
    }

    /** How many values a feature has: {@code 1}, {@code 0..1}, {@code 0..*} or {@code 1..*}. */
    public static String multiplicity(EStructuralFeature feature) {
        String least = feature.isRequired() ? "1" : "0";
        return feature.isMany() ? least + "..*" : feature.isRequired() ? "1" : "0..1";
    }
}
