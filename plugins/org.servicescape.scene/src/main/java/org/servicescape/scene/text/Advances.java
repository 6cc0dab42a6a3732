package org.servicescape.scene.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.StringTokenizer;

/**
 * Advance widths of a face in its own units, for the characters that fit into a table; others are as wide as high.
 *
 * <p>They are read from a text: the units of an em on the first line, then, from character 0 on, a line for each run of
 * characters that are equally wide, with their number and their width.
 */
final class Advances {
    /** The characters of the table: those of Europe, punctuation and arrows. */
    static final int SIZE = 0x2600;

    private final int[] table;
    private final int unitsPerEm;

    private Advances(int[] table, int unitsPerEm) {
        this.table = table;
        this.unitsPerEm = unitsPerEm;
    }

    /** Reads the table of a face. */
    static Advances read(String face) {
        String file = "/org/servicescape/scene/fonts/" + face + ".advances";
        try (InputStream stream = Advances.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the widths " + file + " are missing from this installation");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII));
            int unitsPerEm = Integer.parseInt(lines.readLine());
            int[] table = new int[SIZE];
            int from = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                StringTokenizer run = new StringTokenizer(line);
                int to = from + Integer.parseInt(run.nextToken());
                Arrays.fill(table, from, to, Integer.parseInt(run.nextToken()));
                from = to;
            }
            return new Advances(table, unitsPerEm);
        } catch (IOException e) {
            throw new UncheckedIOException("the widths " + file + " cannot be read", e);
        }
    }

    /** The width of a text, in ems. */
    double ems(String text) {
        long units = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            units += character < SIZE ? table[character] : unitsPerEm;
            i += Character.charCount(character);
        }
        return (double) units / unitsPerEm;
    }
}
