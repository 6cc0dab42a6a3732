package org.servicescape.ui.explorer;

import java.util.MissingResourceException;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.servicescape.model.provider.ServicescapeEditPlugin;

/** What the features of the metamodel are called, in the words of its item providers. */
final class Headings {
    private Headings() {}

    /** The heading over what the feature contains. */
    static String of(EStructuralFeature feature) {
        String key = "_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature";
        try {
            return ServicescapeEditPlugin.INSTANCE.getString(key);
        } catch (MissingResourceException unnamed) {
            return feature.getName();
        }
    }
}
