package org.servicescape.sizing.simulation;

import java.util.List;

/**
 * What customers meet. Shares are of all who came; in a steady state customers count when their waiting is over. The queue is all
 * who are there and not served yet, those included who are too early for their appointment: for so many there should be seats.
 *
 * @param customers who came, in a replication
 * @param waited share of those who were not served at once
 * @param meanWait hours until service or until leaving; from the appointed time for those who came early
 * @param servedWithin share of those who came to a desk within the time that was asked for
 * @param left share of those who lost patience
 * @param sentAway share of those who came when no desk was open any more
 * @param noShows share of appointments to which nobody came
 * @param meanQueue how many were in the queue, on the average over time
 * @param longestQueue in a replication
 * @param usualLongestQueue the least length that was exceeded in at most a twentieth of the time of a replication
 */
public record Experience(
        Estimate customers,
        Estimate waited,
        Estimate meanWait,
        Estimate servedWithin,
        Estimate left,
        Estimate sentAway,
        Estimate noShows,
        Estimate meanQueue,
        Estimate longestQueue,
        Estimate usualLongestQueue) {
    private static final double RARE = 0.05;

    static Experience of(List<Visits> runs) {
        return new Experience(
                Estimate.mean(runs, run -> run.customers),
                Estimate.ratio(runs, run -> run.waited, run -> run.customers),
                Estimate.ratio(runs, run -> Ticks.hours(run.wait), run -> run.customers),
                Estimate.ratio(runs, run -> run.within, run -> run.customers),
                Estimate.ratio(runs, run -> run.left, run -> run.customers),
                Estimate.ratio(runs, run -> run.sentAway, run -> run.customers),
                Estimate.ratio(runs, run -> run.noShows, run -> run.booked),
                Estimate.ratio(runs, run -> run.queue.area(), run -> run.queue.time()),
                Estimate.mean(runs, run -> run.queue.highest()),
                Estimate.mean(runs, run -> run.queue.exceededAtMost(RARE)));
    }
}
