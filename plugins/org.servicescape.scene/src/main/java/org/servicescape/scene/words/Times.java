package org.servicescape.scene.words;

import java.time.Duration;

/** Lengths of time in words. */
public final class Times {
    private static final long DAY = 24 * 60;

    private Times() {}

    /** A length of time as people say it: seconds, minutes, hours, days or weeks. */
    public static String text(Duration time, Words words) {
        long minutes = time.toMinutes();
        if (minutes == 0) {
            return words.text("time.seconds", Long.toString(time.toSeconds()));
        }
        if (minutes < 60) {
            return words.text("time.minutes", Long.toString(minutes));
        }
        if (minutes < DAY) {
            String hours = Long.toString(minutes / 60);
            return minutes % 60 == 0
                    ? words.text("time.hours", hours)
                    : words.text("time.hoursMinutes", hours, Long.toString(minutes % 60));
        }
        long days = Math.round((double) minutes / DAY);
        if (days >= 7 && days % 7 == 0) {
            return days == 7 ? words.text("time.week") : words.text("time.weeks", Long.toString(days / 7));
        }
        return days == 1 ? words.text("time.day") : words.text("time.days", Long.toString(days));
    }
}
