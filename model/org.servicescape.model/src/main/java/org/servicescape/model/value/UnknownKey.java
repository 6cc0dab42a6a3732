package org.servicescape.model.value;

import java.util.Objects;

/**
 * A key of a project file with a value that this program does not understand.
 *
 * @param key the key as it stands in the file
 * @param json its value as JSON
 */
public record UnknownKey(String key, String json) {
    private static final char PARTING = '=';
    private static final char ESCAPE = '\\';

    /** Neither may be missing. */
    public UnknownKey {
        Objects.requireNonNull(key);
        Objects.requireNonNull(json);
    }

    /**
     * The inverse of {@link #toString}.
     *
     * @throws IllegalArgumentException for a text without {@code =}
     */
    public static UnknownKey parse(String text) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == PARTING) {
                return new UnknownKey(key.toString(), text.substring(i + 1));
            }
            boolean escapes = c == ESCAPE && i + 1 < text.length();
            key.append(escapes ? text.charAt(++i) : c);
        }
        throw new IllegalArgumentException(text + " names no key");
    }

    /** Key and value in one text: {@code key=json}. */
    @Override
    public String toString() {
        return key.replace("\\", "\\\\").replace("=", "\\=") + PARTING + json;
    }
}
