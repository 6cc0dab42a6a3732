package org.servicescape.scene.adjacency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicescape.model.Project;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.space.Strength;
import org.servicescape.scene.Choices;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.words.Names;

/**
 * What an adjacency chart says.
 *
 * @param rows kinds of space that belong to another or must not, in order
 * @param pairs one for each two rows of which something is said; the first row is above the second
 * @param reasons numbered from one, each with the pairs that it is the reason of
 */
record Chart(List<SpaceType> rows, List<Pair> pairs, List<Reason> reasons) {
    /** Two rows and how they belong together; the number of the reason is 0 where none is given. */
    record Pair(int first, int second, Adjacency adjacency, int reason) {}

    /** A finding with its number. */
    record Found(int number, Overlay.Mark mark) {}

    /** A reason with the pairs that it is given for, as names. */
    record Reason(int number, String text, List<String> of) {}

    Chart {
        rows = List.copyOf(rows);
        pairs = List.copyOf(pairs);
        reasons = List.copyOf(reasons);
    }

    /** Reads the adjacencies of a project; of two for one pair the stricter one is drawn. */
    static Chart of(Project project, Choices choices) {
        List<Adjacency> all = project.getSpace().getAdjacencies().stream()
                .filter(a -> a.getFrom() != null && a.getTo() != null && a.getFrom() != a.getTo())
                .filter(a -> !choices.leavesOut(a.getFrom().getId())
                        || !choices.leavesOut(a.getTo().getId()))
                .toList();
        List<SpaceType> rows = project.getSpace().getSpaceTypes().stream()
                .filter(type -> all.stream().anyMatch(a -> a.getFrom() == type || a.getTo() == type))
                .sorted(Comparator.comparingInt(type -> {
                    int at = choices.order().indexOf(type.getId());
                    return at < 0 ? Integer.MAX_VALUE : at;
                }))
                .toList();
        Map<SpaceType, Integer> place = new LinkedHashMap<>();
        rows.forEach(type -> place.put(type, place.size()));
        Map<List<Integer>, Adjacency> strictest = new LinkedHashMap<>();
        all.stream()
                .filter(a -> place.containsKey(a.getFrom()) && place.containsKey(a.getTo()))
                .forEach(
                        a -> strictest.merge(ends(a, place), a, (old, other) -> rank(other) < rank(old) ? other : old));
        return numbered(rows, strictest);
    }

    private static List<Integer> ends(Adjacency adjacency, Map<SpaceType, Integer> place) {
        int one = place.get(adjacency.getFrom());
        int other = place.get(adjacency.getTo());
        return List.of(Math.min(one, other), Math.max(one, other));
    }

    private static int rank(Adjacency adjacency) {
        return switch (adjacency.getStrength()) {
            case PROHIBITED -> 0;
            case REQUIRED -> 1;
            case DESIRED -> 2;
            case CLOSE -> 3;
        };
    }

    private static Chart numbered(List<SpaceType> rows, Map<List<Integer>, Adjacency> strictest) {
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        List<Pair> pairs = new ArrayList<>();
        List<List<Integer>> order = strictest.keySet().stream()
                .sorted(Comparator.comparing((List<Integer> p) -> p.get(0)).thenComparing(p -> p.get(1)))
                .toList();
        for (List<Integer> ends : order) {
            Adjacency adjacency = strictest.get(ends);
            String reason = adjacency.getReason();
            int number = 0;
            if (reason != null && !reason.isBlank()) {
                reasons.computeIfAbsent(reason, r -> new ArrayList<>())
                        .add(Names.of(rows.get(ends.get(0))) + " – " + Names.of(rows.get(ends.get(1))));
                number = new ArrayList<>(reasons.keySet()).indexOf(reason) + 1;
            }
            pairs.add(new Pair(ends.get(0), ends.get(1), adjacency, number));
        }
        List<Reason> list = new ArrayList<>();
        reasons.forEach((text, of) -> list.add(new Reason(list.size() + 1, text, List.copyOf(of))));
        return new Chart(rows, pairs, list);
    }

    /**
     * The chart in parts of at most so many rows that together have every pair: for each two blocks of half as many rows, what
     * is said of these rows, unless an earlier part says it all.
     */
    List<Chart> parts(int most) {
        if (rows.size() <= most) {
            return List.of(this);
        }
        int block = Math.max(1, most / 2);
        int blocks = (rows.size() + block - 1) / block;
        List<Chart> parts = new ArrayList<>();
        Set<Pair> told = new HashSet<>();
        for (int one = 0; one < blocks; one++) {
            for (int other = one + 1; other < blocks; other++) {
                List<Integer> here = new ArrayList<>();
                for (int row = 0; row < rows.size(); row++) {
                    if (row / block == one || row / block == other) {
                        here.add(row);
                    }
                }
                List<Pair> both = pairs.stream()
                        .filter(pair -> here.contains(pair.first()) && here.contains(pair.second()))
                        .toList();
                if (told.addAll(both)) {
                    parts.add(part(here, both));
                }
            }
        }
        return parts;
    }

    /** Rows of which nothing is said in the part are left out; reasons keep their numbers. */
    private Chart part(List<Integer> here, List<Pair> both) {
        List<Integer> used = here.stream()
                .filter(row -> both.stream().anyMatch(pair -> pair.first() == row || pair.second() == row))
                .toList();
        return new Chart(
                used.stream().map(rows::get).toList(),
                both.stream()
                        .map(pair -> new Pair(
                                used.indexOf(pair.first()),
                                used.indexOf(pair.second()),
                                pair.adjacency(),
                                pair.reason()))
                        .toList(),
                reasons.stream()
                        .filter(reason -> both.stream().anyMatch(pair -> pair.reason() == reason.number()))
                        .toList());
    }

    /** The findings about a pair or a kind of space of the chart. */
    List<Found> found(Overlay overlay) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < overlay.marks().size(); i++) {
            Overlay.Mark mark = overlay.marks().get(i);
            boolean here = pairs.stream().anyMatch(pair -> isAbout(mark, pair.adjacency()))
                    || rows.stream().anyMatch(type -> mark.subjects().contains(type.getId()));
            if (here) {
                found.add(new Found(i + 1, mark));
            }
        }
        return found;
    }

    static boolean isAbout(Overlay.Mark mark, Adjacency adjacency) {
        return adjacency.getId() != null && mark.subjects().contains(adjacency.getId());
    }

    /** Strengths that occur, strictest first. */
    List<Strength> strengths() {
        return List.of(Strength.REQUIRED, Strength.DESIRED, Strength.CLOSE, Strength.PROHIBITED).stream()
                .filter(s -> pairs.stream().anyMatch(p -> p.adjacency().getStrength() == s))
                .toList();
    }
}
