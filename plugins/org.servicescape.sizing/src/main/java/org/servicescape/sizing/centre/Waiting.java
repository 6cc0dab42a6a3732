package org.servicescape.sizing.centre;

/**
 * Who waits, seated or in a wheelchair.
 *
 * @param seats for customers and those who come along
 * @param wheelchairs spaces beside the seats
 */
public record Waiting(int seats, int wheelchairs) {
    /** Net area of a seat in m²: Australasian Health Facility Guidelines, standard component Waiting, 20 m². */
    public static final double SEAT = 1.2;
    /** Net area of a wheelchair space in m²: the same. */
    public static final double WHEELCHAIR = 1.5;

    /** Nobody waits. */
    public static final Waiting NOBODY = new Waiting(0, 0);

    private static final double NOTHING = 1e-9;

    /**
     * Seats for a queue and for those who come early.
     *
     * @param queueing customers without appointment who wait
     * @param early customers who are early for an appointment, on average
     * @param companions with each, on average
     * @param wheelchairs share of customers who use one; if any do, there is a space for one at least
     */
    static Waiting of(int queueing, double early, double companions, double wheelchairs) {
        double customers = queueing + early;
        int spaces = customers > 0 && wheelchairs > 0 ? (int) Math.ceil(customers * wheelchairs - NOTHING) : 0;
        return new Waiting((int) Math.ceil(customers * (1 + companions) - NOTHING), spaces);
    }

    /** Both together. */
    public Waiting and(Waiting other) {
        return new Waiting(seats + other.seats, wheelchairs + other.wheelchairs);
    }

    /**
     * Net area in m².
     *
     * @param seat net area of one seat, such as {@link #SEAT}
     */
    public double area(double seat) {
        return seats * seat + wheelchairs * WHEELCHAIR;
    }
}
