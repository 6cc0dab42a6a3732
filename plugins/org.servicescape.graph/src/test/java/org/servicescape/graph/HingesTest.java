package org.servicescape.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hinges, bridges and cuts are as published. */
class HingesTest {
    /** A published case: kind and id, source, links, and what is expected. */
    record Case(String id, String source, List<int[]> links, List<String> expected) {
        Graph<Integer, Way> graph() {
            return Way.bothWays(links);
        }

        @Override
        public String toString() {
            return id + ", " + source;
        }
    }

    static List<Case> cut() {
        return cases("cut");
    }

    static List<Case> bridges() {
        return cases("bridges");
    }

    static List<Case> blocks() {
        return cases("blocks");
    }

    static List<Case> between() {
        return cases("between");
    }

    @ParameterizedTest
    @MethodSource("cut")
    void articulationsAreAsPublished(Case published) {
        assertEquals(
                published.expected(),
                Hinges.of(published.graph(), Way::link).articulations().stream()
                        .sorted()
                        .map(String::valueOf)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("bridges")
    void bridgesAreAsPublished(Case published) {
        List<String> bridges = Hinges.of(published.graph(), Way::link).bridges().stream()
                .map(published.links()::get)
                .map(link -> link[0] + "-" + link[1])
                .toList();
        assertEquals(
                published.expected().stream()
                        .filter(bridge -> !bridge.equals("-"))
                        .collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(bridges));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void hingesAreWhatTwoPublishedBlocksShare(Case published) {
        Map<String, Integer> blocks = new HashMap<>();
        published.expected().forEach(block -> Arrays.stream(block.split("-"))
                .forEach(vertex -> blocks.merge(vertex, 1, Integer::sum)));
        List<Integer> articulations = Hinges.of(published.graph(), Way::link).articulations();
        blocks.forEach((vertex, count) ->
                assertEquals(count > 1, articulations.contains(Integer.valueOf(vertex)), "vertex " + vertex));
    }

    @ParameterizedTest
    @MethodSource("between")
    void smallestCutsAreAsPublished(Case published) {
        Graph<Integer, Way> graph = published.graph();
        int doors = Integer.MAX_VALUE;
        int rooms = Integer.MAX_VALUE;
        Set<List<Integer>> smallest = new java.util.HashSet<>();
        for (Integer from : graph.vertexSet()) {
            for (Integer to : graph.vertexSet()) {
                if (!from.equals(to)) {
                    doors = Math.min(
                            doors,
                            Cuts.minimum(graph, List.of(from), List.of(to))
                                    .orElseThrow()
                                    .size());
                    List<Integer> between = Cuts.minimumVertices(graph, List.of(from), List.of(to))
                            .orElse(null);
                    if (between != null) {
                        rooms = Math.min(rooms, between.size());
                        smallest.add(between);
                    }
                }
            }
        }
        Map<String, String> expected = published.expected().stream()
                .map(fact -> fact.split("="))
                .collect(Collectors.toMap(fact -> fact[0], fact -> fact[1]));
        assertEquals(Integer.parseInt(expected.get("globalEdgeCutSize")), doors);
        assertEquals(Integer.parseInt(expected.get("globalNodeCutSize")), rooms);
        if (expected.containsKey("globalNodeCut")) {
            assertTrue(smallest.contains(numbers(expected.get("globalNodeCut"))));
        }
        if (expected.containsKey("st")) {
            List<Integer> ends = numbers(expected.get("st"));
            List<Integer> from = ends.subList(0, 1);
            List<Integer> to = ends.subList(1, 2);
            assertEquals(
                    numbers(expected.get("minNodeCut")),
                    Cuts.minimumVertices(graph, from, to).orElseThrow());
            assertEquals(
                    Integer.parseInt(expected.get("minEdgeCutSize")),
                    Cuts.minimum(graph, from, to).orElseThrow().size());
        }
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split("-")).map(Integer::valueOf).toList();
    }

    private static List<Case> cases(String kind) {
        List<Case> cases = new ArrayList<>();
        for (String line : DominatorsTest.published()) {
            if (line.startsWith(kind + " ")) {
                String[] fields = line.split("\\|");
                List<int[]> links = Arrays.stream(fields[2].split(" "))
                        .map(link -> Arrays.stream(link.split("-"))
                                .mapToInt(Integer::parseInt)
                                .toArray())
                        .toList();
                cases.add(new Case(fields[0], fields[1], links, List.of(fields[3].split(" "))));
            }
        }
        return cases;
    }
}
