package org.servicescape.store;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.nio.CharBuffer;
import java.util.Locale;

/** Broken JSON in words. */
final class SyntaxErrors {
    private SyntaxErrors() {}

    /**
     * Where and why the text could not be read on.
     *
     * @param json the parser that gave up
     * @param text the whole text that it was given
     */
    static Broken broken(JsonProcessingException error, JsonParser json, CharBuffer text) {
        boolean toTheEnd = json.currentLocation().getCharOffset() >= text.remaining();
        boolean cutOff = error instanceof JsonEOFException
                || error.getOriginalMessage().startsWith("Unexpected end-of-input")
                || (toTheEnd && endsUnfinished(text));
        JsonLocation at = cutOff || error.getLocation() == null ? json.currentLocation() : error.getLocation();
        boolean tooDeep = json.getParsingContext().getNestingDepth() > TextTokens.DEEPEST;
        return new Broken(Position.of(at), sentence(error, tooDeep, cutOff));
    }

    private static String sentence(JsonProcessingException error, boolean tooDeep, boolean cutOff) {
        if (error instanceof StreamConstraintsException) {
            return tooDeep
                    ? "is nested deeper than " + TextTokens.DEEPEST + " levels, which no project is"
                    : "holds a text, a number or a key longer than any project needs";
        }
        if (cutOff) {
            return "the file ends in the middle of the project; it was cut off, or a closing bracket is missing";
        }
        if (error.getOriginalMessage().startsWith("Illegal unquoted character")) {
            return "is not valid JSON here: a line break or control character in a text; write \\n for a line break";
        }
        if (error.getOriginalMessage().startsWith("Illegal character ((CTRL-CHAR")) {
            return "is not valid JSON here: a control character that nobody sees; delete it";
        }
        String reason = error.getOriginalMessage()
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll(" \\(code \\d+[^)]*\\)", "")
                .replaceAll("\\('(.)'\\)", "'$1'")
                .replaceFirst("(was expecting|expected a valid value) \\(JSON.*\\)", "expected a value")
                .replaceFirst(" \\(for \\w+ starting at .*line: (\\d+).*\\)", " for the bracket of line $1")
                .replace("close marker", "bracket")
                .replace("was expecting", "expected")
                .replace("comma to separate Object entries", "a comma before the next key")
                .replace("comma to separate Array entries", "a comma before the next value")
                .replace("double-quote to start field name", "a key in double quotation marks")
                .replaceAll("\\p{C}", "?");
        return "is not valid JSON here: " + reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
    }

    /** Whether the text ends in a number or a word, which alone does not tell the parser that more was to come. */
    private static boolean endsUnfinished(CharBuffer text) {
        char last = text.get(text.limit() - 1);
        return Character.isLetterOrDigit(last) || ".+-".indexOf(last) >= 0;
    }
}
