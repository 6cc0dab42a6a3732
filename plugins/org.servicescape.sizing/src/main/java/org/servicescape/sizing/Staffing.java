package org.servicescape.sizing;

/** How many desks keep a promise. */
public final class Staffing {
    /** More erlang than any building has desks for; a step is taken for each. */
    public static final double MOST_LOAD = 1e6;

    private Staffing() {}

    /**
     * The fewest desks that keep a goal. Takes a step for each of them.
     *
     * @param arrivals customers an hour, at least 0
     * @param service mean time of service in hours, above 0
     * @throws IllegalArgumentException when the load is above {@link #MOST_LOAD}
     */
    public static Queue least(double arrivals, double service, Goal goal) {
        return least(arrivals, service, 1, goal);
    }

    /**
     * The fewest desks that keep a goal, where times of service vary in another way. Takes a step for each of them.
     *
     * @param variation squared coefficient of variation of the time of service
     * @throws IllegalArgumentException when the load is above {@link #MOST_LOAD}
     */
    public static Queue least(double arrivals, double service, double variation, Goal goal) {
        double load = arrivals * service;
        if (!(load >= 0 && load <= MOST_LOAD)) {
            throw new IllegalArgumentException("a load of " + load + " erlang");
        }
        double lost = 1;
        for (int servers = 1; ; servers++) {
            lost = Erlang.next(lost, load, servers);
            Queue queue = new Queue(arrivals, service, variation, servers, Erlang.waiting(lost, load, servers));
            if (goal.isKept(queue)) {
                return queue;
            }
        }
    }

    /**
     * What the rule of the square root says: the load and as much again as a share of its root, rounded up (Whitt 1992). A check
     * of an answer, not an answer.
     *
     * @param load in erlang
     * @param grade how good the service shall be, usually from 0.5 to 2
     */
    public static int squareRoot(double load, double grade) {
        return (int) Math.max(1, Math.ceil(load + grade * Math.sqrt(load)));
    }
}
