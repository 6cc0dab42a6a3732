package org.servicescape.graph;

import java.util.function.Supplier;

/** Something that is made for whoever asks first, while others wait, and kept. What is made must not ask for itself. */
final class Once<T> {
    private final Supplier<T> make;
    private T made;

    Once(Supplier<T> make) {
        this.make = make;
    }

    synchronized T get() {
        if (made == null) {
            made = make.get();
        }
        return made;
    }
}
