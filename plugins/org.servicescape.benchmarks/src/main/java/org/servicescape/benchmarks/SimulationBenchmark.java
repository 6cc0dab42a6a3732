package org.servicescape.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.servicescape.sizing.simulation.Appointments;
import org.servicescape.sizing.simulation.Clientele;
import org.servicescape.sizing.simulation.Desks;
import org.servicescape.sizing.simulation.Outcome;
import org.servicescape.sizing.simulation.Profile;
import org.servicescape.sizing.simulation.Scenario;
import org.servicescape.sizing.simulation.ServiceTime;
import org.servicescape.sizing.simulation.Simulation;
import org.servicescape.sizing.simulation.Span;

/** Answers how long it takes to play ten days at so many shared desks, on one thread. Customers are as many times more as desks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SimulationBenchmark {
    private static final int DAYS = 10;

    /** Desks of the shared group; there are half as many rooms besides. */
    @Param({"10", "100", "1000"})
    public int desks;

    /** What ten days give. */
    @Benchmark
    public Outcome days() {
        return days(desks);
    }

    static Outcome days(int desks) {
        Clientele walkIns = Clientele.of("walk-ins", new ServiceTime(0.2, 0.8), "desks")
                .walkingIn(Profile.of(8, 12, 4.5 * desks).then(12, 16, 3.5 * desks))
                .atTheDoor(8, desks)
                .leavingAfter(0.5)
                .withPriority(1);
        Clientele appointed = Clientele.of("appointed", ServiceTime.exponential(0.4), "rooms", "desks")
                .byAppointment(new Appointments(8.5, 15.5, 0.5, desks / 2, -0.05, 0.1, 0.1));
        Scenario scenario = new Scenario(
                List.of(walkIns, appointed),
                List.of(
                        new Desks("desks", Profile.of(8, 16, desks)),
                        new Desks("rooms", Profile.of(8, 16, Math.floorDiv(desks, 2)))),
                new Span.Day());
        return new Simulation(scenario, 0.1, DAYS, GraphBenchmark.SEED).run(1, (done, of) -> {});
    }
}
