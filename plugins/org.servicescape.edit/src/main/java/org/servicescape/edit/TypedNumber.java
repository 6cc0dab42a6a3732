package org.servicescape.edit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number as people write it: with a decimal comma, blanks between thousands, a real minus or its unit behind it. */
final class TypedNumber {
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[ \u00A0\u202F](?=\\d{3}(?!\\d))");
    private static final Pattern COMMA = Pattern.compile("(-?\\d+),(\\d+)");
    private static final int THOUSAND_DIGITS = 3;

    private TypedNumber() {}

    /** The text as files have numbers, where it is one; three digits behind a comma may be thousands and stay. */
    static String plain(String text, Optional<String> unit) {
        String typed = text.strip().replace('\u2212', '-');
        if (unit.isPresent() && typed.endsWith(unit.get())) {
            typed = typed.substring(0, typed.length() - unit.get().length()).strip();
        }
        typed = THOUSANDS.matcher(typed).replaceAll("");
        Matcher comma = COMMA.matcher(typed);
        boolean decimal = comma.matches()
                && (comma.group(2).length() != THOUSAND_DIGITS || comma.group(1).matches("-?0"));
        return decimal ? comma.group(1) + "." + comma.group(2) : typed;
    }
}
