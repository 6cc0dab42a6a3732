package org.servicescape.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** To version 1.1: the days of hours ("Mon-Fri") become a list of weekdays, opening and closing become times of day. */
final class DaysAndTimes {
    private static final List<String> WEEK =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final int SHORTEST_NAME = 3;
    private static final Pattern PARTS = Pattern.compile("\\s*(?:,|;|\\band\\b)\\s*");
    private static final Pattern RANGE = Pattern.compile("(\\p{L}+)\\.?\\s*[-\u2013]\\s*(\\p{L}+)\\.?");
    private static final Pattern TIME = Pattern.compile("(\\d|[01]\\d|2[0-3])(?:[:.]([0-5]\\d))?");

    private DaysAndTimes() {}

    static void change(Node project) {
        Node space = project.get("space");
        Node hours = space == null ? null : space.get("hours");
        if (hours == null) {
            return;
        }
        for (Node each : hours.items) {
            each.replace("days", DaysAndTimes::days);
            each.replace("opens", DaysAndTimes::time);
            each.replace("closes", DaysAndTimes::time);
        }
    }

    private static Node days(Node text) {
        if (!text.isString()) {
            return text;
        }
        Node list = Node.list(text.line, text.column);
        for (String part : PARTS.split(text.text.trim().toLowerCase(Locale.ROOT))) {
            List<String> days = part.equals("daily") ? WEEK : range(part);
            if (days.isEmpty()) {
                return text;
            }
            days.forEach(day -> list.items.add(Node.string(day, text.line, text.column)));
        }
        return list;
    }

    /** The days from one to another, over the end of the week if need be; none where one of them is not understood. */
    private static List<String> range(String text) {
        Matcher range = RANGE.matcher(text);
        int first = day(range.matches() ? range.group(1) : text.replaceFirst("\\.$", ""));
        int last = range.matches() ? day(range.group(2)) : first;
        List<String> days = new ArrayList<>();
        if (first >= 0 && last >= 0) {
            for (int i = first; i != last; i = (i + 1) % WEEK.size()) {
                days.add(WEEK.get(i));
            }
            days.add(WEEK.get(last));
        }
        return days;
    }

    private static int day(String name) {
        for (int i = 0; i < WEEK.size(); i++) {
            if (name.length() >= SHORTEST_NAME && WEEK.get(i).startsWith(name)) {
                return i;
            }
        }
        return -1;
    }

    private static Node time(Node text) {
        Matcher time = TIME.matcher(text.text.trim());
        if (!text.isString() || !time.matches()) {
            return text;
        }
        String hour = time.group(1).length() == 1 ? "0" + time.group(1) : time.group(1);
        String minute = time.group(2) == null ? "00" : time.group(2);
        return Node.string(hour + ":" + minute, text.line, text.column);
    }
}
