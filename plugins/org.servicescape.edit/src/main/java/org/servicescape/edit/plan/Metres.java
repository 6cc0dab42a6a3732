package org.servicescape.edit.plan;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length as people write it: {@code 12.4}, {@code 12,4 m}, {@code 940 cm} or {@code 3600 mm}; without a unit, metres. */
public final class Metres {
    /** Numbers so short that none of them overflows. */
    private static final Pattern LENGTH =
            Pattern.compile("(\\d{1,9}(?:[.,]\\d{1,6})?)\\s*(mm|cm|m|)", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Integer> MILLIMETRES = Map.of("", 1000, "m", 1000, "cm", 10, "mm", 1);

    private Metres() {}

    /** Whole millimetres, above 0; empty where it is no such length. */
    public static Optional<Long> parse(String typed) {
        Matcher length = LENGTH.matcher(typed.strip());
        if (!length.matches()) {
            return Optional.empty();
        }
        int unit = MILLIMETRES.get(length.group(2).toLowerCase(Locale.ROOT));
        long millimetres = Math.round(new BigDecimal(length.group(1).replace(',', '.'))
                .multiply(BigDecimal.valueOf(unit))
                .doubleValue());
        return Optional.of(millimetres).filter(above -> above > 0);
    }
}
