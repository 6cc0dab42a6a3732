package org.servicescape.sizing.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * What happens where formulas stop: opening times, appointments, people who leave, rooms that several services share. A scenario
 * is played event by event, several times with other chance each time (independent replications; Law 2015, Simulation Modeling
 * and Analysis, chapters 1 and 9). The same seed gives the same bytes on every machine and with any number of threads. Two
 * scenarios with the same seed are met by the same customers (common random numbers; chapter 11), as far as both have them.
 * Costs a step for each event, which takes the logarithm of those that are expected.
 *
 * @param scenario what is simulated
 * @param within in hours, for the share of customers who are served so soon, at least 0
 * @param replications from 1 to 100,000; without a second one nothing is known about chance
 * @param seed any number
 */
public record Simulation(Scenario scenario, double within, int replications, long seed) {
    private static final int MOST_REPLICATIONS = 100_000;

    /** Checks the numbers. */
    public Simulation {
        if (!(within >= 0 && within <= Ticks.MOST_HOURS) || replications < 1 || replications > MOST_REPLICATIONS) {
            throw new IllegalArgumentException(replications + " replications, served within " + within + " hours");
        }
    }

    /**
     * Runs it.
     *
     * @param threads how many replications run beside each other, at least 1
     * @throws CancellationException when it is cancelled, or the thread is interrupted
     */
    public Outcome run(int threads, Progress progress) {
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, replications), Simulation::worker);
        try {
            BooleanSupplier stopped = () -> over.get() || progress.isCancelled();
            List<Future<Replication.Counted>> running = new ArrayList<>();
            for (int i = 0; i < replications; i++) {
                int number = i;
                running.add(workers.submit(() -> Replication.run(scenario, within, seed, number, stopped)));
            }
            List<Replication.Counted> counted = new ArrayList<>();
            for (Future<Replication.Counted> replication : running) {
                counted.add(result(replication));
                progress.done(counted.size(), replications);
                if (progress.isCancelled()) {
                    throw new CancellationException();
                }
            }
            return outcome(counted);
        } finally {
            over.set(true);
            workers.shutdownNow();
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "Simulation");
        thread.setDaemon(true);
        return thread;
    }

    private static Replication.Counted result(Future<Replication.Counted> replication) {
        try {
            return replication.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("interrupted").initCause(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CancellationException cancelled) {
                throw cancelled;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Outcome outcome(List<Replication.Counted> counted) {
        Map<String, Experience> clienteles = new LinkedHashMap<>();
        for (int i = 0; i < scenario.clienteles().size(); i++) {
            int which = i;
            clienteles.put(
                    scenario.clienteles().get(i).id(),
                    Experience.of(counted.stream()
                            .map(run -> run.clienteles().get(which))
                            .toList()));
        }
        Map<String, Work> desks = new LinkedHashMap<>();
        for (int i = 0; i < scenario.desks().size(); i++) {
            int which = i;
            desks.put(
                    scenario.desks().get(i).id(),
                    Work.of(counted.stream().map(run -> run.desks().get(which)).toList()));
        }
        return new Outcome(
                Experience.of(counted.stream().map(Replication.Counted::all).toList()),
                Collections.unmodifiableMap(clienteles),
                Collections.unmodifiableMap(desks),
                counted.stream().mapToLong(Replication.Counted::events).sum());
    }
}
