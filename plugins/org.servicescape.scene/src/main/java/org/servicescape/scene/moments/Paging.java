package org.servicescape.scene.moments;

import java.util.ArrayList;
import java.util.List;

/** Shares the columns of a blueprint out among sheets: as few sheets as possible, of even width, broken at stages. */
public final class Paging {
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
     * @param stages number of columns of each stage in order; a stage with more than a sheet takes is broken evenly
     * @param most greatest number of columns on a sheet, at least one
     */
    public static List<Range> sheets(List<Integer> stages, int most) {
        List<Integer> parts = new ArrayList<>();
        for (int stage : stages) {
            int pieces = (stage + most - 1) / most;
            for (int piece = 0; piece < pieces; piece++) {
                parts.add(stage * (piece + 1) / pieces - stage * piece / pieces);
            }
        }
        List<Range> best = fill(parts, most);
        for (int fewer = most - 1; fewer > 0; fewer--) {
            List<Range> narrower = fill(parts, fewer);
            boolean fits = narrower.size() == best.size() && widest(narrower) <= fewer;
            if (fits) {
                best = narrower;
            }
        }
        return best;
    }

    private static int widest(List<Range> sheets) {
        return sheets.stream().mapToInt(Range::size).max().orElse(0);
    }

    private static List<Range> fill(List<Integer> parts, int most) {
        List<Range> sheets = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (int part : parts) {
            if (to > from && to + part - from > most) {
                sheets.add(new Range(from, to));
                from = to;
            }
            to += part;
        }
        sheets.add(new Range(from, to));
        return sheets;
    }
}
