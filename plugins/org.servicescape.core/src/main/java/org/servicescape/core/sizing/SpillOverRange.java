package org.servicescape.core.sizing;

import org.servicescape.model.outcomes.SpillOver;

/**
 * How many more visits shops nearby may expect in a year: a range, as a coefficient from one survey holds for those whom it asked.
 *
 * @param of the coefficient, with its survey and evidence
 * @param lowest when it holds for visits to public providers only
 * @param highest when it holds for all visits
 */
public record SpillOverRange(SpillOver of, double lowest, double highest) {}
