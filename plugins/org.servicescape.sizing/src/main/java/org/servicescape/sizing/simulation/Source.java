package org.servicescape.sizing.simulation;

import java.util.List;

/**
 * Where the customers of a clientele come from. Each kind of chance has its own stream of random numbers, and numbers are drawn in
 * the order of coming, so that the same customers come with the same needs whatever the desks are (common random numbers).
 */
final class Source {
    final Clientele clientele;
    final Visits visits = new Visits();
    final Line line;
    private final Randomness walking;
    private final Randomness crowding;
    private final Randomness appointing;
    private final Randomness serving;
    private final Randomness enduring;
    private final List<Profile.Piece> pieces;
    private int piece;
    private double time;

    Source(Clientele clientele, Line line, long seed, int replication) {
        this.clientele = clientele;
        this.line = line;
        walking = Randomness.of(seed, replication, "walk-ins " + clientele.id());
        crowding = Randomness.of(seed, replication, "crowds " + clientele.id());
        appointing = Randomness.of(seed, replication, "appointments " + clientele.id());
        serving = Randomness.of(seed, replication, "service " + clientele.id());
        enduring = Randomness.of(seed, replication, "patience " + clientele.id());
        pieces = clientele.walkIns().pieces();
        time = pieces.isEmpty() ? 0 : pieces.get(0).from();
    }

    /**
     * The hour at which the next one walks in; not a number when nobody does any more. Steps of a Poisson process of rate 1 are measured out on the
     * area below the profile (Çinlar 1975, chapter 4.7), so that with a higher rate everybody comes sooner.
     */
    double nextWalkIn() {
        double step = walking.exponential();
        while (piece < pieces.size()) {
            Profile.Piece now = pieces.get(piece);
            time = Math.max(time, now.from());
            double room = now.level() == 0 ? 0 : now.level() * (now.until() - time);
            if (step < room) {
                time += step / now.level();
                return time;
            }
            step -= room;
            piece++;
        }
        return Double.NaN;
    }

    /** How many are in a crowd: as many steps of a Poisson process as go into its mean. */
    int crowd(double mean) {
        int people = 0;
        for (double sum = crowding.exponential(); sum < mean; sum += crowding.exponential()) {
            people++;
        }
        return people;
    }

    /** Hours from the appointed time until the customer comes; not a number when nobody does. */
    double lateness(Appointments given) {
        boolean comes = appointing.uniform() > given.noShows();
        double lateness = given.lateness() + given.spread() * appointing.normal();
        return comes ? lateness : Double.NaN;
    }

    /** How long the next one is served. */
    long service() {
        return Ticks.of(
                clientele.service().mean() * serving.gamma(clientele.service().variation()));
    }

    /** After how long the next one leaves; the greatest there is for those who never do. */
    long patience() {
        return clientele.patience().isPresent()
                ? Ticks.of(clientele.patience().getAsDouble() * enduring.exponential())
                : Long.MAX_VALUE;
    }
}
