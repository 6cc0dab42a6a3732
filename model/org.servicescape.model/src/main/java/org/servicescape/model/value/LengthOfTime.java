package org.servicescape.model.value;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as people write it in windows and spreadsheets: {@code 2 h 30 min}, {@code 3 weeks}. Project files have it
 * in ISO 8601.
 */
public final class LengthOfTime {
    private static final int DAYS_A_WEEK = 7;

    /** Numbers so short that no sum of them overflows. */
    private static final Pattern PART = Pattern.compile(
            "\\G(?:\\s|,|\\band\\b)*(\\d{1,9}(?:[.,]\\d{1,4})?)\\s*"
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
    public static Optional<Duration> parse(String text) {
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
    public static String words(Duration duration) {
        if (!duration.equals(duration.truncatedTo(ChronoUnit.SECONDS)) || duration.isNegative()) {
            return duration.toString();
        } else if (duration.isZero()) {
            return "0 min";
        }
        long days = duration.toDays();
        if (days % DAYS_A_WEEK == 0 && duration.equals(Duration.ofDays(days))) {
            return count(days / DAYS_A_WEEK, "week", "weeks");
        }
        String words = String.join(
                " ",
                count(days, "day", "days"),
                count(duration.toHoursPart(), "h", "h"),
                count(duration.toMinutesPart(), "min", "min"),
                count(duration.toSecondsPart(), "s", "s"));
        return words.strip().replaceAll(" +", " ");
    }

    private static String count(long number, String one, String many) {
        return number == 0 ? "" : number + " " + (number == 1 ? one : many);
    }
}
