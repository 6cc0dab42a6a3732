package org.servicescape.scene.justified;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Orders the nodes of each level so that few ties cross: sweeps up and down in which each node moves to the mean place of
 * its neighbours on the level before (Sugiyama, Tagawa and Toda 1981), the best order of all sweeps. Neighbours on the same
 * level draw a node too, half as strongly. Equals keep the order in which they came, so that a small change of the model
 * changes little. A sweep costs O(E log V).
 */
final class Order {
    private static final int SWEEPS = 24;

    private final int[][] neighbours;
    private final int[] level;
    private final double[] place;
    private final List<List<Integer>> levels = new ArrayList<>();

    private Order(int[] level, int[][] neighbours) {
        this.level = level;
        this.neighbours = neighbours;
        this.place = new double[level.length];
        for (int node = 0; node < level.length; node++) {
            while (levels.size() <= level[node]) {
                levels.add(new ArrayList<>());
            }
            levels.get(level[node]).add(node);
        }
        levels.forEach(this::number);
    }

    /**
     * The nodes level by level, each level in its order.
     *
     * @param level of each node
     * @param neighbours of each node; none is more than one level away
     */
    static List<List<Integer>> of(int[] level, int[][] neighbours) {
        Order order = new Order(level, neighbours);
        List<List<Integer>> best = null;
        long least = Long.MAX_VALUE;
        for (int sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
            order.sweep(sweep % 2 == 0);
            long crossings = order.crossings();
            if (crossings < least) {
                least = crossings;
                best = order.levels.stream().map(List::copyOf).toList();
            }
        }
        return best == null ? List.of() : best;
    }

    private void sweep(boolean upwards) {
        for (int i = 0; i < levels.size(); i++) {
            List<Integer> nodes = levels.get(upwards ? i : levels.size() - 1 - i);
            double[] wanted = new double[level.length];
            for (int node : nodes) {
                wanted[node] = wanted(node, upwards ? -1 : 1);
            }
            nodes.sort(Comparator.comparingDouble(node -> wanted[node]));
            number(nodes);
        }
    }

    private double wanted(int node, int direction) {
        double sum = 0;
        double weight = 0;
        for (int other : neighbours[node]) {
            double share = level[other] == level[node] + direction ? 1 : level[other] == level[node] ? 0.5 : 0;
            sum += share * place[other];
            weight += share;
        }
        return weight == 0 ? place[node] : sum / weight;
    }

    /** Places lie between 0 and 1, so that levels of different lengths can be compared. */
    private void number(List<Integer> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            place[nodes.get(i)] = (i + 0.5) / nodes.size();
        }
    }

    /** How many pairs of ties between neighbouring levels cross. */
    private long crossings() {
        long sum = 0;
        for (List<Integer> nodes : levels) {
            List<Double> ends = new ArrayList<>();
            for (int node : nodes) {
                double[] up = Arrays.stream(neighbours[node])
                        .filter(other -> level[other] == level[node] + 1)
                        .mapToDouble(other -> place[other])
                        .sorted()
                        .toArray();
                Arrays.stream(up).forEach(ends::add);
            }
            sum += inversions(ends.stream().mapToDouble(Double::doubleValue).toArray());
        }
        return sum;
    }

    /** Pairs in the wrong order; sorts the values by merging. */
    private static long inversions(double[] values) {
        if (values.length < 2) {
            return 0;
        }
        double[] left = Arrays.copyOfRange(values, 0, values.length / 2);
        double[] right = Arrays.copyOfRange(values, values.length / 2, values.length);
        long sum = inversions(left) + inversions(right);
        int l = 0;
        int r = 0;
        for (int i = 0; i < values.length; i++) {
            if (r == right.length || (l < left.length && left[l] <= right[r])) {
                values[i] = left[l++];
            } else {
                values[i] = right[r++];
                sum += left.length - l;
            }
        }
        return sum;
    }
}
