package org.servicescape.graph;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.servicescape.model.Element;
import org.servicescape.model.concept.Credential;
import org.servicescape.model.concept.Organisation;
import org.servicescape.model.place.Connections;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.AdjacencyLink;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.EntranceKind;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.Place;

/**
 * Something that joins two places: a connection or sightline of a plan, or an adjacency of space types. Two links are
 * the same when their element is.
 *
 * @param element the connection, sightline or adjacency
 * @param from one place; the start where it is one-way
 * @param to the other place
 * @param oneWay true when it leads only from the first to the second
 * @param layers what it lets through
 * @param passes who may pass; empty: everybody
 * @param organisations staff of which organisations may pass; empty: of all
 * @param credentials what opens it; empty: nothing is needed, or nobody said what
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
        Set<Organisation> organisations,
        Set<Credential> credentials,
        Control control,
        List<Hours> openIn) {
    /** Copies the collections. */
    public Link {
        layers = frozen(layers, Layer.class);
        passes = frozen(passes, Audience.class);
        organisations = Set.copyOf(organisations);
        credentials = Set.copyOf(credentials);
        openIn = List.copyOf(openIn);
    }

    /** Bits, since every graph asks every link. */
    private static <E extends Enum<E>> Set<E> frozen(Set<E> some, Class<E> all) {
        Set<E> copy = EnumSet.noneOf(all);
        copy.addAll(some);
        return Collections.unmodifiableSet(copy);
    }

    /** The connection of a plan; empty for sightlines and adjacencies. */
    public Optional<Connection> connection() {
        return element instanceof Connection connection ? Optional.of(connection) : Optional.empty();
    }

    /** True for an emergency exit: no way of every day, and so on no layer of movement. */
    public boolean isEscape() {
        return element instanceof Connection connection && connection.getEntrance() == EntranceKind.EMERGENCY;
    }

    /** True for a counter: people talk across it and do not pass. Glass is none, and neither is a shut exit. */
    public boolean isCounter() {
        return element instanceof Connection connection
                ? connection.getKind() == ConnectionKind.COUNTER
                : element instanceof Adjacency adjacency && adjacency.getLink() == AdjacencyLink.COUNTER;
    }

    /** True when people walk through it day by day. */
    public boolean isWay() {
        return layers.contains(Layer.MOVEMENT);
    }

    /** Whether it has no steps, widths aside; empty when nobody has said so. What is no connection has none. */
    public Optional<Boolean> stepFree() {
        return element instanceof Connection connection ? Connections.stepFree(connection) : Optional.of(true);
    }

    /** Whether people can leave through it without a key; empty when nobody has said so. */
    public Optional<Boolean> freeEgress() {
        return element instanceof Connection connection ? Connections.freeEgress(connection) : Optional.of(true);
    }

    /** True when at least one of the audiences may pass. */
    public boolean lets(Collection<Audience> audiences) {
        return passes.isEmpty() || !Collections.disjoint(passes, audiences);
    }

    /** True when it is open in the hours; null asks whether it is ever open, which it is. */
    public boolean opens(Hours hours) {
        return Schedules.isOpen(openIn, hours);
    }

    /** The place at the other end. */
    public Place other(Place end) {
        return end == from ? to : from;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Link link && link.element == element;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(element);
    }
}
