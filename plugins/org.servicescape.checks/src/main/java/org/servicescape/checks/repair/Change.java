package org.servicescape.checks.repair;

/**
 * How often a repair changes something of one kind.
 *
 * @param kind what is changed
 * @param count how many, at least 1
 */
public record Change(ChangeKind kind, int count) {
    /** How heavily it weighs. */
    public int weight() {
        return kind.weight() * count;
    }

    /** {@code 8 doors added}. */
    public String words() {
        return kind.words(count);
    }
}
