package org.servicescape.store;

/** The place after which nothing in a file can be read, and why. */
final class Broken extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Position at;

    Broken(Position at, String sentence) {
        super(sentence, null, false, false);
        this.at = at;
    }

    Position at() {
        return at;
    }
}
