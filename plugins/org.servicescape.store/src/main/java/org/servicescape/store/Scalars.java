package org.servicescape.store;

import com.fasterxml.jackson.core.JsonToken;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.servicescape.model.value.Outline;
import org.servicescape.model.value.RoughDate;
import org.servicescape.model.value.ValueTexts;

/** Plain values of a file, and what was expected instead. */
final class Scalars {
    private Scalars() {}

    /** The value of a scalar JSON token, or null where it is none that the feature can have. */
    static Object read(Slot slot, JsonToken kind, String text) {
        return switch (slot.kind) {
            case YES_NO -> kind.isBoolean() ? Boolean.valueOf(kind == JsonToken.VALUE_TRUE) : null;
            case WHOLE_NUMBER -> kind == JsonToken.VALUE_NUMBER_INT ? wholeNumber(slot, text) : null;
            case DECIMAL -> kind.isNumeric() ? parse(slot, text) : null;
            default -> kind == JsonToken.VALUE_STRING ? ofText(slot, text) : null;
        };
    }

    private static Object ofText(Slot slot, String text) {
        return switch (slot.kind) {
            case ID, TEXT, STRING -> text;
            case LITERAL -> slot.literals.get(text);
            case OUTLINE -> outline(text);
            default -> parse(slot, text);
        };
    }

    private static Integer wholeNumber(Slot slot, String text) {
        try {
            int number = Integer.parseInt(text);
            return slot.least <= number && number <= slot.most ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Not by the generated factory, which looks for the method again for each value. */
    private static Outline outline(String text) {
        try {
            return Outline.valueOf(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Object parse(Slot slot, String text) {
        return ValueTexts.parse(slot.attribute(), text).orElse(null);
    }

    /** What the feature takes, as the end of a sentence that says what was expected. */
    static String expected(Slot slot, JsonToken found) {
        if (slot.kind == Slot.Kind.CHILD) {
            return "an object in curly brackets";
        } else if (slot.kind == Slot.Kind.REFERENCE) {
            return "the id of " + Kinds.anyOf(slot.reference().getEReferenceType());
        }
        EDataType type = slot.attribute().getEAttributeType();
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
            return "a whole number" + slot.range.words() + unquoted;
        } else if (java == BigDecimal.class) {
            return "a number" + slot.range.words() + unquoted;
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
}
