package org.servicescape.scene.moments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Transition;
import org.servicescape.scene.words.Words;

/**
 * Which moments of a journey lie on its main path, which on another, and which ways lead there and back. The main path
 * begins with the first moment and goes on by the most probable transition, or to the next moment where none is given; a
 * moment that it leaves out lies on another path when a transition leads there. A transition that nobody takes
 * (probability 0) says that people do not go on there: so a path ends for good. Cost: moments and transitions.
 */
public final class Paths {
    private static final double NOBODY = 0.001;
    private static final double UNKNOWN = 0.5;

    private final List<JourneyMoment> moments;
    private final Words words;
    private final Map<JourneyMoment, Integer> positions = new HashMap<>();
    private final Map<JourneyMoment, List<Transition>> leaving = new HashMap<>();
    private final Set<JourneyMoment> arriving = new HashSet<>();
    private final Set<JourneyMoment> main = new HashSet<>();
    private final List<Transition> taken = new ArrayList<>();

    /** One moment of the main path follows another; both are counted from zero along the journey. */
    public record Step(int from, int to) {}

    /** Reads the paths of a journey. */
    public Paths(Journey journey, Words words) {
        this.moments = journey.getStages().stream()
                .flatMap(stage -> stage.getMoments().stream())
                .toList();
        this.words = words;
        moments.forEach(moment -> positions.put(moment, positions.size()));
        for (Transition way : journey.getTransitions()) {
            boolean known = positions.containsKey(way.getFrom()) && positions.containsKey(way.getTo());
            if (known && way.getFrom() != way.getTo()) {
                leaving.computeIfAbsent(way.getFrom(), m -> new ArrayList<>()).add(way);
                if (isTaken(way)) {
                    arriving.add(way.getTo());
                    taken.add(way);
                }
            }
        }
        JourneyMoment at = moments.isEmpty() ? null : moments.get(0);
        while (at != null && main.add(at)) {
            int next = positions.get(at) + 1;
            at = next(at, next < moments.size() ? moments.get(next) : null);
        }
    }

    /** Whether a moment lies on another path than the main one. */
    public boolean isAlternative(JourneyMoment moment) {
        return !main.contains(moment) && arriving.contains(moment);
    }

    /** The moments on other paths, counted from zero along the journey. */
    public Set<Integer> alternatives() {
        Set<Integer> alternatives = new HashSet<>();
        moments.stream().filter(this::isAlternative).forEach(moment -> alternatives.add(positions.get(moment)));
        return alternatives;
    }

    /** Which moment follows which on the main path. */
    public List<Step> sequence() {
        List<Step> steps = new ArrayList<>();
        taken.stream()
                .filter(this::isSequence)
                .forEach(way -> steps.add(new Step(positions.get(way.getFrom()), positions.get(way.getTo()))));
        for (int i = 0; i < moments.size(); i++) {
            int from = i;
            if (!isAlternative(moments.get(i))) {
                sequel(i).ifPresent(to -> steps.add(new Step(from, to)));
            }
        }
        return steps;
    }

    /** All ways but those along the main path, in the order of the file; then those that no transition states. */
    public List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        for (Transition way : taken) {
            if (!isSequence(way)) {
                int from = positions.get(way.getFrom());
                int to = positions.get(way.getTo());
                ways.add(way(way.getId(), way.getId(), from, to, label(way)));
            }
        }
        for (int i = 0; i < moments.size(); i++) {
            int from = i;
            JourneyMoment moment = moments.get(i);
            if (isAlternative(moment)) {
                sequel(i).ifPresent(to -> ways.add(way(moment.getId() + "--next", "", from, to, "")));
            }
        }
        return ways;
    }

    private static Way way(String id, String element, int from, int to, String label) {
        return new Way(id, element, from, to, Integer.toString(from + 1), Integer.toString(to + 1), label);
    }

    /** The moment to which one leads without a transition that says so; empty where it leads nowhere by itself. */
    private OptionalInt sequel(int index) {
        JourneyMoment moment = moments.get(index);
        List<Transition> ways = leaving.getOrDefault(moment, List.of());
        if (isAlternative(moment)) {
            return ways.isEmpty() && index + 1 < moments.size() ? OptionalInt.of(index + 1) : OptionalInt.empty();
        }
        int next = index + 1;
        while (next < moments.size() && isAlternative(moments.get(next))) {
            next++;
        }
        if (next == moments.size() || rest(ways) <= NOBODY) {
            return OptionalInt.empty();
        }
        JourneyMoment later = moments.get(next);
        return ways.stream().anyMatch(way -> way.getTo() == later) ? OptionalInt.empty() : OptionalInt.of(next);
    }

    private static boolean isTaken(Transition way) {
        return way.getProbability() == null || way.getProbability().signum() > 0;
    }

    private boolean isSequence(Transition way) {
        int from = positions.get(way.getFrom());
        int to = positions.get(way.getTo());
        return from < to
                && !isAlternative(way.getFrom())
                && !isAlternative(way.getTo())
                && moments.subList(from + 1, to).stream().allMatch(this::isAlternative);
    }

    /** When a way between moments is taken: its condition and its share, as far as they are known. */
    private String label(Transition way) {
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
        return condition.isBlank() ? share : condition + "\u00a0· " + share;
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
