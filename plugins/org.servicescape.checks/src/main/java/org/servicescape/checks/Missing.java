package org.servicescape.checks;

import java.util.List;

/**
 * A statement that the model lacks, so that a rule cannot be decided.
 *
 * @param what the statement in words with its article, such as {@code the security zone}
 * @param elements ids of the elements that lack it; empty when it is no statement of an element
 */
public record Missing(String what, List<String> elements) {
    /** Copies the list. */
    public Missing {
        elements = List.copyOf(elements);
    }
}
