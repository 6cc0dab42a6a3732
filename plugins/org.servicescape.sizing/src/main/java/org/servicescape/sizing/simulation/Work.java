package org.servicescape.sizing.simulation;

import java.util.List;

/**
 * What a group of desks does.
 *
 * @param utilisation share of the time of those who are staffed in which they serve, overtime included
 * @param overtime hours from closing until the last goes home, in a replication
 */
public record Work(Estimate utilisation, Estimate overtime) {
    static Work of(List<Crew.Worked> runs) {
        return new Work(
                Estimate.ratio(runs, Crew.Worked::busy, Crew.Worked::staffed),
                Estimate.mean(runs, run -> Ticks.hours(run.overtime())));
    }
}
