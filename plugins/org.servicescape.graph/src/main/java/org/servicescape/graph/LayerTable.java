package org.servicescape.graph;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.servicescape.model.space.AdjacencyLink;
import org.servicescape.model.space.ConnectionKind;

/**
 * The reviewed table of what each kind of connection lets through. A door is taken as shut: people and voices pass, and
 * looks only where it is transparent.
 *
 * <p>Source: the layers M, L and S of the graph model for privacy zoning (movement, line of sight, sound), where a
 * counter is sight and sound but no way, and a wall sound only.
 */
public final class LayerTable {
    private static final Map<ConnectionKind, Set<Layer>> CONNECTIONS = new EnumMap<>(ConnectionKind.class);
    private static final Map<AdjacencyLink, Set<Layer>> ADJACENCIES = new EnumMap<>(AdjacencyLink.class);

    static {
        CONNECTIONS.put(ConnectionKind.DOOR, EnumSet.of(Layer.MOVEMENT, Layer.SOUND));
        CONNECTIONS.put(ConnectionKind.OPENING, EnumSet.allOf(Layer.class));
        CONNECTIONS.put(ConnectionKind.COUNTER, EnumSet.of(Layer.SIGHT, Layer.SOUND));
        CONNECTIONS.put(ConnectionKind.GLAZING, EnumSet.of(Layer.SIGHT));
        CONNECTIONS.put(ConnectionKind.WALL, EnumSet.of(Layer.SOUND));
        CONNECTIONS.put(ConnectionKind.STAIR, EnumSet.of(Layer.MOVEMENT));
        CONNECTIONS.put(ConnectionKind.RAMP, EnumSet.of(Layer.MOVEMENT));
        CONNECTIONS.put(ConnectionKind.LIFT, EnumSet.of(Layer.MOVEMENT));
        CONNECTIONS.put(ConnectionKind.ESCALATOR, EnumSet.of(Layer.MOVEMENT));

        ADJACENCIES.put(AdjacencyLink.DOOR, EnumSet.of(Layer.MOVEMENT, Layer.SOUND));
        ADJACENCIES.put(AdjacencyLink.OPENING, EnumSet.allOf(Layer.class));
        ADJACENCIES.put(AdjacencyLink.COUNTER, EnumSet.of(Layer.SIGHT, Layer.SOUND));
        ADJACENCIES.put(AdjacencyLink.SIGHT, EnumSet.of(Layer.SIGHT));
        ADJACENCIES.put(AdjacencyLink.NONE, EnumSet.noneOf(Layer.class));
    }

    private LayerTable() {}

    /** What a connection of a plan lets through; {@code transparent} adds sight. */
    public static Set<Layer> of(ConnectionKind kind, boolean transparent) {
        Set<Layer> layers = EnumSet.copyOf(CONNECTIONS.get(kind));
        if (transparent) {
            layers.add(Layer.SIGHT);
        }
        return layers;
    }

    /** What joins two space types of a concept. */
    public static Set<Layer> of(AdjacencyLink link) {
        return EnumSet.copyOf(ADJACENCIES.get(link));
    }
}
