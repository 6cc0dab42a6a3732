package org.servicescape.sizing;

/**
 * Erlang's two formulas for groups of servers with random arrivals (Erlang 1917), by the recursion that neither overflows nor
 * cancels: B(0) = 1, B(n) = a B(n − 1) / (n + a B(n − 1)), and C = c B(c) / (c − a (1 − B(c))) (Cooper 1981, chapter 3).
 * The load a is in erlang: arrivals in an hour times hours of service. Each question takes a step for each server.
 */
public final class Erlang {
    private Erlang() {}

    /**
     * How likely an arrival finds all servers busy where nobody waits (Erlang B, M/M/c/c).
     *
     * @param load in erlang, at least 0
     * @param servers at least 0
     * @return from 0 to 1
     */
    public static double lossProbability(double load, int servers) {
        if (!(load >= 0) || Double.isInfinite(load) || servers < 0) {
            throw new IllegalArgumentException("a load of " + load + " erlang on " + servers + " servers");
        }
        double lost = 1;
        for (int n = 1; n <= servers; n++) {
            lost = next(lost, load, n);
        }
        return lost;
    }

    /**
     * How likely an arrival has to wait (Erlang C, M/M/c).
     *
     * @param load in erlang, at least 0
     * @param servers at least 0
     * @return from 0 to 1; 1 where the load is too much for the servers, so that the queue grows without end
     */
    public static double waitingProbability(double load, int servers) {
        return waiting(lossProbability(load, servers), load, servers);
    }

    /** The loss with a server more. */
    static double next(double lost, double load, int servers) {
        return load * lost / (servers + load * lost);
    }

    /** The probability of waiting from that of loss. */
    static double waiting(double lost, double load, int servers) {
        return load >= servers ? 1 : Math.min(1, servers * lost / (servers - load * (1 - lost)));
    }
}
