package org.servicescape.core;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Answers which of the known words somebody may have meant by one that is not known, so that a mistake of one letter need
 * not be looked for in a list of hundreds. Upper and lower case are the same. Cost: the length of the word times that of
 * all known words.
 */
public final class Nearest {
    private static final int MOST = 3;
    private static final int FEW = 8;
    private static final int SHORTEST_PART = 3;

    private Nearest() {}

    /**
     * What to say after "No space 'x'": what may have been meant, else all known words where they are few, else how many
     * there are and where they stand.
     *
     * @param wrong what was written
     * @param known ids, each with the name that people know, or with itself
     * @param where how all are named, such as {@code 'servicescape list FILE' names them}
     */
    public static String hint(String wrong, Map<String, String> known, String where) {
        Map<String, Integer> near = new LinkedHashMap<>();
        known.forEach((id, name) -> {
            int distance = Math.min(distance(wrong, id), distance(wrong, name));
            if (distance < Integer.MAX_VALUE) {
                near.put(id, distance);
            }
        });
        List<String> best = near.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
        if (!best.isEmpty()) {
            return "Did you mean "
                    + best.stream().map(id -> told(id, known.get(id))).collect(Collectors.joining(" or ")) + "?";
        }
        if (known.isEmpty()) {
            return "There are none.";
        }
        return known.size() <= FEW
                ? "There are: " + String.join(", ", known.keySet())
                : "There are " + known.size() + "; " + where + ".";
    }

    /** The known words of a list, in its order; where there is no name the id stands for it. */
    public static <T> Map<String, String> known(List<T> all, Function<T, String> id, Function<T, String> name) {
        Map<String, String> known = new LinkedHashMap<>();
        for (T one : all) {
            String called = name.apply(one);
            known.putIfAbsent(id.apply(one), called == null || called.isBlank() ? id.apply(one) : called);
        }
        return known;
    }

    private static String told(String id, String name) {
        return id.equals(name) ? "'" + id + "'" : "'" + id + "' (" + name + ")";
    }

    /** How far two words are from each other; {@link Integer#MAX_VALUE} where nobody would take one for the other. */
    private static int distance(String wrong, String known) {
        String one = wrong.toLowerCase(Locale.ROOT).strip();
        String other = known.toLowerCase(Locale.ROOT);
        if (one.equals(other)) {
            return 0;
        }
        if (one.length() >= SHORTEST_PART && other.contains(one)) {
            return 1;
        }
        int edits = edits(one, other);
        return edits <= Math.max(1, Math.min(one.length(), other.length()) / 3) ? edits + 1 : Integer.MAX_VALUE;
    }

    /** Letters to put in, leave out or exchange (Levenshtein's distance). */
    private static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
