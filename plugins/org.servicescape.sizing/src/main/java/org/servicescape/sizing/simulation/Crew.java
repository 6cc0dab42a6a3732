package org.servicescape.sizing.simulation;

import java.util.ArrayList;
import java.util.List;

/** A group of desks while it works. */
final class Crew {
    private final List<Line> lines = new ArrayList<>();
    private int staffed;
    private int busy;
    private boolean pastClosing;
    private long closing;
    private long since;
    private double busyTime;
    private double staffedTime;
    private double overtime;

    void serves(Line line) {
        lines.add(line);
    }

    List<Line> lines() {
        return lines;
    }

    void begin(long now) {
        since = now;
        busyTime = 0;
        staffedTime = 0;
    }

    void staff(long now, int desks) {
        settle(now);
        staffed = desks;
    }

    /** From now on nobody is staffed; those who are busy, or for whom somebody waits, stay. */
    void close(long now) {
        settle(now);
        pastClosing = true;
        closing = now;
    }

    void start(long now) {
        settle(now);
        busy++;
    }

    void finish(long now) {
        settle(now);
        busy--;
    }

    /** After closing, whoever found no customer goes home. */
    void goHome(long now) {
        if (pastClosing && staffed > busy) {
            settle(now);
            staffed = busy;
            overtime = now - closing;
        }
    }

    void settle(long now) {
        busyTime += (double) busy * (now - since);
        staffedTime += (double) Math.max(busy, staffed) * (now - since);
        since = now;
    }

    boolean isFree() {
        return busy < staffed;
    }

    boolean isBusy() {
        return busy > 0;
    }

    boolean isPastClosing() {
        return pastClosing;
    }

    /** What was done until it was last settled, in ticks. */
    Worked worked() {
        return new Worked(busyTime, staffedTime, overtime);
    }

    /** Time of all desks with customers, time of all that were staffed, and from closing until the last went home. */
    record Worked(double busy, double staffed, double overtime) {}
}
