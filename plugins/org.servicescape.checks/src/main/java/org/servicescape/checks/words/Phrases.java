package org.servicescape.checks.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts what rules say into English, Finnish or Swedish; any other language gets English. The sentences stand in
 * {@code rules.properties} and its translations, whole: a sentence is never put together from the words of another.
 *
 * <p>In a sentence, {@code {0}} is what stands in the first place, {@code {^0}} the same with its first letter in upper
 * case, {@code {#0}} of how many things it speaks, and {@code {0|is|are}} the first choice where that is one and the
 * second otherwise. Choices may hold places.
 */
public final class Phrases {
    private static final Phrases OWN = new Phrases(Locale.ENGLISH, "");

    private static final Map<String, Phrases> KNOWN = new ConcurrentHashMap<>();

    private final ResourceBundle bundle;
    private final Locale locale;
    private final String names;

    private Phrases(Locale language, String names) {
        this.bundle = ResourceBundle.getBundle(
                "org.servicescape.checks.words.rules",
                language,
                Phrases.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        this.locale = Locale.forLanguageTag(bundle.getString("language"));
        this.names = names;
    }

    /** English sentences around names as the project itself gives them: what programs read. */
    public static Phrases own() {
        return OWN;
    }

    /** The sentences of a language, with the names that projects have in it. */
    public static Phrases in(Locale language) {
        return KNOWN.computeIfAbsent(language.getLanguage(), code -> new Phrases(Locale.forLanguageTag(code), code));
    }

    /** The language that the sentences are in. */
    public Locale locale() {
        return locale;
    }

    /** Names of all sentences. */
    public Set<String> keys() {
        return bundle.keySet();
    }

    /**
     * A sentence as it stands in the bundle.
     *
     * @throws MissingResourceException when there is none of that name
     */
    public String template(String key) {
        return bundle.getString(key);
    }

    /** A sentence that is made here and now. */
    public String say(String key, Object... values) {
        return fill(template(key), List.of(values));
    }

    /** Anything that may stand in a sentence, in words. */
    public String text(Object value) {
        if (value instanceof Saying saying) {
            return saying.key().isEmpty()
                    ? text(saying.values().get(0))
                    : fill(template(saying.key()), saying.values());
        }
        if (value instanceof Name name) {
            return name.in(names);
        }
        if (value instanceof Names several) {
            return list(several);
        }
        if (value instanceof Decimal number) {
            return String.format(locale, "%." + number.digits() + "f", number.value());
        }
        return value.toString();
    }

    private String list(Names names) {
        List<String> told = names.shown().stream().map(this::text).toList();
        boolean last = names.more() == 0 && told.size() > 1;
        String text = "";
        for (int i = 0; i < told.size() - (last ? 1 : 0); i++) {
            text = i == 0 ? told.get(i) : say(names.joint().between, text, told.get(i));
        }
        if (last) {
            return say(names.joint().last, text, told.get(told.size() - 1));
        }
        return names.more() == 0 ? text : say(names.joint().more, text, names.more());
    }

    private String fill(String template, List<Object> values) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = end(template, open);
            text.append(template, at, open).append(place(template.substring(open + 1, close), values));
            at = close + 1;
        }
        return text.append(template, at, template.length()).toString();
    }

    /** Where the place ends that begins there. */
    private static int end(String template, int open) {
        int depth = 0;
        for (int at = open; at < template.length(); at++) {
            depth += template.charAt(at) == '{' ? 1 : template.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("A place does not end in: " + template);
    }

    private String place(String place, List<Object> values) {
        int bar = place.indexOf('|');
        if (bar >= 0) {
            int second = second(place, bar + 1);
            boolean one = count(values.get(Integer.parseInt(place.substring(0, bar)))) == 1;
            return fill(one ? place.substring(bar + 1, second) : place.substring(second + 1), values);
        }
        return switch (place.charAt(0)) {
            case '^' -> upper(text(values.get(Integer.parseInt(place.substring(1)))));
            case '#' -> Integer.toString(count(values.get(Integer.parseInt(place.substring(1)))));
            default -> text(values.get(Integer.parseInt(place)));
        };
    }

    /** Where the first choice ends: at a bar that stands in no place of its own. */
    private static int second(String place, int from) {
        int at = from;
        while (place.charAt(at) != '|') {
            at = place.charAt(at) == '{' ? end(place, at) + 1 : at + 1;
        }
        return at;
    }

    private static int count(Object value) {
        if (value instanceof Names names) {
            return names.count();
        }
        return ((Number) value).intValue();
    }

    /** The text with its first letter in upper case. */
    public static String upper(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
