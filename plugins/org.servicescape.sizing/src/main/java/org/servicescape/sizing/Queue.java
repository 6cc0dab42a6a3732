package org.servicescape.sizing;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What customers meet at some desks: random arrivals, times of service that vary as an exponential distribution does, one queue,
 * first come first served, and nobody leaves it (M/M/c). Not for appointments, which do not arrive at random.
 *
 * @param arrivals customers an hour, at least 0
 * @param service mean time of service in hours, what follows it included, above 0
 * @param servers desks that are staffed, at least 0
 * @param probabilityOfWaiting that somebody does not come to a desk at once; 1 where the queue grows without end
 */
public record Queue(double arrivals, double service, int servers, double probabilityOfWaiting) {
    private static final double MOST_LIKELY = 0.95;

    /** What customers meet at so many desks; takes a step for each. */
    public static Queue of(double arrivals, double service, int servers) {
        return new Queue(arrivals, service, servers, Erlang.waitingProbability(arrivals * service, servers));
    }

    /** Desks that would be busy all the time, in erlang. */
    public double load() {
        return arrivals * service;
    }

    /** Share of their time in which the desks are busy; above 1 where they cannot keep up. */
    public double utilisation() {
        return load() == 0 ? 0 : load() / servers;
    }

    /** Whether the desks keep up with those who come. */
    public boolean isStable() {
        return load() < servers;
    }

    /** Mean wait before service, in hours; empty where the queue grows without end. */
    public OptionalDouble meanWait() {
        return isStable()
                ? OptionalDouble.of(load() == 0 ? 0 : probabilityOfWaiting * service / (servers - load()))
                : OptionalDouble.empty();
    }

    /** How many wait on the average (Little's law); empty where the queue grows without end. */
    public OptionalDouble meanQueueLength() {
        return meanWait().stream().map(wait -> arrivals * wait).findFirst();
    }

    /**
     * Share of customers who come to a desk within a time.
     *
     * @param hours at least 0
     */
    public double servedWithin(double hours) {
        return isStable() ? 1 - probabilityOfWaiting * Math.exp(-(servers - load()) * hours / service) : 0;
    }

    /** How likely more than so many wait. */
    public double probabilityOfQueueAbove(int waiting) {
        return isStable() ? probabilityOfWaiting * Math.pow(utilisation(), waiting + 1.0) : 1;
    }

    /**
     * The least length of the queue that is exceeded in at most one of twenty moments: for so many there should be seats. Empty
     * where the queue grows without end.
     */
    public OptionalInt usualLongestQueue() {
        if (!isStable()) {
            return OptionalInt.empty();
        }
        double rare = 1 - MOST_LIKELY;
        return probabilityOfWaiting <= rare
                ? OptionalInt.of(0)
                : OptionalInt.of(Math.max(
                        0, (int) Math.ceil(Math.log(rare / probabilityOfWaiting) / Math.log(utilisation())) - 1));
    }
}
