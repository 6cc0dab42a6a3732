package org.servicescape.store.table;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.value.LengthOfTime;
import org.servicescape.model.value.Range;
import org.servicescape.model.value.RoughDate;
import org.servicescape.model.value.ValueTexts;

/** One value between a cell and the model, in the forms that people use in spreadsheets. */
final class CellTexts {
    private static final Set<String> YES = Set.of("yes", "true", "1");
    private static final Set<String> NO = Set.of("no", "false", "0");
    private static final Pattern COMMA = Pattern.compile("(-?\\d+),(\\d+)");
    private static final Pattern SPREADSHEET_ERROR =
            Pattern.compile("#(REF!|N/A|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)");

    private CellTexts() {}

    /** Whether the text is what a spreadsheet program shows instead of a value. */
    static boolean isSpreadsheetError(String text) {
        return SPREADSHEET_ERROR.matcher(text).matches();
    }

    /** The value as it is exported. */
    static String text(EAttribute attribute, Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        } else if (value instanceof Enumerator literal) {
            return literal.getLiteral();
        } else if (value instanceof Duration duration && duration.toNanos() % 60_000_000_000L == 0) {
            return duration.toMinutes() + " min";
        }
        return EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }

    /** The value that a cell, which is not empty, stands for; empty where it stands for none. */
    static Optional<Object> parse(EAttribute attribute, String cell) {
        Class<?> java = attribute.getEAttributeType().getInstanceClass();
        if (isSpreadsheetError(cell)) {
            return Optional.empty();
        } else if (java == boolean.class) {
            String word = cell.toLowerCase(Locale.ROOT);
            return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
        } else if (attribute.getEAttributeType() instanceof EEnum literals) {
            return literals.getELiterals().stream()
                    .filter(literal -> literal.getLiteral().equalsIgnoreCase(cell.replace(" ", "")))
                    .findFirst()
                    .map(EEnumLiteral::getInstance);
        } else if (java == int.class) {
            return ValueTexts.parse(attribute, whole(cell));
        } else if (java == BigDecimal.class) {
            Matcher comma = COMMA.matcher(cell);
            return mayBeThousands(cell)
                    ? Optional.empty()
                    : ValueTexts.parse(attribute, comma.matches() ? comma.group(1) + "." + comma.group(2) : cell);
        } else if (java == Duration.class) {
            return LengthOfTime.parse(cell).map(Object.class::cast);
        }
        return ValueTexts.parse(attribute, cell);
    }

    /** A whole number without the fraction of nothing that spreadsheets add; three zeros may be thousands and stay. */
    static String whole(String cell) {
        return cell.replaceFirst("(?![.,]000$)[.,]0+$", "");
    }

    /** One comma and three digits after it: a fraction in one country, a thousand in another. */
    private static boolean mayBeThousands(String cell) {
        Matcher comma = COMMA.matcher(cell);
        return comma.matches()
                && comma.group(2).length() == 3
                && !comma.group(1).matches("-?0");
    }

    /** What the attribute takes, as the end of a sentence. */
    static String expected(EAttribute attribute, String cell) {
        Class<?> java = attribute.getEAttributeType().getInstanceClass();
        if (isSpreadsheetError(cell)) {
            return "is an error of the spreadsheet; expected a value";
        } else if (attribute.getEAttributeType() instanceof EEnum literals) {
            return "expected one of "
                    + literals.getELiterals().stream()
                            .map(EEnumLiteral::getLiteral)
                            .collect(Collectors.joining(", "));
        } else if (java == boolean.class) {
            return "expected yes or no";
        } else if (java == int.class) {
            return "expected a whole number" + Range.of(attribute).words();
        } else if (java == BigDecimal.class && mayBeThousands(cell)) {
            return "may mean " + cell.replace(',', '.') + " or " + cell.replace(",", "") + "; write one of the two";
        } else if (java == BigDecimal.class) {
            return "expected a number" + Range.of(attribute).words();
        } else if (java == Duration.class) {
            return "expected a length of time such as '15 min', '90 s' or '2 h 30 min'";
        } else if (java == LocalDate.class) {
            return "expected a day such as '2016-08-02'";
        } else if (java == RoughDate.class) {
            return "expected a day, month or year such as '2016-08-02', '2016-08' or '2016'";
        }
        return "expected another text";
    }
}
