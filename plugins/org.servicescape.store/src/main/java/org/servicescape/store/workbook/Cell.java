package org.servicescape.store.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** What stands in a cell of a workbook. */
public sealed interface Cell {
    /** Nothing. */
    Cell EMPTY = new Words("");

    /**
     * A text, which a spreadsheet program neither calculates nor takes for a date.
     *
     * @param text empty for nothing
     */
    record Words(String text) implements Cell {}

    /**
     * A number.
     *
     * @param digits as XLSX writes numbers: a point, no groups
     */
    record Amount(String digits) implements Cell {}

    /**
     * A formula with what it gave when the file was written, which programs show that do not calculate.
     *
     * @param formula in the language of the file: English names, commas between arguments, no equals sign before it
     * @param value its value
     */
    record Formula(String formula, Cell value) implements Cell {}

    /** A text. */
    static Cell of(String text) {
        return new Words(text);
    }

    /** A whole number. */
    static Cell of(long number) {
        return new Amount(Long.toString(number));
    }

    /** A number with ten decimals at most; nothing where it is not known. */
    static Cell of(OptionalDouble number) {
        return number.isEmpty()
                ? EMPTY
                : new Amount(BigDecimal.valueOf(number.getAsDouble())
                        .setScale(10, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString());
    }
}
