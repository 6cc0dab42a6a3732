package org.servicescape.store;

import com.fasterxml.jackson.core.JsonToken;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.value.Outline;
import org.servicescape.model.value.Range;
import org.servicescape.model.value.RoughDate;
import org.servicescape.model.value.ValueTexts;

/** Attribute values between JSON and the model. */
final class Scalars {
    private Scalars() {}

    /** The value of a scalar JSON token, or empty where it is none that the attribute can have. */
    static Optional<Object> read(EAttribute attribute, JsonToken token, String text) {
        Class<?> java = attribute.getEAttributeType().getInstanceClass();
        boolean fits;
        if (java == boolean.class) {
            fits = token.isBoolean();
        } else if (java == int.class) {
            fits = token == JsonToken.VALUE_NUMBER_INT;
        } else if (java == BigDecimal.class) {
            fits = token.isNumeric();
        } else {
            fits = token == JsonToken.VALUE_STRING;
        }
        return fits ? ValueTexts.parse(attribute, text) : Optional.empty();
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
        } else if (java == LocalTime.class) {
            return "a time of day such as '08:00'";
        } else if (java == RoughDate.class) {
            return "a date such as '2016-08-02', '2016-08', '2023-22' (summer of 2023) or '2023'";
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
}
