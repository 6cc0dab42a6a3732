package org.servicescape.core.sizing;

import java.util.OptionalDouble;
import org.servicescape.model.space.SpaceType;
import org.servicescape.sizing.centre.DeskGroup;

/**
 * Desks or rooms of one kind that agencies share.
 *
 * @param type the kind
 * @param group who shares them, and how many there are
 * @param area net m² of all; empty where the kind states no norm
 */
public record PlaceSize(SpaceType type, DeskGroup group, OptionalDouble area) {}
