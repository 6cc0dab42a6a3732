package org.servicescape.scene.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.scene.words.Names;

/**
 * Which moments of a journey as it is correspond to which of the journey as it is to be: those of the same name,
 * service or kind of encounter, in the same order; of all ways to pair them the one with most in common. Takes time in
 * proportion to the product of their lengths.
 */
final class Alignment {
    private static final int SAME_NAME = 3;
    private static final int SAME_SERVICE = 3;
    private static final int SAME_KIND = 2;

    private Alignment() {}

    /** A column: a moment as it is, a moment as it is to be, or both. */
    record Pair(Optional<JourneyMoment> before, Optional<JourneyMoment> after) {
        boolean isBoth() {
            return before.isPresent() && after.isPresent();
        }
    }

    /** The columns; moments of the present that have no counterpart stand before those of the plan that have none. */
    static List<Pair> of(List<JourneyMoment> before, List<JourneyMoment> after) {
        int[][] best = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int k = after.size() - 1; k >= 0; k--) {
                int common = common(before.get(i), after.get(k));
                int both = common == 0 ? 0 : common + best[i + 1][k + 1];
                best[i][k] = Math.max(both, Math.max(best[i + 1][k], best[i][k + 1]));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int k = 0;
        while (i < before.size() || k < after.size()) {
            boolean more = i < before.size() && k < after.size();
            int common = more ? common(before.get(i), after.get(k)) : 0;
            if (common > 0 && best[i][k] == common + best[i + 1][k + 1]) {
                pairs.add(new Pair(Optional.of(before.get(i++)), Optional.of(after.get(k++))));
            } else if (k == after.size() || (i < before.size() && best[i][k] == best[i + 1][k])) {
                pairs.add(new Pair(Optional.of(before.get(i++)), Optional.empty()));
            } else {
                pairs.add(new Pair(Optional.empty(), Optional.of(after.get(k++))));
            }
        }
        return pairs;
    }

    private static int common(JourneyMoment one, JourneyMoment other) {
        int common = Names.of(one).equalsIgnoreCase(Names.of(other)) ? SAME_NAME : 0;
        common += one.getService() != null && one.getService() == other.getService() ? SAME_SERVICE : 0;
        return one.getOf() != null && one.getOf() == other.getOf() ? common + SAME_KIND : common;
    }
}
