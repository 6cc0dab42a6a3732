package org.servicescape.scene.justified;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.servicescape.scene.Hatch;
import org.servicescape.scene.Style;
import org.servicescape.scene.justified.Content.Room;
import org.servicescape.scene.look.Look;

/** How rooms are filled: by security zone, or in five steps by a measure. */
final class Tint {
    /** What fills a room, what is written into it, in which colour. */
    record Fill(Style style, String sign, String text) {}

    /** By which a room is filled. */
    enum By {
        ZONE,
        INTEGRATION,
        CONTROL
    }

    private final By by;
    private final double[] bounds;

    Tint(By by, List<Room> rooms) {
        this.by = by;
        double[] sorted = rooms.stream()
                .map(this::measure)
                .flatMapToDouble(OptionalDouble::stream)
                .sorted()
                .toArray();
        this.bounds = new double[Look.STEPS - 1];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = sorted.length == 0 ? 0 : sorted[(i + 1) * sorted.length / (bounds.length + 1)];
        }
    }

    By by() {
        return by;
    }

    private OptionalDouble measure(Room room) {
        return by == By.CONTROL ? OptionalDouble.of(room.control()) : room.integration();
    }

    /** The fill of a room. */
    Fill of(Room room) {
        if (!room.wanted()) {
            String zone = room.zone() == Content.NO_ZONE ? "" : String.valueOf(room.zone());
            return new Fill(Style.fill(Look.FADED_FILL).hatched(Hatch.NONE), zone, Look.INK_2);
        }
        if (by == By.ZONE) {
            return zone(room.zone());
        }
        OptionalDouble value = measure(room);
        String sign = room.zone() == Content.NO_ZONE ? "" : String.valueOf(room.zone());
        return value.isEmpty() ? plain(sign) : step(step(value.getAsDouble()), sign);
    }

    /** The step of a value, 0 for the lowest fifth of the rooms. */
    private int step(double value) {
        return (int) Arrays.stream(bounds).filter(bound -> value >= bound).count();
    }

    /** The fill of a step. */
    static Fill step(int step, String sign) {
        Look.ZoneStyle look = Look.step(step);
        return new Fill(look.style(), sign, look.text());
    }

    /** The fill of a zone; plain where it is none. */
    static Fill zone(int zone) {
        if (zone == Content.NO_ZONE) {
            return plain("");
        }
        Look.ZoneStyle look = Look.zone(zone);
        return new Fill(look.style(), String.valueOf(zone), look.text());
    }

    private static Fill plain(String sign) {
        return new Fill(Style.fill(Look.PAPER).hatched(Hatch.NONE), sign, Look.INK);
    }
}
