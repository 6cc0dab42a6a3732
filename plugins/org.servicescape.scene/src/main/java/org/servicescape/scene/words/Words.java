package org.servicescape.scene.words;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.Weekday;
import org.servicescape.model.value.RoughDate;

/**
 * The words that pictures add to the project's own: lane names, legends, zone names, heads. There are English, Finnish
 * and Swedish ones; any other language gets English.
 */
public final class Words {
    private static final String BUNDLE = "org.servicescape.scene.words.words";

    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
        this.locale = Locale.forLanguageTag(bundle.getString("language"));
    }

    /** The words in a language, or English where there are none in it. */
    public static Words in(Locale locale) {
        return new Words(ResourceBundle.getBundle(
                BUNDLE, locale, Words.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    /** Two-letter code of the language that the words are in. */
    public String language() {
        return locale.getLanguage();
    }

    /** The language that the words are in. */
    public Locale locale() {
        return locale;
    }

    /**
     * A word or sentence.
     *
     * @param key its name in the bundle
     * @param arguments for the places {0}, {1}, … in it
     * @throws java.util.MissingResourceException when there is no such word
     */
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** A date as surely as it is known: seasons by name, all else as in ISO 8601, which reads alike everywhere. */
    public String date(RoughDate date) {
        String[] parts = date.toString().split("-", -1);
        String season = parts.length == 2 ? "date.season." + parts[1] : "";
        return bundle.containsKey(season) ? text(season, parts[0]) : date.toString();
    }

    /** Hours in words: name, days, from when to when; a single minute as a time. */
    public String hours(Hours hours) {
        List<String> parts = new ArrayList<>();
        if (hours.getName() != null && !hours.getName().isBlank()) {
            parts.add(hours.getName());
        }
        parts.add(days(hours.getDays()));
        if (hours.getOpens() != null && hours.getCloses() != null) {
            boolean minute = hours.getOpens().plusMinutes(1).equals(hours.getCloses());
            parts.add(minute ? hours.getOpens().toString() : hours.getOpens() + "–" + hours.getCloses());
        }
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
    }

    /** Days in a row as the first and the last; nothing for every day. */
    private String days(List<Weekday> days) {
        List<String> runs = new ArrayList<>();
        Weekday[] all = Weekday.values();
        for (int from = 0; from < all.length; from++) {
            int to = from;
            while (to < all.length && days.contains(all[to])) {
                to++;
            }
            if (to > from) {
                String first = text("day." + all[from].getLiteral());
                String last = text("day." + all[to - 1].getLiteral());
                runs.add(to - from == 1 ? first : first + (to - from == 2 ? ", " : "–") + last);
                from = to;
            }
        }
        return String.join(", ", runs);
    }

    /** Names of all words. */
    public Set<String> keys() {
        return bundle.keySet();
    }
}
