package org.servicescape.store.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.servicescape.store.ProjectFileException;

/**
 * Reads CSV (RFC 4180) in UTF-8. Cells are parted by commas, semicolons or tabs: by what the header has most of, or by
 * what a first row {@code sep=;} names. Time and memory grow with the text.
 */
final class CsvReader {
    private static final char BYTE_ORDER_MARK = 0xFEFF;
    private static final String SEPARATORS = ",;\t";

    private final CharBuffer text;
    private final RowSink sink;
    private char separator;
    private int row = 1;

    private CsvReader(CharBuffer text, RowSink sink) {
        this.text = text;
        this.sink = sink;
    }

    static Table read(byte[] bytes, String file) throws ProjectFileException {
        CsvReader reader = new CsvReader(decode(bytes, file), new RowSink(file));
        reader.separate();
        while (reader.text.hasRemaining()) {
            reader.row();
        }
        return reader.sink.table();
    }

    private static CharBuffer decode(byte[] bytes, String file) throws ProjectFileException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            long line = text.chars().filter(c -> c == '\n').count() + 1;
            throw new ProjectFileException(
                    file + ":" + line,
                    "is not UTF-8 text from line " + line + " on; save the table as CSV in the encoding UTF-8");
        }
        if (text.hasRemaining() && text.get(text.position()) == BYTE_ORDER_MARK) {
            text.get();
        }
        return text;
    }

    /** Finds out what parts the cells. */
    private void separate() {
        int[] found = new int[SEPARATORS.length()];
        boolean quoted = false;
        StringBuilder start = new StringBuilder();
        for (int i = text.position(); i < text.limit(); i++) {
            char c = text.get(i);
            if (!quoted && isLineEnd(c)) {
                break;
            }
            quoted ^= c == '"';
            int known = quoted ? -1 : SEPARATORS.indexOf(c);
            if (known >= 0) {
                found[known]++;
            }
            if (start.length() < 6) {
                start.append(c);
            }
        }
        String first = start.toString();
        if (first.toLowerCase(Locale.ROOT).startsWith("sep=") && first.length() == 5) {
            separator = first.charAt(4);
            text.position(text.position() + 5);
            lineEnd(text.get());
            row++;
            return;
        }
        int most = 0;
        for (int i = 1; i < found.length; i++) {
            most = found[i] > found[most] ? i : most;
        }
        separator = SEPARATORS.charAt(most);
    }

    private void row() throws ProjectFileException {
        int index = 0;
        StringBuilder cell = new StringBuilder();
        while (text.hasRemaining()) {
            char c = text.get();
            if (c == '"' && cell.isEmpty()) {
                quoted(cell);
            } else if (c == separator) {
                sink.cell(row, index++, FormulaGuard.unguard(cell.toString()));
                cell.setLength(0);
                refuseLong(index);
            } else if (isLineEnd(c)) {
                lineEnd(c);
                break;
            } else {
                add(cell, c);
            }
        }
        sink.cell(row, index, FormulaGuard.unguard(cell.toString()));
        sink.end(row);
        row++;
    }

    /** Empty cells are not kept, but a row of nothing but separators is no table either. */
    private void refuseLong(int columns) throws ProjectFileException {
        if (columns > 100 * Limits.COLUMNS) {
            throw sink.refusal(row, "has more than " + Limits.COLUMNS + " columns, which no table of a project has");
        }
    }

    /** Reads a cell whose opening quotation mark was read, with its closing one. */
    private void quoted(StringBuilder cell) throws ProjectFileException {
        while (text.hasRemaining()) {
            char c = text.get();
            if (c != '"') {
                add(cell, c);
            } else if (text.hasRemaining() && text.get(text.position()) == '"') {
                add(cell, text.get());
            } else {
                return;
            }
        }
        throw sink.refusal(row, "has a quotation mark that is never closed");
    }

    private void add(StringBuilder cell, char c) throws ProjectFileException {
        if (cell.length() == Limits.CHARACTERS) {
            throw sink.refusal(
                    row,
                    "has a cell of more than " + Limits.CHARACTERS
                            + " characters; is a closing quotation mark missing?");
        }
        cell.append(c);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Leaves the second character of a Windows line end behind. */
    private void lineEnd(char first) {
        if (first == '\r' && text.hasRemaining() && text.get(text.position()) == '\n') {
            text.get();
        }
    }
}
