package org.servicescape.store.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Several values in one cell: parted by semicolons; a semicolon within a value is written {@code \;}. */
final class CellLists {
    private CellLists() {}

    static String join(List<String> values) {
        return values.stream()
                .map(value -> value.replace("\\", "\\\\").replace(";", "\\;"))
                .collect(Collectors.joining("; "));
    }

    /** The values without blanks around them; empty ones are left out. */
    static List<String> split(String cell) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean escapes = c == '\\' && i + 1 < cell.length() && "\\;".indexOf(cell.charAt(i + 1)) >= 0;
            if (escapes) {
                value.append(cell.charAt(++i));
            } else if (c == ';') {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString().strip());
        values.removeIf(String::isEmpty);
        return values;
    }
}
