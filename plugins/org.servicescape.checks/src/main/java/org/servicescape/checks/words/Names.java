package org.servicescape.checks.words;

import java.util.List;
import org.servicescape.checks.words.Names.Joint;

/**
 * Several things as one phrase: {@code A, B and C}, or {@code A, B and 7 more}.
 *
 * @param joint how the last one is joined to those before
 * @param shown those that are told
 * @param more how many are not told
 * @param count of how many things the phrase speaks; a name that several bear is told once
 */
public record Names(Joint joint, List<Object> shown, int more, int count) {
    private static final int LISTED = 6;
    private static final int FEW = 3;

    /** What stands before the last of several. */
    public enum Joint {
        /** All of them. */
        AND("list.comma", "list.and", "list.and.more"),
        /** One of them. */
        OR("list.comma", "list.or", "list.or.more"),
        /** One of them, the word before each. */
        EITHER("list.either", "list.either", "list.or.more"),
        /** Nothing but a comma. */
        COMMA("list.comma", "list.comma", "list.and.more"),
        /** Nothing but a semicolon, between phrases that have commas. */
        SEMICOLON("list.semicolon", "list.semicolon", "list.and.more"),
        /** A comma and a word, between clauses. */
        CLAUSES("list.clauses", "list.clauses", "list.and.more");

        final String between;
        final String last;
        final String more;

        Joint(String between, String last, String more) {
            this.between = between;
            this.last = last;
            this.more = more;
        }
    }

    /** Copies the list. */
    public Names {
        shown = List.copyOf(shown);
    }

    /** All, however many. */
    public static Names all(Joint joint, List<?> things) {
        return new Names(joint, List.copyOf(things), 0, things.size());
    }

    /** Up to six; of more than that the first five and how many more. */
    public static Names of(Joint joint, List<?> things) {
        return things.size() <= LISTED ? all(joint, things) : first(joint, LISTED - 1, things);
    }

    /** Up to four; of more than that the first three and how many more. */
    public static Names few(List<?> things) {
        return things.size() <= FEW + 1 ? all(Joint.AND, things) : first(Joint.AND, FEW, things);
    }

    /** The first ones, and how many more. */
    public static Names first(Joint joint, int told, List<?> things) {
        return things.size() <= told
                ? all(joint, things)
                : new Names(joint, List.copyOf(things.subList(0, told)), things.size() - told, things.size());
    }

    /** The same phrase, which speaks of another number of things than it names. */
    public Names ofAll(int things) {
        return new Names(joint, shown, more, things);
    }
}
