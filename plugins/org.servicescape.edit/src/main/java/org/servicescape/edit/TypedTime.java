package org.servicescape.edit;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as people write it: {@code 8}, {@code 8.30}, {@code 08:30}, {@code 0830}, {@code 8:30 pm}. */
final class TypedTime {
    private static final int NOON = 12;
    private static final int HOURS_A_DAY = 24;
    private static final int MINUTES_AN_HOUR = 60;
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?(?::(\\d{2}))?\\s*(?:([ap])\\.?m\\.?)?");

    private TypedTime() {}

    /** The time; 24:00 is the midnight at which a day ends. Empty where the text is no time. */
    static Optional<LocalTime> parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!written.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(written.group(1));
        int minute = number(written.group(2));
        int second = number(written.group(3));
        if (written.group(4) != null) {
            if (hour < 1 || hour > NOON) {
                return Optional.empty();
            }
            hour = hour % NOON + (written.group(4).equals("p") ? NOON : 0);
        } else if (hour == HOURS_A_DAY && minute == 0 && second == 0) {
            hour = 0;
        }
        return hour < HOURS_A_DAY && minute < MINUTES_AN_HOUR && second < MINUTES_AN_HOUR
                ? Optional.of(LocalTime.of(hour, minute, second))
                : Optional.empty();
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
