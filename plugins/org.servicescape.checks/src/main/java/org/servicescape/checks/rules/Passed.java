package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Waves;
import org.servicescape.model.space.Place;

/**
 * Between which two places people walk past one queue on a shortest way. It listens to waves from 64 places at a time: one
 * that arrives at a place after as many steps as lead to the queue and on from there may have come through it.
 */
final class Passed {
    /** The two ends of a way. */
    record Ends(Place from, Place to) {}

    /** Places of a batch from which somebody may walk past the queue, as bits. */
    private record Candidates(List<Place> batch, long from) {
        List<Place> places() {
            List<Place> places = new ArrayList<>();
            for (long rest = from; rest != 0; rest &= rest - 1) {
                places.add(batch.get(Long.numberOfTrailingZeros(rest)));
            }
            return places;
        }
    }

    private static final int NONE = -1;

    private final Premises premises;
    private final Waves<Place> waves;
    private final Place queue;
    private final List<Place> foreign;
    private final boolean[] isForeign;

    /** Steps to the queue and on from it, by place; -1: no way. On from it only to foreign places. */
    private final int[] to;

    private final int[] on;

    private final List<Candidates> candidates = new ArrayList<>();
    private List<Place> batch = List.of();

    /** By number of steps to the queue, the places of the batch that are foreign and so far away, as bits. */
    private long[] away = {};

    private long found;

    Passed(Premises premises, Waves<Place> waves, Place queue, List<Place> foreign) {
        this.premises = premises;
        this.waves = waves;
        this.queue = queue;
        this.foreign = foreign;
        this.to = new int[premises.places().size()];
        this.on = new int[to.length];
        this.isForeign = new boolean[to.length];
        Arrays.fill(to, NONE);
        Arrays.fill(on, NONE);
        waves.against(List.of(queue), (place, steps, bits) -> to[place] = steps);
        int[] reached = on.clone();
        waves.along(List.of(queue), List.of(), (place, steps, bits) -> reached[place] = steps);
        for (Place place : foreign) {
            isForeign[premises.index(place)] = true;
            on[premises.index(place)] = reached[premises.index(place)];
        }
    }

    /** The other places of the public, in the order of the model. */
    List<Place> foreign() {
        return foreign;
    }

    /** Waves from these places follow. */
    void begin(List<Place> from) {
        batch = from;
        found = 0;
        int farthest = 0;
        for (Place place : from) {
            farthest = Math.max(farthest, to[premises.index(place)]);
        }
        away = new long[farthest + 1];
        for (int i = 0; i < from.size(); i++) {
            int number = premises.index(from.get(i));
            if (to[number] > 0 && isForeign[number]) {
                away[to[number]] |= 1L << i;
            }
        }
    }

    /** A wave has arrived at a place. */
    void arrived(int place, int steps, long bits) {
        found |= through(place, steps, bits);
    }

    /** The waves among them that may have come through the queue. */
    private long through(int place, int steps, long bits) {
        int before = steps - on[place];
        return on[place] > 0 && before > 0 && before < away.length ? bits & away[before] : 0;
    }

    /** The waves have come to their end. */
    void end() {
        if (found != 0) {
            candidates.add(new Candidates(batch, found));
        }
    }

    /** The first two places between which every shortest way leads past the queue. */
    Optional<Ends> forced() {
        for (Candidates some : candidates) {
            List<Place> from = some.places();
            Map<Long, Long> past = new HashMap<>();
            begin(from);
            waves.along(from, List.of(), (place, steps, bits) -> {
                long through = through(place, steps, bits);
                if (through != 0) {
                    past.put(key(place, steps), through);
                }
            });
            // Who comes as quickly around the queue need not walk past it.
            waves.along(
                    from,
                    List.of(queue),
                    (place, steps, bits) -> past.computeIfPresent(key(place, steps), (key, left) -> left & ~bits));
            Optional<Ends> first = first(from, past);
            if (first.isPresent()) {
                return first;
            }
        }
        return Optional.empty();
    }

    /** The first two places between which some shortest way leads past the queue. */
    Optional<Ends> possible() {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        List<Place> from = candidates.get(0).places().subList(0, 1);
        Map<Long, Long> past = new HashMap<>();
        begin(from);
        waves.along(from, List.of(), (place, steps, bits) -> past.put(key(place, steps), through(place, steps, bits)));
        return first(from, past);
    }

    private static long key(int place, int steps) {
        return (long) place << Integer.SIZE | steps;
    }

    /** The first place from which somebody comes, and the first one that they come to. */
    private Optional<Ends> first(List<Place> from, Map<Long, Long> past) {
        long all = past.values().stream().reduce(0L, (a, b) -> a | b);
        if (all == 0) {
            return Optional.empty();
        }
        long bit = Long.lowestOneBit(all);
        int place = past.entrySet().stream()
                .filter(entry -> (entry.getValue() & bit) != 0)
                .mapToInt(entry -> (int) (entry.getKey() >> Integer.SIZE))
                .min()
                .orElseThrow();
        return Optional.of(new Ends(
                from.get(Long.numberOfTrailingZeros(bit)), premises.places().get(place)));
    }
}
