package org.servicescape.ui.text;

import java.util.MissingResourceException;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.servicescape.model.provider.ServicescapeEditPlugin;

/** What the classes, features and literals of the metamodel are called, in the words of its item providers. */
public final class Headings {
    private Headings() {}

    /** The heading over what the feature contains. */
    public static String of(EStructuralFeature feature) {
        return word(feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature", feature.getName());
    }

    /** What elements of the class are called. */
    public static String of(EClass kind) {
        return word(kind.getName() + "_type", kind.getName());
    }

    /** What a literal of the enumeration is called. */
    public static String of(String enumeration, Enumerator literal) {
        return word(enumeration + "_" + literal.getName() + "_literal", literal.getLiteral());
    }

    private static String word(String key, String otherwise) {
        try {
            return ServicescapeEditPlugin.INSTANCE.getString("_UI_" + key);
        } catch (MissingResourceException unnamed) {
            return otherwise;
        }
    }
}
