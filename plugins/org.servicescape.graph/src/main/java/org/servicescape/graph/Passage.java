package org.servicescape.graph;

import org.servicescape.model.space.Place;

/**
 * A link in one direction: an arc of a graph.
 *
 * @param link the link
 * @param from where it leaves
 * @param to where it leads
 */
public record Passage(Link link, Place from, Place to) {
    @Override
    public int hashCode() {
        return 31 * link.hashCode() + System.identityHashCode(from);
    }
}
