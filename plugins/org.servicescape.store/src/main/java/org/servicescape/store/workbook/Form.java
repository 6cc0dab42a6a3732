package org.servicescape.store.workbook;

/** How the cells of a column are shown. */
public enum Form {
    /** Numbers as they are. */
    NUMBER,
    /** Text in one line. */
    TEXT,
    /** Text that goes on in the next line. */
    LINES,
    /** Whole numbers; 0 is left empty. */
    COUNT,
    /** Square metres with one decimal; 0 is left empty. */
    AREA,
    /** A share in per cent. */
    SHARE,
    /** A share in per cent by which something is more or less, with its sign. */
    DEVIATION
}
