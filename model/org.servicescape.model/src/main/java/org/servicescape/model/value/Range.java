package org.servicescape.model.value;

import java.math.BigDecimal;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;

/**
 * The numbers that an attribute may have, from the metamodel's annotation {@code https://servicescape.org/range}.
 *
 * @param minimum the least, or null for any
 * @param maximum the greatest, or null for any
 */
public record Range(BigDecimal minimum, BigDecimal maximum) {
    private static final String SOURCE = "https://servicescape.org/range";

    /** The range of an attribute; one without limits where the metamodel names none. */
    public static Range of(EAttribute attribute) {
        EAnnotation annotation = attribute.getEAnnotation(SOURCE);
        if (annotation == null) {
            return new Range(null, null);
        }
        return new Range(number(annotation, "minimum"), number(annotation, "maximum"));
    }

    /** Whether a value lies within; values that are no numbers always do. */
    public boolean contains(Object value) {
        if (!(value instanceof Number)) {
            return true;
        }
        BigDecimal number = new BigDecimal(value.toString());
        return (minimum == null || number.compareTo(minimum) >= 0)
                && (maximum == null || number.compareTo(maximum) <= 0);
    }

    /** The limits in words, with a blank before them: {@code from 0 to 4}; empty where there are none. */
    public String words() {
        return (minimum == null ? "" : " from " + minimum) + (maximum == null ? "" : " to " + maximum);
    }

    private static BigDecimal number(EAnnotation annotation, String key) {
        String text = annotation.getDetails().get(key);
        return text == null ? null : new BigDecimal(text);
    }
}
