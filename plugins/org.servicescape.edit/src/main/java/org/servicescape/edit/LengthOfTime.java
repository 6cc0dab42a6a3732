package org.servicescape.edit;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time as people write it: {@code 2 h 30 min}, {@code 3 weeks}; files have it in ISO 8601. */
final class LengthOfTime {
    private static final int DAYS_A_WEEK = 7;

    /** Numbers so short that no sum of them overflows. */
    private static final Pattern PART = Pattern.compile(
            "\\G(?:\\s|,|\\band\\b)*(\\d{1,7}(?:[.,]\\d{1,4})?)\\s*"
                    + "(?:(weeks?|wk|w)|(days?|d)|(hours?|hrs?|h)|(minutes?|mins?)|(seconds?|secs?|s))(?![a-z])",
            Pattern.CASE_INSENSITIVE);

    private static final Duration[] UNITS = {
        Duration.ofDays(DAYS_A_WEEK),
        Duration.ofDays(1),
        Duration.ofHours(1),
        Duration.ofMinutes(1),
        Duration.ofSeconds(1)
    };

    private LengthOfTime() {}

    /**
     * What was written, in ISO 8601 or as numbers with units from weeks to seconds, the longer unit first and each once; empty
     * where it is no length of time, is negative, or where it has no unit: nobody knows what 15 means.
     */
    static Optional<Duration> parse(String text) {
        String typed = text.strip();
        try {
            Duration iso = Duration.parse(typed.toUpperCase(Locale.ROOT));
            return Optional.of(iso).filter(duration -> !duration.isNegative());
        } catch (DateTimeException e) {
            return withUnits(typed);
        }
    }

    private static Optional<Duration> withUnits(String typed) {
        Matcher part = PART.matcher(typed);
        BigDecimal seconds = BigDecimal.ZERO;
        int last = -1;
        int end = 0;
        while (part.find()) {
            int unit = unit(part);
            if (unit <= last) {
                return Optional.empty();
            }
            BigDecimal number = new BigDecimal(part.group(1).replace(',', '.'));
            seconds = seconds.add(number.multiply(BigDecimal.valueOf(UNITS[unit].toSeconds())));
            last = unit;
            end = part.end();
        }
        boolean whole = last >= 0
                && end == typed.length()
                && seconds.stripTrailingZeros().scale() <= 0;
        return whole ? Optional.of(Duration.ofSeconds(seconds.longValueExact())) : Optional.empty();
    }

    private static int unit(Matcher part) {
        for (int i = 0; i < UNITS.length; i++) {
            if (part.group(i + 2) != null) {
                return i;
            }
        }
        throw new IllegalStateException("a number without unit: " + part.group());
    }

    /** The length of time in words that {@link #parse} reads; whole weeks as weeks, parts of a second in ISO 8601. */
    static String words(Duration duration) {
        if (!duration.equals(duration.truncatedTo(ChronoUnit.SECONDS)) || duration.isNegative()) {
            return duration.toString();
        } else if (duration.isZero()) {
            return Message.TIME_MINUTES.with(0);
        }
        long days = duration.toDays();
        if (days % DAYS_A_WEEK == 0 && duration.equals(Duration.ofDays(days))) {
            return count(Message.TIME_WEEK, Message.TIME_WEEKS, days / DAYS_A_WEEK);
        }
        String words = String.join(
                " ",
                count(Message.TIME_DAY, Message.TIME_DAYS, days),
                count(Message.TIME_HOURS, Message.TIME_HOURS, duration.toHoursPart()),
                count(Message.TIME_MINUTES, Message.TIME_MINUTES, duration.toMinutesPart()),
                count(Message.TIME_SECONDS, Message.TIME_SECONDS, duration.toSecondsPart()));
        return words.strip().replaceAll(" +", " ");
    }

    private static String count(Message one, Message many, long number) {
        // Without thousands separators: a comma would be read as a decimal one.
        return number == 0 ? "" : (number == 1 ? one : many).with(Long.toString(number));
    }
}
