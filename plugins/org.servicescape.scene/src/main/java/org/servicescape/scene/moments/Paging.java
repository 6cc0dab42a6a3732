package org.servicescape.scene.moments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Shares the columns of a journey out among sheets: as few sheets as there can be, none of them less than half full, and
 * of the ways to do so the one that parts fewest stages, and then the most even one. Takes time in proportion to columns
 * times sheets times the width of a sheet.
 */
public final class Paging {
    /** What a way costs that parts one stage more; more than any unevenness. */
    private static final long PARTED = 1L << 40;

    /** The columns of a sheet, from the first up to but not including the end. */
    public record Range(int from, int to) {
        /** How many there are. */
        public int size() {
            return to - from;
        }
    }

    private Paging() {}

    /**
     * The sheets.
     *
     * @param stages number of columns of each stage in order
     * @param most greatest number of columns on a sheet, at least one
     */
    public static List<Range> sheets(List<Integer> stages, int most) {
        Set<Integer> borders = new HashSet<>();
        int columns = 0;
        for (int stage : stages) {
            columns += stage;
            borders.add(columns);
        }
        if (columns <= most) {
            return List.of(new Range(0, columns));
        }
        int sheets = (columns + most - 1) / most;
        int least = (most + 1) / 2;
        long[][] costs = new long[sheets + 1][columns + 1];
        int[][] begins = new int[sheets + 1][columns + 1];
        for (int sheet = 0; sheet <= sheets; sheet++) {
            for (int to = 0; to <= columns; to++) {
                costs[sheet][to] = sheet == 0 && to == 0 ? 0 : Long.MAX_VALUE;
                for (int size = least; sheet > 0 && size <= Math.min(most, to); size++) {
                    long before = costs[sheet - 1][to - size];
                    long cost = before == Long.MAX_VALUE
                            ? before
                            : before + (long) size * size + (borders.contains(to) ? 0 : PARTED);
                    if (cost < costs[sheet][to]) {
                        costs[sheet][to] = cost;
                        begins[sheet][to] = to - size;
                    }
                }
            }
        }
        List<Range> ranges = new ArrayList<>();
        int to = columns;
        for (int sheet = sheets; sheet > 0; sheet--) {
            ranges.add(0, new Range(begins[sheet][to], to));
            to = begins[sheet][to];
        }
        return ranges;
    }
}
