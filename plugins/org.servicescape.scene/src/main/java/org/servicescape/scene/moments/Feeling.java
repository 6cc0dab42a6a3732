package org.servicescape.scene.moments;

/**
 * How a moment feels to somebody.
 *
 * @param actor id of who feels it
 * @param value from -2, very bad, to 2, very good
 * @param note why, or what they say; may be empty
 */
public record Feeling(String actor, int value, String note) {}
