package org.servicescape.store;

import com.fasterxml.jackson.core.JsonToken;
import java.util.Collection;

/** What a file holds, as messages show it: short, on one line and without control characters. */
public final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /** A text of at most sixty characters, control characters as question marks. */
    public static String shorten(String text) {
        return shorten(text, LONGEST);
    }

    static String shorten(String text, int longest) {
        String start = text.length() > longest ? text.substring(0, longest) + "…" : text;
        return start.replaceAll("\\p{C}", "?");
    }

    /** A JSON value as part of a sentence. */
    static String value(JsonToken token, String text) {
        return switch (token) {
            case START_ARRAY -> "a list";
            case START_OBJECT -> "an object";
            case VALUE_STRING -> "'" + shorten(text) + "'";
            default -> shorten(text);
        };
    }

    /** The known word that needs the fewest changed letters, the first of several. */
    public static String nearest(String word, Collection<String> known) {
        String wanted = word.substring(0, Math.min(word.length(), LONGEST));
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - wanted.length()) < least) {
                int distance = distance(wanted, candidate);
                if (distance < least) {
                    least = distance;
                    best = candidate;
                }
            }
        }
        return best;
    }

    /** Whether one word may be the other mistyped: at most half of its letters differ. */
    public static boolean isAlike(String word, String known) {
        return !known.isEmpty() && word.length() <= LONGEST && 2 * distance(word, known) <= word.length();
    }

    /** Levenshtein's distance, capitals taken as small letters; time is the product of the lengths. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                int replaced = previous[j - 1] + (same ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
