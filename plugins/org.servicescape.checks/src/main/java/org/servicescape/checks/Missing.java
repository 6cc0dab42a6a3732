package org.servicescape.checks;

import java.util.List;
import java.util.Locale;
import org.servicescape.checks.words.Saying;

/**
 * A statement that the model lacks, so that a rule cannot be decided.
 *
 * @param statement the statement in words; in English with its article, such as {@code the security zone}
 * @param elements ids of the elements that lack it; empty when it is no statement of an element
 */
public record Missing(Saying statement, List<String> elements) {
    /** Copies the list. */
    public Missing {
        elements = List.copyOf(elements);
    }

    /** The statement in English, with its article. */
    public String what() {
        return statement.text();
    }

    /** The statement in a language. */
    public String what(Locale language) {
        return statement.text(language);
    }
}
