package org.servicescape.core.sizing;

import java.util.Optional;
import org.servicescape.sizing.centre.CustomerStream;
import org.servicescape.sizing.simulation.Experience;

/**
 * What the customers of one service meet in one kind of place on simulated days.
 *
 * @param stream who they are
 * @param walkIns those without appointment; empty where there are none
 * @param booked those with an appointment; empty where there are none
 */
public record SimulatedStream(CustomerStream stream, Optional<Experience> walkIns, Optional<Experience> booked) {}
