package org.servicescape.core;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalDouble;
import org.servicescape.sizing.Queue;

/** What a queue is like, for programs: JSON in the form that {@code servicescape size} promises. */
public final class SizeOutput {
    private static final double SECONDS = 3600;

    private SizeOutput() {}

    /**
     * One object. Waits are null where the queue grows without end. The caller closes the stream.
     *
     * @param within the time of the service level in hours; empty where none was asked for
     */
    public static void json(Queue queue, OptionalDouble within, OutputStream out) throws IOException {
        try (JsonGenerator json = FindingsJson.generator(out)) {
            json.writeStartObject();
            json.writeNumberField("servers", queue.servers());
            json.writeNumberField("utilisation", queue.utilisation());
            json.writeNumberField("probabilityOfWaiting", queue.probabilityOfWaiting());
            number(
                    json,
                    "meanWaitSeconds",
                    queue.meanWait().stream().map(hours -> hours * SECONDS).findFirst());
            number(
                    json,
                    "serviceLevel",
                    within.isPresent() ? OptionalDouble.of(queue.servedWithin(within.getAsDouble())) : within);
            number(json, "meanQueueLength", queue.meanQueueLength());
            json.writeBooleanField("stable", queue.isStable());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void number(JsonGenerator json, String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.getAsDouble());
        } else {
            json.writeNullField(name);
        }
    }
}
