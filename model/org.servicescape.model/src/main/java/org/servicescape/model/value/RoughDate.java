package org.servicescape.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as surely as it is known: a day, a month, a season or a year of the years 0000 to 9999. Written in the profile of
 * ISO 8601-2 for such dates: {@code 2016-08-02}, {@code 2016-08}, {@code 2023-22} (21 spring, 22 summer, 23 autumn, 24
 * winter of the year), {@code 2023}.
 */
public final class RoughDate {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final int SPRING = 21;
    private static final int WINTER = 24;

    private final String text;

    private RoughDate(String text) {
        this.text = text;
    }

    /**
     * The date that a text stands for.
     *
     * @throws IllegalArgumentException where it stands for none
     */
    public static RoughDate parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException(text + " is no date");
        }
        try {
            check(Integer.parseInt(written.group(1)), written.group(2), written.group(3));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text + " is no date", e);
        }
        return new RoughDate(text);
    }

    private static void check(int year, String month, String day) {
        if (day != null) {
            LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
        } else if (month != null) {
            int number = Integer.parseInt(month);
            if (number < SPRING || number > WINTER) {
                YearMonth.of(year, number);
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoughDate same && text.equals(same.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The date as it is written in files. */
    @Override
    public String toString() {
        return text;
    }
}
