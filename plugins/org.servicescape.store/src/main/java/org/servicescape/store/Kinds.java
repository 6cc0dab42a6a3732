package org.servicescape.store;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.ServicescapePackage;

/** What the metamodel's classes and elements are called in messages, and which of their features stand in files. */
public final class Kinds {
    private Kinds() {}

    /** The features that a file may hold for an object of the class, in the order in which they are written. */
    static List<EStructuralFeature> features(EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .filter(f -> !f.isDerived() && !f.isTransient() && f.isChangeable())
                .filter(f -> f.getEContainingClass() != ServicescapePackage.Literals.PART)
                .toList();
    }

    /** The class name in words: {@code journey moment}. */
    public static String words(EClass type) {
        return type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** The class in words with its article: {@code an action}. */
    public static String oneOf(EClass type) {
        String words = words(type);
        if (words.endsWith("s")) {
            return words;
        }
        return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }

    /** What a reference to the class may name: {@code a space or a space type}. */
    public static String anyOf(EClass type) {
        if (type == ServicescapePackage.Literals.ELEMENT) {
            return "an element";
        }
        return packages(ServicescapePackage.eINSTANCE)
                .flatMap(p -> p.getEClassifiers().stream())
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(c -> !c.isAbstract() && type.isSuperTypeOf(c))
                .map(Kinds::oneOf)
                .collect(Collectors.joining(" or "));
    }

    /** An object as the subject of a sentence: {@code space 'sub-waiting'}, {@code emotion of journey moment 'call'}. */
    public static String describe(EObject object) {
        String words = words(object.eClass());
        String id = EcoreUtil.getID(object);
        if (id != null) {
            return words + " '" + Shown.shorten(id) + "'";
        }
        boolean value = object.eClass().getEIDAttribute() == null;
        if (value && object.eContainer() != null && object.eContainingFeature().isMany()) {
            return words + " of " + describe(object.eContainer());
        }
        return words;
    }

    /** The id of the object or of the nearest one that holds it; empty where there is none. */
    static String idAt(EObject object) {
        for (EObject o = object; o != null; o = o.eContainer()) {
            String id = EcoreUtil.getID(o);
            if (id != null) {
                return Shown.shorten(id);
            }
        }
        return "";
    }

    private static Stream<EPackage> packages(EPackage root) {
        return Stream.concat(Stream.of(root), root.getESubpackages().stream().flatMap(Kinds::packages));
    }
}
