package org.servicescape.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.servicescape.model.space.Place;

/**
 * Makes and keeps the graphs of one model state. A graph consists of the state's own passages and of arrays of numbers; the
 * arrays depend on nothing but the ends and directions of the links in it, so a later state in which these are the same takes
 * the arrays of the earlier one.
 */
final class Graphs {
    private final List<Place> places;
    private final Map<Place, Integer> numbers;
    private final List<Link> links;

    /** Of link i, there at 2i and back at 2i + 1 (null where it is one-way). */
    private final Passage[] passages;

    /** The numbers of the places of link i: from at 2i, to at 2i + 1. */
    private final int[] ends;

    /** The numbers of the links through which people come, day by day or in an emergency. */
    private final int[] ways;

    private final Map<Object, CompactGraph<Place, Passage>> kept = new ConcurrentHashMap<>();
    private final Map<Shape, Arcs> arcs = new ConcurrentHashMap<>();
    private final Map<Shape, Arcs> earlier;

    Graphs(List<Place> places, Map<Place, Integer> numbers, List<Link> links, Graphs before) {
        this.places = places;
        this.numbers = numbers;
        this.links = links;
        this.ways = IntStream.range(0, links.size())
                .filter(i -> links.get(i).isWay() || links.get(i).isEscape())
                .toArray();
        this.earlier = before == null ? Map.of() : Map.copyOf(before.arcs);
        this.passages = new Passage[2 * links.size()];
        this.ends = new int[passages.length];
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            ends[2 * i] = numbers.get(link.from());
            ends[2 * i + 1] = numbers.get(link.to());
            passages[2 * i] = new Passage(link, link.from(), link.to());
            if (!link.oneWay()) {
                passages[2 * i + 1] = new Passage(link, link.to(), link.from());
            }
        }
    }

    /** The graph of the links that are wanted; the one made before when the key was asked for before. */
    CompactGraph<Place, Passage> kept(Object key, Predicate<Link> wanted) {
        return kept.computeIfAbsent(
                key, k -> make(IntStream.range(0, links.size()).toArray(), wanted, place -> true, true));
    }

    /** The same of ways only, without the passages that lead to places where nobody may enter. */
    CompactGraph<Place, Passage> keptWays(Object key, Predicate<Link> wanted, Predicate<Place> entered) {
        return kept.computeIfAbsent(key, k -> make(ways, wanted, entered, true));
    }

    /** A graph of ways that is not kept. */
    CompactGraph<Place, Passage> madeWays(Predicate<Link> wanted) {
        return make(ways, wanted, place -> true, false);
    }

    private CompactGraph<Place, Passage> make(
            int[] among, Predicate<Link> wanted, Predicate<Place> entered, boolean keep) {
        List<Passage> edges = new ArrayList<>(2 * among.length);
        int[] source = new int[2 * among.length];
        int[] target = new int[2 * among.length];
        for (int i : among) {
            if (wanted.test(links.get(i))) {
                for (int one = 2 * i; one < 2 * i + 2; one++) {
                    Passage passage = passages[one];
                    if (passage != null && entered.test(passage.to())) {
                        source[edges.size()] = ends[one];
                        target[edges.size()] = ends[one ^ 1];
                        edges.add(passage);
                    }
                }
            }
        }
        int[] from = Arrays.copyOf(source, edges.size());
        int[] to = Arrays.copyOf(target, edges.size());
        return new CompactGraph<>(places, numbers, edges, keep ? shared(from, to) : arcs(from, to));
    }

    private Arcs shared(int[] source, int[] target) {
        Shape shape = new Shape(places.size(), source, target);
        return arcs.computeIfAbsent(shape, s -> {
            Arcs same = earlier.get(s);
            return same == null ? arcs(source, target) : same;
        });
    }

    private Arcs arcs(int[] source, int[] target) {
        return new Arcs(places.size(), source, target);
    }

    /** What arrays depend on. */
    private static final class Shape {
        private final int order;
        private final int[] source;
        private final int[] target;

        Shape(int order, int[] source, int[] target) {
            this.order = order;
            this.source = source;
            this.target = target;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Shape shape
                    && shape.order == order
                    && Arrays.equals(shape.source, source)
                    && Arrays.equals(shape.target, target);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * order + Arrays.hashCode(source)) + Arrays.hashCode(target);
        }
    }
}
