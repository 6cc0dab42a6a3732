package org.servicescape.edit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cells as spreadsheets copy them: a line for each row, tabulators between its cells. A cell that holds lines, tabulators
 * or begins with a quotation mark stands in quotation marks, and each mark in it is written twice.
 */
public final class CopiedCells {
    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private int at;

    private CopiedCells(String text) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The cells of a text, row by row; a last line end begins no row. */
    public static List<List<String>> read(String text) {
        return new CopiedCells(text).rows();
    }

    /** The text of cells, a line end after each row. */
    public static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(CopiedCells::written).collect(Collectors.joining("\t")) + "\n")
                .collect(Collectors.joining());
    }

    private static String written(String cell) {
        boolean plain = cell.indexOf('\n') < 0 && cell.indexOf('\t') < 0 && !cell.startsWith("\"");
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private List<List<String>> rows() {
        while (at < text.length()) {
            List<String> row = new ArrayList<>(List.of(cell()));
            while (at < text.length() && text.charAt(at) == '\t') {
                at++;
                row.add(cell());
            }
            at++;
            rows.add(List.copyOf(row));
        }
        return List.copyOf(rows);
    }

    private String cell() {
        int begin = at;
        if (at < text.length() && text.charAt(at) == '"') {
            StringBuilder cell = new StringBuilder();
            at++;
            while (at < text.length()) {
                boolean mark = text.charAt(at) == '"';
                boolean twice = mark && at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (mark && !twice) {
                    break;
                }
                cell.append(text.charAt(at));
                at += twice ? 2 : 1;
            }
            at++;
            if (at >= text.length() || text.charAt(at) == '\t' || text.charAt(at) == '\n') {
                return cell.toString();
            }
            at = begin; // a mark that only begins a sentence
        }
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(begin, at);
    }
}
