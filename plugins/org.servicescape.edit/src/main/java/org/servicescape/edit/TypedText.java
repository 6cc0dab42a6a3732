package org.servicescape.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Text as it comes from a keyboard or from another program's clipboard. */
public final class TypedText {
    private static final int VERTICAL_TAB = 0x0B;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    private TypedText() {}

    /**
     * The text with line feeds alone between lines, and without characters that nobody sees and no picture can show:
     * control characters (but for tabs), halves of characters, and what Unicode says is no character.
     */
    public static String clean(String typed) {
        StringBuilder clean = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (c == '\r' || c == VERTICAL_TAB || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR) {
                clean.append('\n');
            } else if (c == '\n' || c == '\t' || isShown(c)) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    /**
     * What each cell says that somebody wrote or copied from a spreadsheet: one for each line, and for each cell of a line
     * that has tabs. Those between others may be blank.
     */
    public static List<String> cells(String typed) {
        List<String> cells = new ArrayList<>();
        clean(typed)
                .stripTrailing()
                .lines()
                .flatMap(line -> Arrays.stream(line.split("\t")))
                .map(String::strip)
                .forEach(cells::add);
        return cells.stream().allMatch(String::isEmpty) ? List.of() : cells;
    }

    private static boolean isShown(int c) {
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !noCharacter && !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
    }
}
