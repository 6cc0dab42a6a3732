package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.graph.Passage;
import org.servicescape.model.Element;
import org.servicescape.model.space.Place;

/** Paths as findings show them: places and links in turn. */
final class Witness {
    private Witness() {}

    /** The path of the passages; the place alone where there are none. */
    static List<Element> path(Place start, List<Passage> passages) {
        List<Element> elements = new ArrayList<>();
        elements.add(passages.isEmpty() ? start : passages.get(0).from());
        for (Passage passage : passages) {
            elements.add(passage.link().element());
            elements.add(passage.to());
        }
        return elements;
    }
}
