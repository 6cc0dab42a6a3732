package org.servicescape.graph;

import java.time.LocalTime;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.Weekday;

/**
 * Which hours hold when others do. Days and times of a week are compared to the minute; exceptions, which are words, and
 * the kind of hours are not looked at. Hours that state neither days nor times are only like themselves.
 */
public final class Schedules {
    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;

    private Schedules() {}

    /** True when the first hold whenever the second do; hours cover themselves. */
    public static boolean covers(Hours outer, Hours inner) {
        return isOpen(List.of(outer), inner);
    }

    /**
     * True when what has these hours is open all through the given ones: it has none, or these among its own, or
     * its own together cover them. Null asks whether it is ever open, which it is.
     */
    public static boolean isOpen(Collection<Hours> own, Hours hours) {
        if (hours == null || own.isEmpty() || own.contains(hours)) {
            return true;
        }
        if (!states(hours)) {
            return false;
        }
        BitSet minutes = minutes(hours);
        own.stream().filter(Schedules::states).forEach(each -> minutes.andNot(minutes(each)));
        return minutes.isEmpty();
    }

    /** True when both hold at some minute of the week. */
    public static boolean overlap(Hours one, Hours other) {
        return one == other || (states(one) && states(other) && minutes(one).intersects(minutes(other)));
    }

    private static boolean states(Hours hours) {
        return !hours.getDays().isEmpty() || hours.getOpens() != null || hours.getCloses() != null;
    }

    /** The minutes of a week, from Monday's midnight on; what lasts into Monday begins the week again. */
    private static BitSet minutes(Hours hours) {
        BitSet minutes = new BitSet(WEEK);
        int opens = minute(hours.getOpens(), 0);
        int closes = minute(hours.getCloses(), DAY);
        int length = closes > opens ? closes - opens : closes + DAY - opens;
        List<Weekday> days = hours.getDays().isEmpty() ? List.of(Weekday.values()) : hours.getDays();
        for (Weekday day : days) {
            int from = day.ordinal() * DAY + opens;
            minutes.set(from, Math.min(from + length, WEEK));
            if (from + length > WEEK) {
                minutes.set(0, from + length - WEEK);
            }
        }
        return minutes;
    }

    private static int minute(LocalTime time, int unset) {
        return time == null ? unset : time.getHour() * 60 + time.getMinute();
    }
}
