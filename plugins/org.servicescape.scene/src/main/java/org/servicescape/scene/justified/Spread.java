package org.servicescape.scene.justified;

import java.util.List;

/**
 * Gives the nodes of ordered levels their x, so that ties are short and nodes keep their distance: each node is drawn to
 * the mean of its neighbours, and each level is then parted with the least squares of all moves (pool adjacent violators).
 * Costs O(V + E) a round.
 */
final class Spread {
    private static final int ROUNDS = 12;

    private final List<List<Integer>> levels;
    private final int[][] neighbours;
    private final double[] widths;
    private final double[] x;

    private Spread(List<List<Integer>> levels, int[][] neighbours, double[] widths) {
        this.levels = levels;
        this.neighbours = neighbours;
        this.widths = widths;
        this.x = new double[widths.length];
    }

    /**
     * The x of each node's middle; the leftmost node begins at 0.
     *
     * @param levels the nodes of each level in order
     * @param neighbours of each node
     * @param widths room that each node takes
     */
    static double[] of(List<List<Integer>> levels, int[][] neighbours, double[] widths) {
        Spread spread = new Spread(levels, neighbours, widths);
        spread.begin();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < levels.size(); i++) {
                spread.settle(levels.get(round % 2 == 0 ? i : levels.size() - 1 - i));
            }
        }
        return spread.fromZero();
    }

    private void begin() {
        for (List<Integer> level : levels) {
            double sum = level.stream().mapToDouble(node -> widths[node]).sum();
            double at = -sum / 2;
            for (int node : level) {
                x[node] = at + widths[node] / 2;
                at += widths[node];
            }
        }
    }

    private void settle(List<Integer> level) {
        int count = level.size();
        double[] offset = new double[count];
        for (int i = 1; i < count; i++) {
            offset[i] = offset[i - 1] + (widths[level.get(i - 1)] + widths[level.get(i)]) / 2;
        }
        double[] mean = new double[count];
        int[] size = new int[count];
        int blocks = 0;
        for (int i = 0; i < count; i++) {
            mean[blocks] = wanted(level.get(i)) - offset[i];
            size[blocks++] = 1;
            while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
                int together = size[blocks - 2] + size[blocks - 1];
                mean[blocks - 2] =
                        (mean[blocks - 2] * size[blocks - 2] + mean[blocks - 1] * size[blocks - 1]) / together;
                size[blocks - 2] = together;
                blocks--;
            }
        }
        int i = 0;
        for (int block = 0; block < blocks; block++) {
            for (int k = 0; k < size[block]; k++, i++) {
                x[level.get(i)] = mean[block] + offset[i];
            }
        }
    }

    private double wanted(int node) {
        double sum = 0;
        for (int other : neighbours[node]) {
            sum += x[other];
        }
        return neighbours[node].length == 0 ? x[node] : sum / neighbours[node].length;
    }

    private double[] fromZero() {
        double least = Double.MAX_VALUE;
        for (int node = 0; node < x.length; node++) {
            least = Math.min(least, x[node] - widths[node] / 2);
        }
        for (int node = 0; node < x.length; node++) {
            x[node] = Math.round(x[node] - least);
        }
        return x;
    }
}
