package org.servicescape.store.workbook;

/**
 * A column of a sheet.
 *
 * @param heading its name, in the first row; in one sheet no two are equal
 * @param form how its cells are shown
 * @param widest how many characters wide it may be; columns of text are as wide as their longest text
 */
public record SheetColumn(String heading, Form form, int widest) {}
