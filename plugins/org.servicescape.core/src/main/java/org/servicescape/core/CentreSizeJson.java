package org.servicescape.core;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.servicescape.core.sizing.AgencyShare;
import org.servicescape.core.sizing.CentreSize;
import org.servicescape.core.sizing.Demanded;
import org.servicescape.core.sizing.Gap;
import org.servicescape.core.sizing.Lingering;
import org.servicescape.core.sizing.PlaceSize;
import org.servicescape.core.sizing.SimulatedStream;
import org.servicescape.core.sizing.SpillOverRange;
import org.servicescape.core.sizing.Synergy;
import org.servicescape.core.sizing.Way;
import org.servicescape.model.concept.Demand;
import org.servicescape.sizing.Queue;
import org.servicescape.sizing.centre.CustomerStream;
import org.servicescape.sizing.centre.DeskGroup;
import org.servicescape.sizing.centre.Pooling;
import org.servicescape.sizing.centre.Waiting;
import org.servicescape.sizing.simulation.Estimate;
import org.servicescape.sizing.simulation.Experience;

/** The sizes of a centre for programs, in the form that docs/sizing.md tells. What is not known is null. */
public final class CentreSizeJson {
    private static final double SECONDS = 3600;

    private CentreSizeJson() {}

    /** One object, {@code {services, apart, together, staying, synergy, pooling, spillOvers, simulated, programme, totals, netToGross, gaps}}. The caller closes the stream. */
    public static void write(CentreSize size, List<SimulatedStream> simulated, OutputStream out) throws IOException {
        try (JsonGenerator json = FindingsJson.generator(out)) {
            json.writeStartObject();
            services(json, size.services());
            groups(json, "desksOfServices", size.sharing().services());
            groups(json, "apart", size.sharing().apart());
            places(json, size.places());
            staying(json, size.services());
            synergy(json, size.synergy());
            pooling(json, size.sharing().pooling());
            spillOvers(json, size.spillOvers());
            simulated(json, simulated);
            ProgrammeJson.write(json, size);
            gaps(json, size.gaps());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void services(JsonGenerator json, List<Demanded> services) throws IOException {
        json.writeArrayFieldStart("services");
        for (Demanded each : services) {
            json.writeStartObject();
            json.writeStringField("service", each.service().getId());
            json.writeStringField("demand", each.demand().map(Demand::getId).orElse(null));
            json.writeNumberField("visitsPerDay", each.visitsPerDay());
            json.writeNumberField("designHour", each.perHour());
            json.writeNumberField("delegatedHoursPerDay", each.delegatedHours());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void groups(JsonGenerator json, String name, List<DeskGroup> groups) throws IOException {
        json.writeArrayFieldStart(name);
        for (DeskGroup each : groups) {
            json.writeStartObject();
            group(json, each);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void group(JsonGenerator json, DeskGroup group) throws IOException {
        json.writeStringField("place", group.streams().get(0).place());
        json.writeArrayFieldStart("services");
        for (CustomerStream stream : group.streams()) {
            json.writeString(stream.service());
        }
        json.writeEndArray();
        json.writeNumberField("desks", group.desks());
        json.writeNumberField("forAppointments", group.forAppointments());
        json.writeNumberField("utilisation", group.utilisation());
        OptionalDouble wait = group.queue().map(Queue::meanWait).orElse(OptionalDouble.empty());
        number(
                json,
                "meanWaitSeconds",
                wait.stream().map(hours -> hours * SECONDS).findFirst());
        number(
                json,
                "probabilityOfWaiting",
                group.queue()
                        .map(Queue::probabilityOfWaiting)
                        .map(OptionalDouble::of)
                        .orElse(OptionalDouble.empty()));
        number(
                json,
                "meanQueueLength",
                group.queue().map(Queue::meanQueueLength).orElse(OptionalDouble.empty()));
        waiting(json, group.waiting());
    }

    private static void waiting(JsonGenerator json, Waiting waiting) throws IOException {
        json.writeNumberField("seats", waiting.seats());
        json.writeNumberField("wheelchairSpaces", waiting.wheelchairs());
    }

    private static void places(JsonGenerator json, List<PlaceSize> places) throws IOException {
        json.writeArrayFieldStart("together");
        for (PlaceSize each : places) {
            json.writeStartObject();
            group(json, each.group());
            number(json, "area", each.area());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void staying(JsonGenerator json, List<Demanded> services) throws IOException {
        json.writeArrayFieldStart("staying");
        for (Demanded service : services) {
            for (Lingering each : service.lingering()) {
                json.writeStartObject();
                json.writeStringField("service", each.service().getId());
                json.writeStringField("place", each.place().getId());
                json.writeNumberField("people", each.people());
                number(json, "area", each.area());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void synergy(JsonGenerator json, Synergy synergy) throws IOException {
        json.writeObjectFieldStart("synergy");
        way(json, "apart", synergy.apart());
        way(json, "together", synergy.together());
        number(json, "staffedHoursFreedPerDay", synergy.hoursFreed());
        json.writeNumberField("delegatedHoursPerDay", synergy.delegatedHours());
        number(json, "rentPerYear", synergy.rentPerYear());
        number(json, "staffPerYear", synergy.staffPerYear());
        json.writeArrayFieldStart("organisations");
        for (AgencyShare each : synergy.agencies()) {
            json.writeStartObject();
            json.writeStringField("organisation", each.organisation().getId());
            json.writeNumberField("desksApart", each.apart().desks());
            number(json, "areaApart", each.apart().area());
            json.writeNumberField("loadShare", each.loadShare());
            number(json, "rentPerYear", each.rentPerYear());
            number(json, "staffPerYear", each.staffPerYear());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void way(JsonGenerator json, String name, Way way) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("desks", way.desks());
        waiting(json, way.waiting());
        number(json, "area", way.area());
        number(json, "staffedHoursPerDay", way.staffedHours());
        json.writeEndObject();
    }

    private static void pooling(JsonGenerator json, List<Pooling> pooling) throws IOException {
        json.writeArrayFieldStart("pooling");
        for (Pooling each : pooling) {
            json.writeStartObject();
            json.writeStringField("organisation", each.provider());
            json.writeStringField("place", each.place());
            json.writeNumberField("meanWaitApartSeconds", each.apart() * SECONDS);
            json.writeNumberField("meanWaitTogetherSeconds", each.together() * SECONDS);
            json.writeBooleanField("worse", each.isWorse());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void spillOvers(JsonGenerator json, List<SpillOverRange> ranges) throws IOException {
        json.writeArrayFieldStart("spillOvers");
        for (SpillOverRange each : ranges) {
            json.writeStartObject();
            json.writeStringField("spillOver", each.of().getId());
            json.writeNumberField("lowestPerYear", each.lowest());
            json.writeNumberField("highestPerYear", each.highest());
            json.writeStringField("evidence", each.of().getEvidence().getLiteral());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void simulated(JsonGenerator json, List<SimulatedStream> streams) throws IOException {
        json.writeArrayFieldStart("simulated");
        for (SimulatedStream each : streams) {
            json.writeStartObject();
            json.writeStringField("service", each.stream().service());
            json.writeStringField("place", each.stream().place());
            experience(json, "walkIns", each.walkIns());
            experience(json, "booked", each.booked());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void experience(JsonGenerator json, String name, Optional<Experience> found) throws IOException {
        if (found.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        estimate(json, "customers", found.get().customers(), 1);
        estimate(json, "meanWaitSeconds", found.get().meanWait(), SECONDS);
        estimate(json, "serviceLevel", found.get().servedWithin(), 1);
        estimate(json, "left", found.get().left(), 1);
        estimate(json, "queueAt95", found.get().usualLongestQueue(), 1);
        json.writeEndObject();
    }

    private static void estimate(JsonGenerator json, String name, Estimate found, double unit) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("mean", found.mean() * unit);
        number(
                json,
                "halfWidth",
                found.halfWidth().stream().map(half -> half * unit).findFirst());
        json.writeEndObject();
    }

    private static void gaps(JsonGenerator json, List<Gap> gaps) throws IOException {
        json.writeArrayFieldStart("gaps");
        for (Gap each : gaps) {
            json.writeStartObject();
            json.writeStringField("kind", each.kind().word());
            json.writeStringField("subject", each.subject().getId());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void number(JsonGenerator json, String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.getAsDouble());
        } else {
            json.writeNullField(name);
        }
    }
}
