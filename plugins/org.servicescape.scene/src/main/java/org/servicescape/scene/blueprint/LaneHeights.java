package org.servicescape.scene.blueprint;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.model.blueprint.LaneKind;
import org.servicescape.scene.blueprint.LaneGrid.Line;

/** Where the rows of cells and the gaps between them lie, below the top of the band. Gap g lies above row g. */
final class LaneHeights {
    private static final double PLAIN_GAP = 28;
    private static final double LINE_GAP = 44;
    private static final double INNER_GAP = 20;
    private static final double FIRST_GAP = 16;
    private static final double LAST_GAP = 16;

    private final List<Line> lines;
    private final List<Double> gapHeights = new ArrayList<>();
    private final List<Double> tops = new ArrayList<>();
    private final double total;

    /** What lies in a gap. */
    enum Separator {
        NONE,
        LANE,
        INTERACTION,
        VISIBILITY,
        INTERNAL
    }

    LaneHeights(List<Line> lines, List<Route> routes) {
        this.lines = lines;
        double y = 0;
        for (int gap = 0; gap <= lines.size(); gap++) {
            double height = gapHeight(gap, tracks(gap, routes));
            gapHeights.add(height);
            y += height;
            tops.add(y);
            if (gap < lines.size()) {
                y += lines.get(gap).height();
            }
        }
        this.total = y;
    }

    double total() {
        return total;
    }

    double top(int row) {
        return tops.get(row);
    }

    double height(int row) {
        return lines.get(row).height();
    }

    double bottom(int row) {
        return top(row) + height(row);
    }

    double cellTop(int row) {
        return top(row) + lines.get(row).above();
    }

    double cellHeight(int row) {
        return lines.get(row).cell();
    }

    double cellBottom(int row) {
        return cellTop(row) + cellHeight(row);
    }

    /** The line through the middle of the cells of a row; of a row of other paths, the one on which its ways run. */
    double axis(int row) {
        return cellTop(row) + cellHeight(row) / 2;
    }

    /** The middle of a gap, where its separator runs. */
    double middle(int gap) {
        return tops.get(gap) - gapHeights.get(gap) / 2;
    }

    /** Where a flow on a track of a gap runs: beside the separator, alternating above and below. */
    double track(int gap, int track) {
        int distance = track / 2 + 1;
        return middle(gap) + (track % 2 == 0 ? -1 : 1) * distance * step(gap);
    }

    /** The line that a gap holds; the three lines of the blueprint stand where the kinds of lanes change. */
    Separator separator(int gap) {
        if (gap == 0 || gap == lines.size()) {
            return Separator.NONE;
        }
        int above = rank(lines.get(gap - 1).among());
        int below = rank(lines.get(gap).among());
        if (above == 0 && below == 0) {
            return Separator.NONE;
        }
        if (above == 0 && below <= 1) {
            return Separator.INTERACTION;
        }
        if (above <= 1 && below == 2) {
            return Separator.VISIBILITY;
        }
        if (above <= 2 && below == 3) {
            return above == 2 ? Separator.INTERNAL : Separator.VISIBILITY;
        }
        return lines.get(gap).index() > 0 ? Separator.NONE : Separator.LANE;
    }

    private static int rank(LaneKind kind) {
        return switch (kind) {
            case EVIDENCE, CUSTOMER -> 0;
            case FRONTSTAGE, TECHNOLOGY_FRONTSTAGE -> 1;
            case BACKSTAGE, TECHNOLOGY_BACKSTAGE -> 2;
            case SUPPORT, CUSTOM -> 3;
        };
    }

    private double step(int gap) {
        return isLine(gap) ? 11 : 8;
    }

    private boolean isLine(int gap) {
        Separator separator = separator(gap);
        return separator != Separator.NONE && separator != Separator.LANE;
    }

    private double gapHeight(int gap, int tracks) {
        double base = PLAIN_GAP;
        if (gap == 0) {
            base = FIRST_GAP;
        } else if (gap == lines.size()) {
            base = LAST_GAP;
        } else if (isLine(gap)) {
            base = LINE_GAP;
        } else if (separator(gap) == Separator.NONE) {
            base = INNER_GAP;
        }
        int levels = (tracks + 1) / 2;
        return levels == 0 ? base : Math.max(base, 2 * (levels * step(gap) + 11));
    }

    private static int tracks(int gap, List<Route> routes) {
        return routes.stream()
                .flatMap(route -> route.runs().stream())
                .filter(run -> run.gap() == gap)
                .mapToInt(run -> run.track() + 1)
                .max()
                .orElse(0);
    }
}
