package org.servicescape.sizing.simulation;

import java.util.Map;

/**
 * What a simulation found.
 *
 * @param all what all customers met
 * @param clienteles what each clientele met, by id in the order of the scenario
 * @param desks what each group of desks did, by id in the order of the scenario
 * @param events how much happened in all replications
 */
public record Outcome(Experience all, Map<String, Experience> clienteles, Map<String, Work> desks, long events) {}
