package org.servicescape.edit;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as people write it, brought into the form that files have. */
final class TypedDate {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})\\s*[./]\\s*(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Pattern SEASON = Pattern.compile("([a-z]+)\\s+(?:of\\s+)?(\\d{4})");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final int SPRING = 21;

    private TypedDate() {}

    /**
     * The text in ISO 8601 where it is written {@code 2.8.2016}, {@code 8/2016}, {@code summer 2023} or without leading zeros;
     * else as it is. Nothing with two slashes: it is another day to an American than to others.
     */
    static String iso(String text) {
        String typed = text.strip();
        Matcher day = DAY.matcher(typed);
        if (day.matches()) {
            return day.group(3) + part(day.group(2)) + part(day.group(1));
        }
        Matcher month = MONTH.matcher(typed);
        if (month.matches()) {
            return month.group(2) + part(month.group(1));
        }
        Matcher iso = ISO.matcher(typed);
        if (iso.matches()) {
            return iso.group(1) + part(iso.group(2)) + part(iso.group(3));
        }
        Matcher season = SEASON.matcher(typed.toLowerCase(Locale.ROOT));
        int index = season.matches() ? SEASONS.indexOf(season.group(1)) : -1;
        return index < 0 ? typed : season.group(2) + "-" + (SPRING + index);
    }

    private static String part(String digits) {
        return digits == null ? "" : (digits.length() == 1 ? "-0" : "-") + digits;
    }
}
