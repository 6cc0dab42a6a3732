package org.servicescape.graph;

import java.util.List;
import java.util.Set;
import org.servicescape.model.Element;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.Place;

/**
 * Something that joins two places: a connection or sightline of a plan, or an adjacency of space types.
 *
 * @param element the connection, sightline or adjacency
 * @param from one place; the start where it is one-way
 * @param to the other place
 * @param oneWay true when it leads only from the first to the second
 * @param layers what it lets through
 * @param passes who may pass; empty: everybody
 * @param control what stops people who may not pass
 * @param openIn when it is open; empty: always
 */
public record Link(
        Element element,
        Place from,
        Place to,
        boolean oneWay,
        Set<Layer> layers,
        Set<Audience> passes,
        Control control,
        List<Hours> openIn) {
    /** Copies the collections. */
    public Link {
        layers = Set.copyOf(layers);
        passes = Set.copyOf(passes);
        openIn = List.copyOf(openIn);
    }

    /** True when at least one of the audiences may pass. */
    public boolean lets(Set<Audience> audiences) {
        return passes.isEmpty() || passes.stream().anyMatch(audiences::contains);
    }

    /** True when it is open in the hours; null asks whether it is ever open, which it is. */
    public boolean opens(Hours hours) {
        return hours == null || openIn.isEmpty() || openIn.contains(hours);
    }

    /** The place at the other end. */
    public Place other(Place end) {
        return end == from ? to : from;
    }
}
