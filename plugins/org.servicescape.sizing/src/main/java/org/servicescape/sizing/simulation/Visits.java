package org.servicescape.sizing.simulation;

/** What customers met in one replication. Each counts when their waiting is over. */
final class Visits {
    final Levels queue = new Levels();
    double customers;
    double waited;
    double wait;
    double within;
    double left;
    double sentAway;
    double booked;
    double noShows;

    void begin(long now) {
        queue.begin(now);
        customers = 0;
        waited = 0;
        wait = 0;
        within = 0;
        left = 0;
        sentAway = 0;
    }

    void served(long waiting, long promised) {
        met(waiting);
        within += waiting <= promised ? 1 : 0;
    }

    void left(long waiting) {
        met(waiting);
        left++;
    }

    void sentAway() {
        met(0);
        sentAway++;
    }

    void booked(boolean comes) {
        booked++;
        noShows += comes ? 0 : 1;
    }

    private void met(long waiting) {
        customers++;
        waited += waiting > 0 ? 1 : 0;
        wait += waiting;
    }
}
