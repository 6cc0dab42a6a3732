package org.servicescape.core;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.servicescape.store.table.Row;
import org.servicescape.store.table.Table;
import org.servicescape.store.table.TableFiles;

/**
 * Measures for programs: as CSV and as JSON, in the form that {@code servicescape measure} promises. Numbers have full
 * double precision; a value that does not exist is an empty cell, and null in JSON.
 */
public final class MeasuresOutput {
    private MeasuresOutput() {}

    /** The spaces as CSV, a header first. */
    public static String csv(Measurement measured) {
        List<String> header = new ArrayList<>(List.of("id", "name", "depth"));
        header.addAll(Measurement.MEASURES);
        List<Row> rows = new ArrayList<>();
        for (Measurement.Space space : measured.spaces()) {
            List<String> cells = new ArrayList<>(List.of(space.id(), space.name()));
            cells.add(
                    space.depth().isEmpty() ? "" : String.valueOf(space.depth().getAsInt()));
            for (String measure : Measurement.MEASURES) {
                OptionalDouble value = space.values().get(measure);
                cells.add(value.isEmpty() ? "" : number(measure, value.getAsDouble()));
            }
            rows.add(new Row(rows.size() + 2, cells));
        }
        return TableFiles.csv(new Table("measures", header, rows));
    }

    /** All that was measured, as {@code {spaces, totals, undefined}}. The caller closes the stream. */
    public static void json(Measurement measured, OutputStream out) throws IOException {
        try (JsonGenerator json = FindingsJson.generator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("spaces");
            for (Measurement.Space space : measured.spaces()) {
                write(json, space);
            }
            json.writeEndArray();
            totals(json, measured);
            json.writeArrayFieldStart("undefined");
            for (Measurement.Undefined undefined : measured.undefined()) {
                json.writeStartObject();
                json.writeStringField("id", undefined.id());
                strings(json, "measures", undefined.measures());
                json.writeStringField("why", undefined.why());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, Measurement.Space space) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", space.id());
        json.writeStringField("name", space.name());
        json.writeFieldName("depth");
        if (space.depth().isEmpty()) {
            json.writeNull();
        } else {
            json.writeNumber(space.depth().getAsInt());
        }
        for (String measure : Measurement.MEASURES) {
            write(json, measure, space.values().get(measure));
        }
        json.writeEndObject();
    }

    private static void totals(JsonGenerator json, Measurement measured) throws IOException {
        json.writeObjectFieldStart("totals");
        json.writeStringField("layer", measured.question().layer());
        json.writeStringField("audience", measured.question().audience());
        json.writeStringField("root", measured.question().root());
        json.writeBooleanField("withOutside", measured.question().withOutside());
        json.writeBooleanField("directed", measured.question().directed());
        json.writeBooleanField("spaceTypes", measured.types());
        json.writeNumberField("spaces", measured.spaces().size());
        json.writeNumberField("neighbours", measured.neighbours());
        json.writeArrayFieldStart("components");
        for (Measurement.Component component : measured.components()) {
            json.writeStartObject();
            json.writeNumberField("k", component.ids().size());
            write(json, "D_k", component.diamondValue());
            for (Map.Entry<String, Measurement.Spread> spread :
                    component.spreads().entrySet()) {
                write(json, spread.getKey(), spread.getValue());
            }
            write(json, "H", component.differenceFactor());
            write(json, "H_star", component.relativeDifferenceFactor());
            strings(json, "spaces", component.ids());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Measurement.Spread spread) throws IOException {
        json.writeObjectFieldStart(name);
        write(json, "min", spread.least());
        write(json, "mean", spread.mean());
        write(json, "max", spread.greatest());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, OptionalDouble value) throws IOException {
        json.writeFieldName(name);
        if (value.isEmpty()) {
            json.writeNull();
        } else {
            json.writeNumber(number(name, value.getAsDouble()));
        }
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** Total depth is a whole number; the others are as exact as a double is. */
    private static String number(String measure, double value) {
        return measure.equals("TD") ? String.valueOf((long) value) : String.valueOf(value);
    }
}
