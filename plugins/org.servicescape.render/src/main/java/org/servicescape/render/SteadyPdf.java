package org.servicescape.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the clock out of a PDF that FOP wrote: the date of its making becomes the date of the project's version or nothing,
 * the table of places follows, and its id is made of its content.
 */
final class SteadyPdf {
    private static final Pattern MADE = Pattern.compile("/CreationDate \\(D:[^)]*\\)");
    private static final Pattern PLACE = Pattern.compile("(?m)^(\\d{10}) \\d{5} n");
    private static final Pattern TABLE = Pattern.compile("startxref\\s+(\\d+)");
    private static final Pattern ID = Pattern.compile("/ID \\[<([0-9A-Fa-f]{32})>\\s*<([0-9A-Fa-f]{32})>\\]");

    private SteadyPdf() {}

    /**
     * The same PDF without the clock.
     *
     * @param date as {@code YYYY-MM-DD}, or empty
     */
    static byte[] of(byte[] pdf, String date) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        Matcher made = MADE.matcher(text);
        if (made.find()) {
            text = dated(text, made, date.isEmpty() ? "" : "/CreationDate (D:" + date.replace("-", "") + ")");
        }
        Matcher id = ID.matcher(text);
        if (!id.find()) {
            throw new IllegalStateException("the PDF has no id where it was looked for");
        }
        byte[] steady = text.getBytes(StandardCharsets.ISO_8859_1);
        Arrays.fill(steady, id.start(1), id.end(1), (byte) '0');
        Arrays.fill(steady, id.start(2), id.end(2), (byte) '0');
        String digest = digest(steady);
        put(steady, id.start(1), digest);
        put(steady, id.start(2), digest);
        return steady;
    }

    /** What stands behind the date moves by as much as the date becomes shorter. */
    private static String dated(String text, Matcher made, String date) {
        int moved = date.length() - (made.end() - made.start());
        String body = text.substring(0, made.start()) + date + text.substring(made.end());
        int table = body.lastIndexOf("\nxref") + 1;
        String places = PLACE.matcher(body.substring(table)).replaceAll(place -> {
            long at = Long.parseLong(place.group(1));
            return String.format(Locale.ROOT, "%010d", at > made.start() ? at + moved : at)
                    + place.group().substring(10);
        });
        return body.substring(0, table) + TABLE.matcher(places).replaceAll("startxref\n" + table);
    }

    private static void put(byte[] bytes, int at, String text) {
        byte[] put = text.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(put, 0, bytes, at, put.length);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }
}
