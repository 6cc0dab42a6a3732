package org.servicescape.graph;

/** What can pass from one place to another. */
public enum Layer {
    /** People. */
    MOVEMENT,
    /** Looks. */
    SIGHT,
    /** Voices. */
    SOUND
}
