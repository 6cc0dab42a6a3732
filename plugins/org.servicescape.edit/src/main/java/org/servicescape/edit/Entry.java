package org.servicescape.edit;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.servicescape.model.value.Outline;
import org.servicescape.model.value.Range;
import org.servicescape.model.value.Unit;
import org.servicescape.model.value.ValueTexts;

/** What somebody typed for a property, as its value. */
final class Entry {
    /** Far more than a project needs, and far less than its file may have. */
    private static final int LONGEST = 100_000;

    private Entry() {}

    /** The value; null or an empty list for a text without words. */
    static Object value(Property property, String typed) throws Refused {
        if (typed.length() > LONGEST) {
            throw new Refused(Message.REFUSED_LONG, property.name(), String.valueOf(LONGEST));
        }
        EAttribute attribute = (EAttribute) property.feature();
        String clean = TypedText.clean(typed);
        if (property.kind() == Property.Kind.LINES) {
            List<Object> values = new ArrayList<>();
            for (String line : clean.split("\n")) {
                if (!line.isBlank()) {
                    values.add(parse(property, attribute, line.strip()));
                }
            }
            return values;
        }
        String text = property.kind() == Property.Kind.TEXT ? clean.replaceAll("[\n\t]", " ") : clean;
        return text.isBlank() ? null : parse(property, attribute, text.strip());
    }

    private static Object parse(Property property, EAttribute attribute, String text) throws Refused {
        Optional<Object> value = ValueTexts.parse(attribute, text);
        if (value.isEmpty()) {
            throw new Refused(Message.REFUSED_VALUE, property.name(), Names.shorten(text), expected(attribute));
        }
        return value.get();
    }

    private static String expected(EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == Duration.class) {
            return Message.EXPECTED_DURATION.with();
        } else if (type == LocalDate.class) {
            return Message.EXPECTED_DATE.with();
        } else if (type == Outline.class) {
            return Message.EXPECTED_OUTLINE.with();
        }
        String number = type == BigDecimal.class
                ? number(
                        attribute,
                        Message.EXPECTED_NUMBER,
                        Message.EXPECTED_NUMBER_FROM,
                        Message.EXPECTED_NUMBER_FROM_TO)
                : number(
                        attribute,
                        Message.EXPECTED_WHOLE_NUMBER,
                        Message.EXPECTED_WHOLE_NUMBER_FROM,
                        Message.EXPECTED_WHOLE_NUMBER_FROM_TO);
        return Unit.of(attribute)
                .map(unit -> Message.EXPECTED_IN_UNIT.with(number, unit))
                .orElse(number);
    }

    /** No range of the metamodel has a greatest number without a least. */
    private static String number(EAttribute attribute, Message any, Message from, Message fromTo) {
        Range range = Range.of(attribute);
        if (range.minimum() == null) {
            return any.with();
        }
        return range.maximum() == null
                ? from.with(range.minimum().toPlainString())
                : fromTo.with(range.minimum().toPlainString(), range.maximum().toPlainString());
    }
}
