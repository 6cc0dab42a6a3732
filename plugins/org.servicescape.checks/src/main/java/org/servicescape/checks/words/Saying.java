package org.servicescape.checks.words;

import java.util.List;
import java.util.Locale;

/**
 * Something that a rule says, before it is put into a language: which sentence or phrase, and what stands in it. It holds
 * no element of a model, so that it can be told later, on any thread, in any language; making one costs no formatting.
 *
 * @param key name of the sentence in {@code rules.properties}; empty for a text that is in one language only
 * @param values what stands in its places: sayings, {@link Name}s, {@link Names}, {@link Decimal}s, whole numbers, texts
 */
public record Saying(String key, List<Object> values) {
    /** Copies the list. */
    public Saying {
        values = List.copyOf(values);
    }

    /** A sentence or phrase with what stands in its places. */
    public static Saying of(String key, Object... values) {
        return new Saying(key, List.of(values));
    }

    /** A text that is told as it is in every language: for rules of others, who know only one. */
    public static Saying plain(String text) {
        return new Saying("", List.of(text));
    }

    /** In English, with names as the project itself gives them. */
    public String text() {
        return Phrases.own().text(this);
    }

    /** In a language, with the names that the project has in it. */
    public String text(Locale language) {
        return Phrases.in(language).text(this);
    }
}
