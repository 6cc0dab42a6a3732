package org.servicescape.sizing.simulation;

import java.util.Arrays;

/** How long a number was at which level. */
final class Levels {
    private int level;
    private long since;
    private double[] times = new double[8];

    /** Begins to count. */
    void begin(long now) {
        since = now;
        Arrays.fill(times, 0);
    }

    void change(long now, int by) {
        settle(now);
        level += by;
    }

    /** Counts the time until now. */
    void settle(long now) {
        if (level >= times.length) {
            times = Arrays.copyOf(times, 2 * level);
        }
        times[level] += now - since;
        since = now;
    }

    double time() {
        return Arrays.stream(times).sum();
    }

    /** The sum of level times time. */
    double area() {
        double area = 0;
        for (int i = 1; i < times.length; i++) {
            area += i * times[i];
        }
        return area;
    }

    /** The highest level that lasted for some time. */
    int highest() {
        int highest = times.length - 1;
        while (highest > 0 && times[highest] == 0) {
            highest--;
        }
        return highest;
    }

    /** The lowest level that is exceeded in at most a share of the time. */
    int exceededAtMost(double share) {
        double left = share * time();
        int found = times.length - 1;
        while (found > 0 && left >= times[found]) {
            left -= times[found];
            found--;
        }
        return found;
    }
}
