package org.servicescape.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text that grows at its end, as UTF-8; the last lines can be taken back. Memory is at most twice the text. */
final class Utf8Text {
    private static final byte[] HEX = encoded("0123456789abcdef");

    /** A character in bytes, at most: that of an escape. */
    private static final int LONGEST_CHARACTER = 6;

    private byte[] bytes = new byte[1 << 14];
    private int length;

    static byte[] encoded(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    int length() {
        return length;
    }

    /** Takes back everything after a length that the text had before. */
    void shorten(int to) {
        length = to;
    }

    /** The UTF-16 units, which text editors count as columns, from the start of the line that a place is in to the end. */
    int columnsOfLine(int place) {
        int start = place;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        int columns = 0;
        for (int i = start; i < length; i++) {
            int b = bytes[i];
            columns += (b & 0xC0) == 0x80 ? 0 : (b & 0xF8) == 0xF0 ? 2 : 1;
        }
        return columns;
    }

    Utf8Text add(byte[] more) {
        ensure(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
        return this;
    }

    Utf8Text add(char ascii) {
        ensure(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    /** Adds the text as it is. */
    Utf8Text add(String text) {
        return add(encoded(text));
    }

    /** A line feed and two blanks for each level. */
    Utf8Text newLine(int levels) {
        ensure(1 + 2 * levels);
        bytes[length++] = '\n';
        Arrays.fill(bytes, length, length + 2 * levels, (byte) ' ');
        length += 2 * levels;
        return this;
    }

    /** The text in quotation marks; only what JSON demands is escaped, and halves of characters, which UTF-8 cannot hold. */
    Utf8Text quote(String text) {
        int units = text.length();
        ensure(2 + units);
        bytes[length++] = '"';
        for (int i = 0; i < units; i++) {
            char c = text.charAt(i);
            ensure(LONGEST_CHARACTER + 1);
            if (c < 0x80) {
                if (c >= ' ' && c != '"' && c != '\\') {
                    bytes[length++] = (byte) c;
                } else {
                    escape(c);
                }
            } else if (Character.isHighSurrogate(c) && i + 1 < units && Character.isLowSurrogate(text.charAt(i + 1))) {
                pair(Character.toCodePoint(c, text.charAt(++i)));
            } else if (Character.isSurrogate(c)) {
                unicode(c);
            } else if (c < 0x800) {
                bytes[length++] = (byte) (0xC0 | (c >> 6));
                bytes[length++] = (byte) (0x80 | (c & 0x3F));
            } else {
                bytes[length++] = (byte) (0xE0 | (c >> 12));
                bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                bytes[length++] = (byte) (0x80 | (c & 0x3F));
            }
        }
        bytes[length++] = '"';
        return this;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private void pair(int code) {
        bytes[length++] = (byte) (0xF0 | (code >> 18));
        bytes[length++] = (byte) (0x80 | ((code >> 12) & 0x3F));
        bytes[length++] = (byte) (0x80 | ((code >> 6) & 0x3F));
        bytes[length++] = (byte) (0x80 | (code & 0x3F));
    }

    private void escape(char c) {
        char letter =
                switch (c) {
                    case '"' -> '"';
                    case '\\' -> '\\';
                    case '\n' -> 'n';
                    case '\r' -> 'r';
                    case '\t' -> 't';
                    default -> 0;
                };
        if (letter == 0) {
            unicode(c);
        } else {
            bytes[length++] = '\\';
            bytes[length++] = (byte) letter;
        }
    }

    private void unicode(char c) {
        bytes[length++] = '\\';
        bytes[length++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[length++] = HEX[(c >> shift) & 0xF];
        }
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(length, more)));
        }
    }
}
