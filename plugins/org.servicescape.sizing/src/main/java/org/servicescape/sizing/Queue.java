package org.servicescape.sizing;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What customers meet at some desks: random arrivals, one queue, first come first served, and nobody leaves it. Where times of
 * service vary as an exponential distribution does, this is M/M/c and exact. Otherwise waits are those of M/M/c, longer or
 * shorter by the factor (1 + variation) / 2 (Lee and Longton 1959): exact for one desk (Pollaczek and Khinchine), else an
 * approximation. Not for appointments, which do not arrive at random.
 *
 * @param arrivals customers an hour, at least 0
 * @param service mean time of service in hours, what follows it included, above 0
 * @param variation squared coefficient of variation of the time of service, at least 0; exponential: 1
 * @param servers desks that are staffed, at least 0
 * @param probabilityOfWaiting that somebody does not come to a desk at once; 1 where the queue grows without end
 */
public record Queue(double arrivals, double service, double variation, int servers, double probabilityOfWaiting) {
    private static final double MOST_LIKELY = 0.95;

    /** What customers meet at so many desks, times of service being exponential; takes a step for each desk. */
    public static Queue of(double arrivals, double service, int servers) {
        return of(arrivals, service, 1, servers);
    }

    /** What customers meet at so many desks; takes a step for each. */
    public static Queue of(double arrivals, double service, double variation, int servers) {
        return new Queue(arrivals, service, variation, servers, Erlang.waitingProbability(arrivals * service, servers));
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
                ? OptionalDouble.of(load() == 0 ? 0 : probabilityOfWaiting * stretch() * service / (servers - load()))
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
        return isStable()
                ? 1 - probabilityOfWaiting * Math.exp(-(servers - load()) * hours / (stretch() * service))
                : 0;
    }

    /** How likely more than so many wait. */
    public double probabilityOfQueueAbove(int waiting) {
        return isStable() ? probabilityOfWaiting * Math.pow(persistence(), waiting + 1.0) : 1;
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
                        0, (int) Math.ceil(Math.log(rare / probabilityOfWaiting) / Math.log(persistence())) - 1));
    }

    /** How much longer than with exponential times of service one waits. */
    private double stretch() {
        return (1 + variation) / 2;
    }

    /** How likely a queue that is there is one longer: what gives its mean length by Little's law. */
    private double persistence() {
        double stretched = utilisation() * stretch();
        return variation == 1 ? utilisation() : stretched / (1 - utilisation() + stretched);
    }
}
