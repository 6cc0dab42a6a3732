package org.servicescape.sizing;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rates, times and shares as people write them: {@code 45/h}, {@code 12min}, {@code 80%}. */
public final class Amounts {
    private static final Pattern AMOUNT =
            Pattern.compile("\\s*(\\d{1,15}(?:\\.\\d{1,15})?(?:[eE][-+]?\\d{1,2})?)\\s*(/?[a-z%]*)\\s*");
    private static final Map<String, Double> RATES = Map.of("/s", 3600.0, "/min", 60.0, "/h", 1.0);
    private static final Map<String, Double> TIMES = Map.of("s", 1 / 3600.0, "min", 1 / 60.0, "h", 1.0);
    private static final Map<String, Double> SHARES = Map.of("", 1.0, "%", 0.01);

    private Amounts() {}

    /** Arrivals an hour, from a number and {@code /s}, {@code /min} or {@code /h}. */
    public static double rate(String text) {
        return amount(text, RATES, "is no rate; expected a number and /s, /min or /h, such as 45/h");
    }

    /** Hours, from a number and {@code s}, {@code min} or {@code h}; above 0. */
    public static double time(String text) {
        String expected = "is no time; expected a number above 0 and s, min or h, such as 12min";
        double hours = amount(text, TIMES, expected);
        if (hours <= 0) {
            throw wrong(text, expected);
        }
        return hours;
    }

    /** A share from 0 to 1, from a number or per cent. */
    public static double share(String text) {
        String expected = "is no share; expected a number from 0 to 1, or from 0% to 100%";
        double share = amount(text, SHARES, expected);
        if (share > 1) {
            throw wrong(text, expected);
        }
        return share;
    }

    /** A goal, as {@code 80%/5min}. */
    public static Goal.ServedWithin target(String text) {
        int slash = text.indexOf('/');
        String expected = "is no target; expected a share below 100% and a time, such as 80%/5min";
        if (slash < 0) {
            throw wrong(text, expected);
        }
        double share = share(text.substring(0, slash));
        if (share >= 1) {
            throw wrong(text, expected);
        }
        return new Goal.ServedWithin(share, time(text.substring(slash + 1)));
    }

    private static double amount(String text, Map<String, Double> units, String expected) {
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches() || !units.containsKey(amount.group(2))) {
            throw wrong(text, expected);
        }
        return Double.parseDouble(amount.group(1)) * units.get(amount.group(2));
    }

    private static IllegalArgumentException wrong(String text, String expected) {
        return new IllegalArgumentException("'" + text + "' " + expected);
    }
}
