package org.servicescape.checks.words;

import java.util.Map;

/**
 * The name of an element in the languages in which its project gives it.
 *
 * @param own in the language of the project
 * @param others in other languages, by their two-letter codes
 */
public record Name(String own, Map<String, String> others) {
    /** Copies the map. */
    public Name {
        others = Map.copyOf(others);
    }

    /** In the language of the code, else in that of the project. */
    String in(String language) {
        return others.getOrDefault(language, own);
    }
}
