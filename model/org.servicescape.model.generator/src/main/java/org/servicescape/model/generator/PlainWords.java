package org.servicescape.model.generator;

import java.util.Locale;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.ENamedElement;

/**
 * What the things of the metamodel are called where people see them: the name in plain words ({@code Security zone}), or
 * the words of the annotation {@code https://servicescape.org/label} where a name does not read well.
 */
final class PlainWords {
    private static final String LABEL = "https://servicescape.org/label";

    private PlainWords() {}

    static String of(ENamedElement thing) {
        EAnnotation annotation = thing.getEAnnotation(LABEL);
        return annotation == null
                ? sentenceCase(thing.getName())
                : annotation.getDetails().get("label");
    }

    private static String sentenceCase(String name) {
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
