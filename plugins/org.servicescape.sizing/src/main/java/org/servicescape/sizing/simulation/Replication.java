package org.servicescape.sizing.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * One day, or one long time, event by event. First come first served within priority; nobody is interrupted. Desks and customers
 * find each other when all that happens at a moment has happened, so that it does not matter in which order: who is first of
 * all that wait goes to the free desk that they prefer.
 */
final class Replication {
    private static final int EVENTS_BETWEEN_QUESTIONS = 4096;

    private final Agenda agenda = new Agenda();
    private final Span span;
    private final long within;
    private final Map<String, Crew> crews = new LinkedHashMap<>();
    private final List<Source> sources = new ArrayList<>();
    private final Visits all = new Visits();
    private final Set<Crew> touchedCrews = new LinkedHashSet<>();
    private final Set<Line> touchedLines = new LinkedHashSet<>();
    private long turns;

    private Replication(Scenario scenario, double within, long seed, int number) {
        span = scenario.span();
        this.within = Ticks.of(within);
        scenario.desks().forEach(desks -> crews.put(desks.id(), new Crew()));
        scenario.desks()
                .forEach(desks -> open(crews.get(desks.id()), desks.staffed().pieces()));
        Map<List<Object>, Line> lines = new LinkedHashMap<>();
        for (Clientele clientele : scenario.clienteles()) {
            Line line =
                    lines.computeIfAbsent(List.of(clientele.priority(), clientele.desks()), alike -> line(clientele));
            sources.add(new Source(clientele, line, seed, number));
        }
        for (Source source : sources) {
            walkIn(source);
            source.clientele.crowds().forEach(crowd -> gather(source, crowd));
            source.clientele.appointments().forEach(given -> appoint(source, given));
        }
    }

    /** What was counted in one replication. */
    record Counted(Visits all, List<Visits> clienteles, List<Crew.Worked> desks, long events) {}

    /**
     * Runs one replication.
     *
     * @param within in hours, for the share of those who are served so soon
     * @param stopped asked every few thousand events
     * @throws CancellationException when it is stopped
     */
    static Counted run(Scenario scenario, double within, long seed, int number, BooleanSupplier stopped) {
        Replication replication = new Replication(scenario, within, seed, number);
        replication.begin(replication.agenda.first());
        if (scenario.span() instanceof Span.Steady steady) {
            replication.runBefore(Ticks.of(steady.warmUp()), stopped);
            replication.begin(Ticks.of(steady.warmUp()));
            long end = Ticks.of(steady.warmUp() + steady.length());
            replication.runBefore(end, stopped);
            return replication.counted(end);
        }
        replication.runBefore(Long.MAX_VALUE, stopped);
        return replication.counted(replication.agenda.now());
    }

    /** How many customers wait or are served on the average in each of so many equal parts of a steady state that begins empty. */
    static double[] crowding(
            Scenario scenario, double hours, int parts, long seed, int number, BooleanSupplier stopped) {
        Replication replication = new Replication(scenario, 0, seed, number);
        double[] crowding = new double[parts];
        long begin = 0;
        for (int i = 0; i < parts; i++) {
            replication.begin(begin);
            long end = Ticks.of(hours * (i + 1) / parts);
            replication.runBefore(end, stopped);
            Counted counted = replication.counted(end);
            double present = counted.all().queue.area()
                    + counted.desks().stream().mapToDouble(Crew.Worked::busy).sum();
            crowding[i] = present / (end - begin);
            begin = end;
        }
        return crowding;
    }

    private void runBefore(long end, BooleanSupplier stopped) {
        while (agenda.stepBefore(end)) {
            if (agenda.isSettled()) {
                meet();
            }
            if (agenda.happened() % EVENTS_BETWEEN_QUESTIONS == 0 && stopped.getAsBoolean()) {
                throw new CancellationException();
            }
        }
    }

    private void begin(long now) {
        all.begin(now);
        sources.forEach(source -> source.visits.begin(now));
        crews.values().forEach(crew -> crew.begin(now));
    }

    private Counted counted(long end) {
        all.queue.settle(end);
        sources.forEach(source -> source.visits.queue.settle(end));
        crews.values().forEach(crew -> crew.settle(end));
        return new Counted(
                all,
                sources.stream().map(source -> source.visits).toList(),
                crews.values().stream().map(Crew::worked).toList(),
                agenda.happened());
    }

    private Line line(Clientele clientele) {
        Line line = new Line(
                clientele.priority(), clientele.desks().stream().map(crews::get).toList());
        line.crews.forEach(crew -> crew.serves(line));
        return line;
    }

    private void open(Crew crew, List<Profile.Piece> pieces) {
        if (pieces.isEmpty()) {
            crew.close(0);
        }
        for (int i = 0; i < pieces.size(); i++) {
            Profile.Piece piece = pieces.get(i);
            agenda.at(Ticks.of(piece.from()), Agenda.Rank.STAFFING, () -> staff(crew, (int) piece.level()));
            if (i == pieces.size() - 1) {
                if (span instanceof Span.Day) {
                    agenda.at(Ticks.of(piece.until()), Agenda.Rank.STAFFING, () -> close(crew));
                }
            } else if (piece.until() < pieces.get(i + 1).from()) {
                agenda.at(Ticks.of(piece.until()), Agenda.Rank.STAFFING, () -> staff(crew, 0));
            }
        }
    }

    private void staff(Crew crew, int desks) {
        crew.staff(agenda.now(), desks);
        touch(crew);
    }

    private void close(Crew crew) {
        crew.close(agenda.now());
        touch(crew);
    }

    private void walkIn(Source source) {
        double hour = source.nextWalkIn();
        if (!Double.isNaN(hour)) {
            long time = Ticks.of(hour);
            agenda.at(time, Agenda.Rank.ARRIVAL, () -> {
                walkIn(source);
                come(new Customer(source, time, time));
            });
        }
    }

    private void gather(Source source, Clientele.Crowd crowd) {
        long time = Ticks.of(crowd.at());
        for (int left = source.crowd(crowd.people()); left > 0; left--) {
            agenda.at(time, Agenda.Rank.ARRIVAL, () -> come(new Customer(source, time, time)));
        }
    }

    private void appoint(Source source, Appointments given) {
        for (int slot = 0; slot < given.slots(); slot++) {
            double hour = given.from() + slot * given.every();
            for (int i = 0; i < given.atOnce(); i++) {
                double lateness = source.lateness(given);
                boolean comes = !Double.isNaN(lateness);
                all.booked(comes);
                source.visits.booked(comes);
                if (comes) {
                    long time = Ticks.of(hour + lateness);
                    long due = Math.max(time, Ticks.of(hour));
                    agenda.at(time, Agenda.Rank.ARRIVAL, () -> come(new Customer(source, time, due)));
                }
            }
        }
    }

    private void come(Customer customer) {
        queue(customer, 1);
        if (customer.isEarly()) {
            agenda.at(customer.due, Agenda.Rank.ARRIVAL, () -> beDue(customer));
        } else {
            beDue(customer);
        }
    }

    private void beDue(Customer customer) {
        Line line = customer.source.line;
        if (!line.isOpen()) {
            queue(customer, -1);
            all.sentAway();
            customer.source.visits.sentAway();
            return;
        }
        customer.waiting = true;
        customer.turn = turns++;
        line.add(customer);
        touchedLines.add(line);
        if (customer.patience < Long.MAX_VALUE) {
            customer.impatience =
                    agenda.at(customer.due + customer.patience, Agenda.Rank.IMPATIENCE, () -> leave(customer));
        }
    }

    private void leave(Customer customer) {
        customer.waiting = false;
        queue(customer, -1);
        long wait = agenda.now() - customer.due;
        all.left(wait);
        customer.source.visits.left(wait);
    }

    private void serve(Customer customer, Crew crew) {
        customer.waiting = false;
        if (customer.impatience != null) {
            customer.impatience.cancel();
        }
        queue(customer, -1);
        long wait = agenda.now() - customer.due;
        all.served(wait, within);
        customer.source.visits.served(wait, within);
        crew.start(agenda.now());
        agenda.at(agenda.now() + customer.service, Agenda.Rank.COMPLETION, () -> {
            crew.finish(agenda.now());
            touch(crew);
        });
    }

    private void touch(Crew crew) {
        touchedCrews.add(crew);
        touchedLines.addAll(crew.lines());
    }

    /** Desks and customers for whom something has changed at this moment. */
    private void meet() {
        for (Line next = next(); next != null; next = next()) {
            serve(next.first(), next.free());
        }
        for (Crew crew : touchedCrews) {
            crew.goHome(agenda.now());
        }
        touchedCrews.clear();
        touchedLines.clear();
    }

    /** The line whose first customer is served now; null where nobody is. */
    private Line next() {
        Line next = null;
        for (Line line : touchedLines) {
            if (line.first() != null && line.free() != null && (next == null || line.isBefore(next))) {
                next = line;
            }
        }
        return next;
    }

    private void queue(Customer customer, int by) {
        all.queue.change(agenda.now(), by);
        customer.source.visits.queue.change(agenda.now(), by);
    }
}
