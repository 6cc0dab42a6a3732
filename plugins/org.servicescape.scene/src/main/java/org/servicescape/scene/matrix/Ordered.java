package org.servicescape.scene.matrix;

import java.util.Comparator;
import java.util.List;
import org.servicescape.model.Element;
import org.servicescape.scene.Choices;

/** Puts elements into the order that somebody chose, and calls them by name. */
final class Ordered {
    private Ordered() {}

    /** Those that the choices name first, in their order, the others behind as they were. */
    static <E extends Element> List<E> by(Choices choices, List<E> elements) {
        return elements.stream()
                .sorted(Comparator.comparingInt((E e) -> {
                    int at = choices.order().indexOf(e.getId());
                    return at < 0 ? Integer.MAX_VALUE : at;
                }))
                .toList();
    }
}
