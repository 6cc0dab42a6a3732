package org.servicescape.store;

/**
 * From 1.1 to 1.2: nothing stands elsewhere, but what is left out means less. In 1.1 a door without a width was 900 mm wide,
 * one without {@code stepFree} or {@code freeEgress} had both, and a space without {@code alarm}, {@code screens} or {@code
 * seatByDoor} had none; in 1.2 nobody has said so. The defaults are not written into the file: nobody can tell them from what
 * was never thought of.
 */
final class ToVersion12 implements Migration {
    @Override
    public String from() {
        return "1.1";
    }

    @Override
    public String to() {
        return "1.2";
    }

    @Override
    public void change(Node project) {
        // What is left out stays left out.
    }
}
