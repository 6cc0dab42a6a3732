package org.servicescape.store.disk;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Small notes for programs that people can read too: one {@code key: value} a line; other lines explain. */
final class Fields {
    private static final int LONGEST = 64 * 1024;

    private Fields() {}

    /** The note: what it explains first, then its values in order. */
    static String text(String explanation, Map<String, String> values) {
        StringBuilder text = new StringBuilder("# ").append(explanation).append('\n');
        values.forEach((key, value) ->
                text.append(key).append(": ").append(escaped(value)).append('\n'));
        return text.toString();
    }

    /** The values of a note; lines that are none are passed over. */
    static Map<String, String> of(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        text.lines().limit(LONGEST).forEach(line -> {
            int colon = line.indexOf(": ");
            if (colon > 0 && !line.startsWith("#")) {
                values.put(line.substring(0, colon), unescaped(line.substring(colon + 2)));
            }
        });
        return values;
    }

    /** The program that wrote the note, as {@link #put} said it. */
    static Optional<Program> program(Map<String, String> values) {
        try {
            return values.containsKey("computer")
                    ? Optional.of(new Program(
                            values.get("computer"),
                            Long.parseLong(values.getOrDefault("process", "")),
                            Instant.parse(values.getOrDefault("started", ""))))
                    : Optional.empty();
        } catch (NumberFormatException | DateTimeException garbled) {
            return Optional.empty();
        }
    }

    static void put(Map<String, String> values, Program program) {
        values.put("computer", program.host());
        values.put("process", Long.toString(program.process()));
        values.put("started", program.started().toString());
    }

    /** Names of files may hold line breaks. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                char next = value.charAt(++i);
                text.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
