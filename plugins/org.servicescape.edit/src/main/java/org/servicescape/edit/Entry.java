package org.servicescape.edit;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.servicescape.model.value.LengthOfTime;
import org.servicescape.model.value.Outline;
import org.servicescape.model.value.Range;
import org.servicescape.model.value.RoughDate;
import org.servicescape.model.value.Unit;
import org.servicescape.model.value.ValueTexts;

/** What somebody typed for a property, as its value. */
public final class Entry {
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
        return parse(attribute, property.label(), text);
    }

    /**
     * The value of an attribute, or one of its values, that a text stands for.
     *
     * @param label what people call the attribute
     * @throws Refused with one sentence that says what was expected
     */
    public static Object parse(EAttribute attribute, String label, String text) throws Refused {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        Optional<?> value;
        if (type == Duration.class) {
            value = LengthOfTime.parse(text);
        } else if (type == LocalTime.class) {
            value = TypedTime.parse(text);
        } else if (type == LocalDate.class || type == RoughDate.class) {
            value = ValueTexts.parse(attribute, TypedDate.iso(text));
        } else if (type == int.class || type == BigDecimal.class) {
            value = ValueTexts.parse(attribute, TypedNumber.plain(text, Unit.of(attribute)));
        } else {
            value = ValueTexts.parse(attribute, text);
        }
        if (value.isEmpty()) {
            throw refusal(attribute, label, Names.shorten(text));
        }
        return value.get();
    }

    /** How values of a feature are written, where that is not plain. */
    static Optional<String> written(EStructuralFeature feature) {
        Class<?> type = feature.getEType().getInstanceClass();
        if (type == Duration.class) {
            return Optional.of(Message.TIME_WRITTEN.with());
        } else if (type == LocalTime.class) {
            return Optional.of(Message.TIME_OF_DAY_WRITTEN.with());
        } else if (type == LocalDate.class) {
            return Optional.of(Message.DATE_WRITTEN.with());
        } else if (type == RoughDate.class) {
            return Optional.of(Message.ROUGH_DATE_WRITTEN.with());
        }
        return type == Outline.class ? Optional.of(Names.meaning(feature.getEType())) : Optional.empty();
    }

    private static Refused refusal(EAttribute attribute, String label, String typed) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == Duration.class) {
            return new Refused(Message.REFUSED_DURATION, label, typed);
        } else if (type == LocalDate.class) {
            return new Refused(Message.REFUSED_DATE, label, typed);
        } else if (type == LocalTime.class) {
            return new Refused(Message.REFUSED_TIME, label, typed);
        } else if (type == RoughDate.class) {
            return new Refused(Message.REFUSED_ROUGH_DATE, label, typed);
        } else if (type == Outline.class) {
            return new Refused(Message.REFUSED_OUTLINE, label, typed);
        }
        return notInRange(attribute, type == BigDecimal.class, label, typed);
    }

    /** No range of the metamodel has a greatest number without a least. */
    private static Refused notInRange(EAttribute attribute, boolean decimal, String label, String typed) {
        Range range = Range.of(attribute);
        if (range.minimum() == null) {
            return new Refused(decimal ? Message.REFUSED_NUMBER : Message.REFUSED_WHOLE_NUMBER, label, typed);
        }
        String least = range.minimum().toPlainString();
        if (range.maximum() == null) {
            Message reason = decimal ? Message.REFUSED_NUMBER_FROM : Message.REFUSED_WHOLE_NUMBER_FROM;
            return new Refused(reason, label, typed, least);
        }
        Message reason = decimal ? Message.REFUSED_NUMBER_FROM_TO : Message.REFUSED_WHOLE_NUMBER_FROM_TO;
        return new Refused(reason, label, typed, least, range.maximum().toPlainString());
    }
}
