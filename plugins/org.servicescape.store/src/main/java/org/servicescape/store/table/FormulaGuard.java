package org.servicescape.store.table;

import java.util.regex.Pattern;

/**
 * Formula injection: a cell of text that begins like a formula would be calculated by a spreadsheet program that opens a
 * CSV file. It gets an apostrophe before it; reading takes exactly that one away. Plain numbers, such as {@code -6000},
 * calculate nothing and stay as they are.
 */
final class FormulaGuard {
    private static final Pattern BEGINS = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private FormulaGuard() {}

    static String guard(String text) {
        return BEGINS.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    static String unguard(String text) {
        return text.startsWith("'") && BEGINS.matcher(text).matches() ? text.substring(1) : text;
    }
}
