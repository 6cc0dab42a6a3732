package org.servicescape.sizing.centre;

import java.util.List;

/**
 * When something is open in a week.
 *
 * @param spans parts of days, within a day; none: it is not known, so that it counts as open at all times
 */
public record OpenHours(List<Span> spans) {
    private static final int DAY = 24 * 60;

    /** Hours that are not known. */
    public static final OpenHours UNKNOWN = new OpenHours(List.of());

    /** Keeps a copy. */
    public OpenHours {
        spans = List.copyOf(spans);
    }

    /**
     * A part of a day.
     *
     * @param day 0 for Monday to 6 for Sunday
     * @param from minutes after midnight
     * @param until minutes after midnight, above {@code from}, at most 1,440
     */
    public record Span(int day, int from, int until) {
        /** Checks that it is a part of a day. */
        public Span {
            if (day < 0 || day > 6 || from < 0 || until <= from || until > DAY) {
                throw new IllegalArgumentException("from " + from + " to " + until + " on day " + day);
            }
        }

        /** Its first minute, counted from the beginning of the week. */
        public int begins() {
            return day * DAY + from;
        }
    }

    /** Whether anything is known. */
    public boolean isKnown() {
        return !spans.isEmpty();
    }

    /** Whether it is open in a minute of the week. */
    public boolean isOpen(int minute) {
        return !isKnown()
                || spans.stream().anyMatch(span -> minute >= span.begins() && minute < span.day() * DAY + span.until());
    }

    /** Hours in a week; 0 where nothing is known. */
    public double hours() {
        return spans.stream().mapToInt(span -> span.until() - span.from()).sum() / 60.0;
    }

    /** Days of a week on which it is open; 0 where nothing is known. */
    public int days() {
        return (int) spans.stream().mapToInt(Span::day).distinct().count();
    }
}
