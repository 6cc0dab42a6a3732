package org.servicescape.model.value;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Which texts are values of the metamodel's attributes, in a project file and in a window alike. */
public final class ValueTexts {
    private static final int MOST_DIGITS = 20;

    private ValueTexts() {}

    /** Whether the text can be an id: lower-case letters, digits and hyphens, beginning with a letter. */
    public static boolean isId(String text) {
        if (text.isEmpty() || text.charAt(0) < 'a' || text.charAt(0) > 'z') {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /**
     * The value of an attribute, or one value of an attribute with many, that a text stands for; empty where it stands for
     * none that the attribute can have, such as a number outside of its range. Any text is taken for an id here.
     */
    public static Optional<Object> parse(EAttribute attribute, String text) {
        return Optional.ofNullable(value(attribute, text)).filter(Range.of(attribute)::contains);
    }

    private static Object value(EAttribute attribute, String text) {
        EDataType type = attribute.getEAttributeType();
        Class<?> java = type.getInstanceClass();
        if (java == boolean.class) {
            return text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
        } else if (java == int.class) {
            return wholeNumber(text);
        } else if (java == BigDecimal.class) {
            return decimal(text);
        } else if (type instanceof EEnum literals) {
            EEnumLiteral literal = literals.getEEnumLiteralByLiteral(text);
            return literal == null ? null : literal.getInstance();
        }
        return attribute.isID() ? text : parsed(type, text);
    }

    private static Object wholeNumber(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** At most twenty digits before and after the point: an exponent could ask for more memory than there is. */
    private static Object decimal(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            boolean small = number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
            return small ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Object parsed(EDataType type, String text) {
        try {
            Object value = EcoreUtil.createFromString(type, text);
            return value instanceof Duration duration && duration.isNegative() ? null : value;
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return null;
        }
    }
}
