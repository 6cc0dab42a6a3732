package org.servicescape.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.Locale;

/** Broken JSON in words. */
final class SyntaxErrors {
    private SyntaxErrors() {}

    /** One sentence on where and why the file could not be read on; {@code length} is its number of characters. */
    static String sentence(JsonProcessingException error, boolean tooDeep, int length) {
        if (error instanceof StreamConstraintsException) {
            return tooDeep
                    ? "is nested deeper than " + ProjectReader.DEEPEST + " levels, which no project is"
                    : "holds a number or a key longer than any project needs";
        }
        if (error instanceof JsonEOFException || error.getLocation().getCharOffset() >= length) {
            return "the file ends in the middle of the project; it was cut off, or a closing bracket is missing";
        }
        String reason = error.getOriginalMessage()
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll(" \\(code \\d+[^)]*\\)", "")
                .replaceAll("\\('(.)'\\)", "'$1'")
                .replaceAll("\\p{C}", "?");
        return "is not valid JSON here: " + reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
    }
}
