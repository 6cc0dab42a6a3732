package org.servicescape.core.sizing;

import java.util.OptionalDouble;
import org.servicescape.model.concept.Organisation;

/**
 * What one organisation has apart, and its part of what all have together, by the load that its customers bring.
 *
 * @param organisation who
 * @param apart desks, seats and areas of its own
 * @param loadShare its part of all desk hours, 0 to 1
 * @param rentPerYear euros a year that it need not pay; empty where it states no rent, or an area is not known
 * @param staffPerYear euros a year of desk staff that are freed; empty where it states no cost, or hours are not known
 */
public record AgencyShare(
        Organisation organisation,
        Way apart,
        double loadShare,
        OptionalDouble rentPerYear,
        OptionalDouble staffPerYear) {}
