package org.servicescape.checks.words;

/**
 * A number with a decimal sign, which is a point in English and a comma in Finnish and Swedish.
 *
 * @param value the number
 * @param digits how many digits behind the sign are told
 */
public record Decimal(double value, int digits) {
    /** With as many digits as the number has, one at least. */
    public static Decimal of(double value) {
        String written = Double.toString(value);
        return new Decimal(value, written.length() - written.indexOf('.') - 1);
    }
}
