package org.servicescape.scene.blueprint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Transition;
import org.servicescape.scene.words.Words;

/**
 * Which moments of a journey lie on its main path, and which on another. The main path begins with the first moment and
 * goes on by the most probable transition, or to the next moment where none is given; a moment that it leaves out lies on
 * another path when a transition leads there. Cost: moments and transitions.
 */
final class Paths {
    private static final double NOBODY = 0.001;
    private static final double UNKNOWN = 0.5;

    private final List<JourneyMoment> moments;
    private final Words words;
    private final Map<JourneyMoment, List<Transition>> leaving = new HashMap<>();
    private final Map<JourneyMoment, Transition> arriving = new LinkedHashMap<>();
    private final Set<JourneyMoment> main = new HashSet<>();

    Paths(Journey journey, List<JourneyMoment> moments, Words words) {
        this.moments = moments;
        this.words = words;
        Set<JourneyMoment> known = new HashSet<>(moments);
        for (Transition way : journey.getTransitions()) {
            if (known.contains(way.getFrom()) && known.contains(way.getTo())) {
                leaving.computeIfAbsent(way.getFrom(), m -> new ArrayList<>()).add(way);
                arriving.putIfAbsent(way.getTo(), way);
            }
        }
        Map<JourneyMoment, JourneyMoment> following = new HashMap<>();
        for (int i = 0; i + 1 < moments.size(); i++) {
            following.put(moments.get(i), moments.get(i + 1));
        }
        JourneyMoment at = moments.isEmpty() ? null : moments.get(0);
        while (at != null && main.add(at)) {
            at = next(at, following.get(at));
        }
    }

    /** Whether a moment lies on another path than the main one. */
    boolean isAlternative(JourneyMoment moment) {
        return !main.contains(moment) && arriving.containsKey(moment);
    }

    /** When a moment on another path is come to, blank where nobody said; empty for one on the main path. */
    Optional<String> fork(JourneyMoment moment) {
        return isAlternative(moment) ? Optional.of(label(arriving.get(moment))) : Optional.empty();
    }

    /** The moment to which one leads without a transition that says so; empty where it leads nowhere by itself. */
    Optional<JourneyMoment> sequel(int index) {
        JourneyMoment moment = moments.get(index);
        List<Transition> ways = leaving.getOrDefault(moment, List.of());
        if (isAlternative(moment)) {
            return ways.isEmpty() && index + 1 < moments.size()
                    ? Optional.of(moments.get(index + 1))
                    : Optional.empty();
        }
        Optional<JourneyMoment> later = moments.subList(index + 1, moments.size()).stream()
                .filter(m -> !isAlternative(m))
                .findFirst();
        return later.filter(m -> ways.stream().noneMatch(way -> way.getTo() == m) && rest(ways) > NOBODY);
    }

    /** When a way between moments is taken: its condition and its share, as far as they are known. */
    String label(Transition way) {
        String condition = way.getCondition() == null ? "" : way.getCondition();
        if (way.getProbability() == null) {
            return condition;
        }
        String share = words.text(
                "ways.share",
                way.getProbability()
                        .multiply(BigDecimal.valueOf(100))
                        .stripTrailingZeros()
                        .toPlainString());
        return condition.isEmpty() ? share : condition + " · " + share;
    }

    private JourneyMoment next(JourneyMoment at, JourneyMoment following) {
        List<Transition> ways = leaving.getOrDefault(at, List.of());
        boolean said = ways.stream().anyMatch(way -> way.getTo() == following);
        JourneyMoment best = said ? null : following;
        double most = said ? 0 : rest(ways);
        for (Transition way : ways) {
            double share = share(way, way.getTo() == following);
            if (share > most) {
                best = way.getTo();
                most = share;
            }
        }
        return best;
    }

    /** The share of those who take none of the ways; half where a way does not say its own. */
    private static double rest(List<Transition> ways) {
        if (ways.stream().anyMatch(way -> way.getProbability() == null)) {
            return UNKNOWN;
        }
        return 1 - ways.stream().mapToDouble(way -> share(way, false)).sum();
    }

    private static double share(Transition way, boolean onwards) {
        return way.getProbability() == null
                ? onwards ? UNKNOWN + NOBODY : UNKNOWN - NOBODY
                : way.getProbability().doubleValue();
    }
}
