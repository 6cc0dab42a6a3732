package org.servicescape.graph;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Spearman's rank correlation: whether two measures of the same things put them in the same order, from −1 (the opposite) to
 * 1 (the same). Equal values share the mean of their ranks, and the correlation is Pearson's of the ranks, which holds with
 * ties too. C. Spearman, "The proof and measurement of association between two things" (1904). Costs O(n log n).
 */
public final class RankCorrelation {
    private RankCorrelation() {}

    /** The rank of each value, 1 for the least; equal values share the mean of their ranks. */
    public static double[] ranks(int[] values) {
        Integer[] order = new Integer[values.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Arrays.sort(order, Comparator.comparingInt(index -> values[index]));
        double[] ranks = new double[values.length];
        int start = 0;
        while (start < order.length) {
            int end = start;
            while (end + 1 < order.length && values[order[end + 1]] == values[order[start]]) {
                end++;
            }
            for (int i = start; i <= end; i++) {
                ranks[order[i]] = 1 + (start + end) / 2.0;
            }
            start = end + 1;
        }
        return ranks;
    }

    /** The correlation of two lists of ranks; not a number where one of the two is the same throughout, so that it says nothing. */
    public static double ofRanks(double[] a, double[] b) {
        double mean = (a.length + 1) / 2.0;
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - mean) * (b[i] - mean);
            aa += (a[i] - mean) * (a[i] - mean);
            bb += (b[i] - mean) * (b[i] - mean);
        }
        return ab / Math.sqrt(aa * bb);
    }
}
