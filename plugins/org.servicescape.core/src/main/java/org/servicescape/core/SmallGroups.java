package org.servicescape.core;

import java.util.regex.Pattern;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Finds texts that give a figure of so few people that they might be recognised, such as "3 of 9 families" or
 * "n = 2". It reads figures in the usual forms only: a help for whoever publishes, no guarantee.
 */
final class SmallGroups {
    /** The least number of people whose figure may be published. */
    static final int LEAST = 5;

    private static final String FEW = "(?:[1-" + (LEAST - 1) + "]|one|two|three|four)";
    private static final String PEOPLE = "(?:families|people|persons|customers|visitors|clients|patients|users|"
            + "respondents|interviewees|participants|citizens|employees|advisers|nurses)";
    private static final Pattern FIGURE = Pattern.compile("(?i)\\bn\\s*=\\s*" + FEW + "\\b" + "|\\b" + FEW
            + "\\s+(?:of|out of)\\s+(?:the\\s+)?(?:\\d+|five|six|seven|eight|nine|ten|" + PEOPLE + ")\\b" + "|\\b" + FEW
            + "\\s+" + PEOPLE + "\\b");

    private SmallGroups() {}

    /** Whether the text gives a figure of a group under {@value #LEAST} people. */
    static boolean speaksOf(String text) {
        return FIGURE.matcher(text).find();
    }

    /** Unsets a text that gives such a figure; of several texts only those that do are removed. */
    static void leaveOut(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        if (value instanceof String text && speaksOf(text)) {
            object.eUnset(feature);
        } else if (value instanceof EList<?> list) {
            list.removeIf(each -> each instanceof String text && speaksOf(text));
        }
    }
}
