package org.servicescape.sizing.centre;

import org.servicescape.sizing.Goal;

/**
 * The customers of one service who come to one kind of place in the design hour.
 *
 * @param service id of the service
 * @param provider id of the organisation that gives it; may be empty
 * @param place id of the kind of place
 * @param staffed whether somebody of the staff is there; not at self-service
 * @param walkIns customers an hour without appointment
 * @param appointments customers an hour with an appointment
 * @param time mean hours at the desk, what follows included
 * @param variation squared coefficient of variation of that time; exponential: 1
 * @param early hours before their appointment at which customers come, on average
 * @param companions people who come along with one customer, on average
 * @param wheelchairs share of customers who use a wheelchair
 * @param goal what is promised to those without appointment
 * @param open when the service is open
 */
public record CustomerStream(
        String service,
        String provider,
        String place,
        boolean staffed,
        double walkIns,
        double appointments,
        double time,
        double variation,
        double early,
        double companions,
        double wheelchairs,
        Goal goal,
        OpenHours open) {

    /** Customers an hour, with and without appointment. */
    public double customers() {
        return walkIns + appointments;
    }

    /** Desks that would be busy all the time, in erlang. */
    public double load() {
        return customers() * time;
    }
}
