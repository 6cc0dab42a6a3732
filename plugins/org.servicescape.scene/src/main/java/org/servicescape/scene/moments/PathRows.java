package org.servicescape.scene.moments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rows below the main path in which the other paths of a journey stand, and how the ways between them are drawn. The
 * moments of a path stand in one row; shorter paths stand above longer ones around them, and two paths share a row only
 * where nothing of them lies side by side. Cost: paths squared.
 */
public final class PathRows {
    private final Map<Integer, Integer> rows = new HashMap<>();
    private final List<Wire> wires = new ArrayList<>();
    private final Set<Integer> ends = new TreeSet<>();

    /** How a way is drawn. */
    enum Kind {
        /** Down from a moment above and along its row into the first moment of a path. */
        ENTRY,
        /** Along its row from the last moment of a path, then up to a moment above. */
        EXIT,
        /** Straight on within a path. */
        INNER,
        /** Down from a moment, along a row of its own, and up to another. */
        RAIL
    }

    /** A way as it is drawn: row 0 is the main path; the axis is the row along which it runs. */
    record Wire(Way way, Kind kind, int fromRow, int toRow, int axisRow) {}

    /** A path, or a way that needs a row of its own. */
    private record Body(List<Integer> moments, List<Way> ways, int first, int last) {
        boolean overlaps(Body other) {
            return first <= other.last && other.first <= last;
        }
    }

    /**
     * The rows of a journey.
     *
     * @param alternatives moments on other paths, counted from zero
     * @param ways all ways but those along the main path
     */
    public PathRows(Set<Integer> alternatives, List<Way> ways) {
        Map<Integer, List<Way>> in = new HashMap<>();
        Map<Integer, List<Way>> out = new HashMap<>();
        for (Way way : ways) {
            out.computeIfAbsent(way.from(), key -> new ArrayList<>()).add(way);
            in.computeIfAbsent(way.to(), key -> new ArrayList<>()).add(way);
        }
        List<Body> strands = strands(alternatives, in, out);
        Set<Way> drawn = new HashSet<>();
        strands.forEach(strand -> drawn.addAll(strand.ways()));
        List<Body> rails = new ArrayList<>();
        ways.stream()
                .filter(way -> !drawn.contains(way))
                .forEach(way -> rails.add(new Body(List.of(), List.of(way), way.first(), way.last())));
        place(strands, rails, alternatives);
        for (int alternative : alternatives) {
            if (!out.containsKey(alternative)) {
                ends.add(alternative);
            }
        }
    }

    /** The row of a moment; 0 for the main path. */
    public int row(int moment) {
        return rows.getOrDefault(moment, 0);
    }

    /** The moments of other paths behind which nothing follows. */
    public Collection<Integer> ends() {
        return ends;
    }

    /** Whether one of the ways is on a sheet or passes it. */
    public boolean touches(Paging.Range range) {
        return wires.stream()
                .anyMatch(wire -> wire.way().first() < range.to() && wire.way().last() >= range.from());
    }

    List<Wire> wires() {
        return wires;
    }

    /** Chains of moments that are come to only at their beginning and left only at their end, with their ways. */
    private static List<Body> strands(
            Set<Integer> alternatives, Map<Integer, List<Way>> in, Map<Integer, List<Way>> out) {
        List<Body> strands = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        for (int start : new TreeSet<>(alternatives)) {
            if (!used.add(start)) {
                continue;
            }
            List<Integer> chain = new ArrayList<>(List.of(start));
            List<Way> ways = new ArrayList<>();
            int last = start;
            for (List<Way> onwards = out.getOrDefault(last, List.of()); onwards.size() == 1; ) {
                Way way = onwards.get(0);
                boolean own = alternatives.contains(way.to())
                        && way.to() > last
                        && in.get(way.to()).size() == 1;
                if (!own || !used.add(way.to())) {
                    break;
                }
                last = way.to();
                chain.add(last);
                ways.add(way);
                onwards = out.getOrDefault(last, List.of());
            }
            strands.add(strand(chain, ways, in.getOrDefault(start, List.of()), out.getOrDefault(last, List.of())));
        }
        return strands;
    }

    private static Body strand(List<Integer> chain, List<Way> inner, List<Way> in, List<Way> out) {
        int first = chain.get(0);
        int last = chain.get(chain.size() - 1);
        List<Way> ways = new ArrayList<>(inner);
        in.stream().filter(way -> way.from() < way.to()).forEach(ways::add);
        out.stream().filter(way -> way.from() < way.to()).forEach(ways::add);
        int from = ways.stream().mapToInt(Way::from).min().orElse(first);
        int to = ways.stream().mapToInt(Way::to).max().orElse(last);
        return new Body(chain, ways, Math.min(first, from), Math.max(last, to));
    }

    /** Ways from or to a moment of another path lie below all paths, so that they leave and enter it from below. */
    private void place(List<Body> strands, List<Body> rails, Set<Integer> alternatives) {
        Comparator<Body> shortest = Comparator.comparingInt((Body body) -> body.last() - body.first())
                .thenComparingInt(Body::first);
        List<Body> upper = new ArrayList<>(strands);
        List<Body> lower = new ArrayList<>();
        for (Body rail : rails) {
            Way way = rail.ways().get(0);
            boolean other = alternatives.contains(way.from()) || alternatives.contains(way.to());
            (other ? lower : upper).add(rail);
        }
        upper.sort(shortest);
        lower.sort(shortest);
        upper.addAll(lower);
        Map<Body, Integer> placed = new HashMap<>();
        for (Body body : upper) {
            int row = 1
                    + placed.entrySet().stream()
                            .filter(other -> other.getKey().overlaps(body))
                            .mapToInt(Map.Entry::getValue)
                            .max()
                            .orElse(0);
            placed.put(body, row);
            body.moments().forEach(moment -> rows.put(moment, row));
        }
        for (Body rail : rails) {
            Way way = rail.ways().get(0);
            wires.add(new Wire(way, Kind.RAIL, row(way.from()), row(way.to()), placed.get(rail)));
        }
        strands.stream().flatMap(strand -> strand.ways().stream()).distinct().forEach(this::join);
    }

    private void join(Way way) {
        int from = row(way.from());
        int to = row(way.to());
        Kind kind = from == to ? Kind.INNER : from < to ? Kind.ENTRY : Kind.EXIT;
        wires.add(new Wire(way, kind, from, to, Math.max(from, to)));
    }
}
