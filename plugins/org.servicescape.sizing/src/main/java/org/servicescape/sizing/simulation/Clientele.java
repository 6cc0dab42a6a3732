package org.servicescape.sizing.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Customers who are alike: how they come, how long they are served, how long they are ready to wait, and by which desks.
 *
 * @param id for results, and for the random numbers, which stay the same when other clienteles come or go
 * @param walkIns customers an hour who come at random (Poisson)
 * @param crowds customers who stand at the door
 * @param appointments customers who come by appointment
 * @param service how long they are served
 * @param patience after how many hours of waiting they leave, on the average (exponential; 0 for those who never wait); empty
 *     for those who never leave
 * @param priority those with the lower number are served first; nobody is interrupted
 * @param desks ids of the groups of desks that serve them, the preferred first; at least one
 */
public record Clientele(
        String id,
        Profile walkIns,
        List<Crowd> crowds,
        List<Appointments> appointments,
        ServiceTime service,
        OptionalDouble patience,
        int priority,
        List<String> desks) {
    /** Checks the numbers. */
    public Clientele {
        crowds = List.copyOf(crowds);
        appointments = List.copyOf(appointments);
        desks = List.copyOf(desks);
        if (desks.isEmpty() || desks.stream().distinct().count() < desks.size()) {
            throw new IllegalArgumentException("clientele " + id + " is served at " + desks);
        }
        if (!(patience.orElse(0) >= 0 && patience.orElse(0) <= Ticks.MOST_HOURS)) {
            throw new IllegalArgumentException("clientele " + id + " waits for " + patience.getAsDouble() + " hours");
        }
    }

    /**
     * Customers who come at once, as when doors open.
     *
     * @param at in hours
     * @param people mean of how many (Poisson), at least 0
     */
    public record Crowd(double at, double people) {
        /** Checks the numbers. */
        public Crowd {
            if (!(Math.abs(at) <= Ticks.MOST_HOURS) || !(people >= 0 && people <= 1e6)) {
                throw new IllegalArgumentException("a crowd of " + people + " people at " + at + " hours");
            }
        }
    }

    /** Customers of whom nobody comes yet, who never leave, with priority 0. */
    public static Clientele of(String id, ServiceTime service, String... desks) {
        return new Clientele(
                id, Profile.none(), List.of(), List.of(), service, OptionalDouble.empty(), 0, List.of(desks));
    }

    /** Who come at random. */
    public Clientele walkingIn(Profile rates) {
        return new Clientele(id, rates, crowds, appointments, service, patience, priority, desks);
    }

    /** Of whom more stand at the door at a time in hours. */
    public Clientele atTheDoor(double at, double people) {
        List<Crowd> more = new ArrayList<>(crowds);
        more.add(new Crowd(at, people));
        return new Clientele(id, walkIns, more, appointments, service, patience, priority, desks);
    }

    /** Of whom more come by appointment. */
    public Clientele byAppointment(Appointments given) {
        List<Appointments> more = new ArrayList<>(appointments);
        more.add(given);
        return new Clientele(id, walkIns, crowds, more, service, patience, priority, desks);
    }

    /** Who leave after so many hours of waiting, on the average. */
    public Clientele leavingAfter(double hours) {
        return new Clientele(id, walkIns, crowds, appointments, service, OptionalDouble.of(hours), priority, desks);
    }

    /** Who are served before those with a higher number. */
    public Clientele withPriority(int number) {
        return new Clientele(id, walkIns, crowds, appointments, service, patience, number, desks);
    }
}
