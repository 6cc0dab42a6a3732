package org.servicescape.store;

import com.fasterxml.jackson.core.JsonToken;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.value.Outline;

/** Attribute values between JSON and the model. */
final class Scalars {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
    private static final int MOST_DIGITS = 20;

    private Scalars() {}

    /** The value of a scalar JSON token, or empty where it is none that the attribute can have. */
    static Optional<Object> read(EAttribute attribute, JsonToken token, String text) {
        EDataType type = attribute.getEAttributeType();
        Class<?> java = type.getInstanceClass();
        Object value;
        if (java == boolean.class) {
            value = token.isBoolean() ? token == JsonToken.VALUE_TRUE : null;
        } else if (java == int.class) {
            value = token == JsonToken.VALUE_NUMBER_INT ? wholeNumber(text) : null;
        } else if (java == BigDecimal.class) {
            value = token.isNumeric() ? decimal(text) : null;
        } else if (token != JsonToken.VALUE_STRING) {
            value = null;
        } else if (type instanceof EEnum literals) {
            EEnumLiteral literal = literals.getEEnumLiteralByLiteral(text);
            value = literal == null ? null : literal.getInstance();
        } else if (attribute.isID()) {
            value = text;
        } else {
            value = parsed(type, text);
        }
        return Optional.ofNullable(value).filter(v -> Range.of(attribute).contains(v));
    }

    /** Whether the text can be an id. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** What the attribute takes, as the end of a sentence that says what was expected. */
    static String expected(EAttribute attribute, JsonToken found) {
        EDataType type = attribute.getEAttributeType();
        Class<?> java = type.getInstanceClass();
        String unquoted = found == JsonToken.VALUE_STRING ? ", without quotation marks" : "";
        if (type instanceof EEnum literals) {
            return "one of "
                    + literals.getELiterals().stream()
                            .map(EEnumLiteral::getLiteral)
                            .collect(Collectors.joining(", "));
        } else if (java == boolean.class) {
            return "true or false" + unquoted;
        } else if (java == int.class) {
            return "a whole number" + Range.of(attribute).words() + unquoted;
        } else if (java == BigDecimal.class) {
            return "a number" + Range.of(attribute).words() + unquoted;
        } else if (java == Duration.class) {
            return "a length of time such as 'PT15M' (15 minutes)";
        } else if (java == LocalDate.class) {
            return "a day such as '2016-08-02'";
        } else if (java == Outline.class) {
            return "two opposite corners or at least three points in whole millimetres, such as '0,0 12000,8000'";
        }
        return "text in quotation marks";
    }

    /** The value as JSON. */
    static String toJson(EAttribute attribute, Object value) {
        if (value instanceof Boolean || value instanceof Integer) {
            return value.toString();
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        } else if (value instanceof Enumerator literal) {
            return JsonText.quote(literal.getLiteral());
        }
        return JsonText.quote(EcoreUtil.convertToString(attribute.getEAttributeType(), value));
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
