package org.servicescape.store.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.servicescape.model.Language;
import org.servicescape.model.text.Meanings;

/**
 * The values of attributes as definitions of a schema: ids, texts in one or several languages, dates, literals and so on.
 *
 * <p>They are explained in comments: editors would show a description here instead of that of the feature.
 */
final class ValueDefinitions {
    static final String ID = "id";
    static final String TEXT = "text";
    static final String TEXTS = "texts";

    private ValueDefinitions() {}

    static void write(JsonGenerator json) throws IOException {
        written(json, ID, "Lower-case letters, digits and hyphens, beginning with a letter.", "^[a-z][a-z0-9-]*$");
        translated(json, TEXT, "Text in the project's language, or in several.", "{\"type\": \"string\"}");
        translated(
                json,
                TEXTS,
                "Texts in the project's language, or in several.",
                "{\"type\": \"array\", \"items\": {\"type\": \"string\"}}");
        written(
                json,
                "Duration",
                "A length of time, such as PT10M for ten minutes.",
                "^P(?=[0-9T])([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+([.][0-9]{1,9})?S)?)?$");
        written(json, "Date", "A day, such as 2016-08-02.", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
        written(
                json,
                "Time",
                "A time of day, such as 08:00.",
                "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,9})?)?$");
        written(
                json,
                "RoughDate",
                "A day, a month, a season or a year: 2016-08-02, 2016-08, 2023-22 (summer of 2023) or 2023.",
                "^[0-9]{4}(-(0[1-9]|1[0-2]|2[1-4])|-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$");
        written(
                json,
                "Outline",
                "Points in whole millimetres, x to the east and y to the south: two are the opposite corners of a rectangle, such as"
                        + " 0,0 12000,8000; three or more the corners of a polygon.",
                "^-?[0-9]+,-?[0-9]+( -?[0-9]+,-?[0-9]+)+$");
    }

    static void literals(JsonGenerator json, EEnum literals) throws IOException {
        json.writeObjectFieldStart(literals.getName());
        json.writeStringField("$comment", Meanings.of(literals));
        json.writeArrayFieldStart("enum");
        for (EEnumLiteral literal : literals.getELiterals()) {
            json.writeString(literal.getLiteral());
        }
        json.writeEndArray();
        // No part of the standard, which lets schemas hold more; editors show it beside each value.
        json.writeArrayFieldStart("enumDescriptions");
        for (EEnumLiteral literal : literals.getELiterals()) {
            json.writeString(Meanings.of(literal));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void written(JsonGenerator json, String name, String description, String pattern)
            throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("$comment", description);
        json.writeStringField("type", "string");
        json.writeStringField("pattern", pattern);
        json.writeEndObject();
    }

    private static void translated(JsonGenerator json, String name, String description, String plain)
            throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("$comment", description);
        json.writeArrayFieldStart("anyOf");
        json.writeRawValue(plain);
        json.writeStartObject();
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("properties");
        for (Language language : Language.values()) {
            json.writeFieldName(language.getLiteral());
            json.writeRawValue(plain);
        }
        json.writeEndObject();
        json.writeNumberField("minProperties", 1);
        json.writeBooleanField("additionalProperties", false);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
