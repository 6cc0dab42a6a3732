package org.servicescape.core;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.servicescape.core.programme.NetToGross;
import org.servicescape.core.programme.Parting;
import org.servicescape.core.programme.ProgrammeTotal;
import org.servicescape.core.programme.Schedule;
import org.servicescape.core.programme.ScheduleLine;
import org.servicescape.core.sizing.CentreSize;
import org.servicescape.core.sizing.DerivedLine;

/** The space programme and its totals for programs, as a part of the sizes of a centre. What is not known is null. */
final class ProgrammeJson {
    private ProgrammeJson() {}

    /** Writes the fields {@code programme}, {@code totals} and {@code netToGross} into the object that is open. */
    static void write(JsonGenerator json, CentreSize size) throws IOException {
        List<ScheduleLine> lines = Schedule.lines(size);
        json.writeArrayFieldStart("programme");
        for (ScheduleLine line : lines) {
            line(json, line);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("totals");
        for (ProgrammeTotal total : ProgrammeTotal.of(Parting.of(size, lines))) {
            json.writeStartObject();
            json.writeStringField("by", total.by().word());
            json.writeStringField("group", total.group());
            json.writeNumberField("lines", total.lines());
            json.writeNumberField("undesigned", total.undesigned());
            areas(json, total.derived(), total.agreed(), total.designed());
            json.writeEndObject();
        }
        json.writeEndArray();
        NetToGross ratio = NetToGross.of(size.project(), lines);
        json.writeObjectFieldStart("netToGross");
        CentreSizeJson.number(json, "planned", ratio.planned());
        CentreSizeJson.number(json, "designed", ratio.designed());
        json.writeEndObject();
    }

    private static void line(JsonGenerator json, ScheduleLine line) throws IOException {
        DerivedLine derived = line.derived();
        json.writeStartObject();
        json.writeStringField("line", derived.item().getId());
        json.writeNumberField("derivedRooms", derived.quantity());
        json.writeNumberField("agreedRooms", derived.item().getQuantity());
        json.writeNumberField("designedRooms", line.spaces().size());
        areas(json, derived.wholeArea(), line.agreed(), line.designed());
        json.writeStringField("why", derived.why().getLiteral());
        json.writeStringField("from", derived.basis().word());
        json.writeNumberField("amount", derived.amount());
        CentreSizeJson.number(json, "deviation", line.deviation());
        json.writeStringField("verdict", line.verdict());
        json.writeEndObject();
    }

    private static void areas(
            JsonGenerator json, OptionalDouble derived, OptionalDouble agreed, OptionalDouble designed)
            throws IOException {
        CentreSizeJson.number(json, "derivedArea", derived);
        CentreSizeJson.number(json, "agreedArea", agreed);
        CentreSizeJson.number(json, "designedArea", designed);
    }
}
