package org.servicescape.store.table;

/** What a table may have at most, so that no table takes more memory than a computer has. Far more than any project needs. */
final class Limits {
    /** Bytes of a file, and of a part of a workbook once it is unpacked. */
    static final int BYTES = 16 * 1024 * 1024;

    /** Bytes that are unpacked from one workbook. */
    static final int UNPACKED_BYTES = 2 * BYTES;

    /** Parts of a workbook. */
    static final int PARTS = 1000;

    static final int ROWS = 100_000;
    static final int COLUMNS = 500;

    /** Cells with something in them. */
    static final int CELLS = 2_000_000;

    /** Characters of one cell; a spreadsheet program has 32,767. */
    static final int CHARACTERS = 100_000;

    private Limits() {}

    /** {@code 32 MB}. */
    static String megabytes(int bytes) {
        return bytes / (1024 * 1024) + " MB";
    }
}
