package org.servicescape.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The measures are those that others published or computed, or that follow from a closed formula. */
class SpaceSyntaxTest {
    /** A case: its id and source, its edges, and what is known of it. */
    record Case(String id, List<String[]> facts) {
        Graph<String, DefaultEdge> graph() {
            Graph<String, DefaultEdge> graph = new DirectedMultigraph<>(DefaultEdge.class);
            for (String[] fact : facts) {
                if (fact[0].equals("edges")) {
                    Arrays.stream(fact).skip(1).map(edge -> edge.split("-")).forEach(ends -> {
                        Stream.of(ends).forEach(graph::addVertex);
                        graph.addEdge(ends[0], ends[1]);
                    });
                }
            }
            return graph;
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = SpaceSyntaxTest.class.getResourceAsStream("space-syntax.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("case ")) {
                    cases.add(new Case(line.substring(5), new ArrayList<>()));
                } else if (!line.startsWith("#")) {
                    cases.get(cases.size() - 1).facts().add(line.split(" "));
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void measuresAreAsKnown(Case known) {
        Graph<String, DefaultEdge> graph = known.graph();
        JustifiedGraph<String> justified = JustifiedGraph.of(graph);
        int checked = 0;
        for (String[] fact : known.facts()) {
            String what = String.join(" ", fact);
            switch (fact[0]) {
                case "diamond" -> assertEquals(
                        Double.parseDouble(fact[2]),
                        JustifiedGraph.diamondValue(Integer.parseInt(fact[1])),
                        Double.parseDouble(fact[3]),
                        what);
                case "level" -> assertEquals(
                        OptionalInt.of(Integer.parseInt(fact[3])), justified.depth(fact[1], fact[2]), what);
                case "value" -> assertEquals(
                        Double.parseDouble(fact[4]),
                        measure(justified, graph, fact[2], fact[3]).orElseThrow(),
                        Double.parseDouble(fact[5]),
                        what);
                case "none" -> assertEquals(OptionalDouble.empty(), measure(justified, graph, fact[2], fact[3]), what);
                default -> checked--;
            }
            checked++;
        }
        assertTrue(checked > 5, "a case must say something");
    }

    private static OptionalDouble measure(
            JustifiedGraph<String> justified, Graph<String, DefaultEdge> graph, String node, String measure) {
        JustifiedGraph.Depth depth = justified.of(node);
        return switch (measure) {
            case "k" -> OptionalDouble.of(depth.k());
            case "TD" -> OptionalDouble.of((double) depth.total());
            case "MD" -> depth.mean();
            case "RA" -> depth.relativeAsymmetry();
            case "RRA" -> depth.realRelativeAsymmetry();
            case "i_invRA" -> depth.integration();
            case "integrationHH" -> depth.integrationHH();
            case "control" -> OptionalDouble.of(justified.control(node));
            case "connectivity" -> OptionalDouble.of(graph.degreeOf(node));
            default -> throw new AssertionError(measure);
        };
    }

    @Test
    void theRootOfADiamondHasARealRelativeAsymmetryOfOne() {
        for (int k : List.of(4, 10, 22)) {
            assertEquals(
                    1,
                    JustifiedGraph.of(diamond(k)).of(0).realRelativeAsymmetry().orElseThrow(),
                    1e-12);
        }
    }

    /** Levels of 1, 2, 4 … m … 4, 2, 1 spaces, each joined to one or two of the level before. */
    private static Graph<Integer, Way> diamond(int k) {
        List<Integer> sizes =
                k == 4 ? List.of(1, 2, 1) : k == 10 ? List.of(1, 2, 4, 2, 1) : List.of(1, 2, 4, 8, 4, 2, 1);
        List<int[]> links = new ArrayList<>();
        int before = 0;
        for (int level = 1; level < sizes.size(); level++) {
            int first = before + sizes.get(level - 1);
            for (int i = 0; i < Math.max(sizes.get(level), sizes.get(level - 1)); i++) {
                links.add(new int[] {before + i % sizes.get(level - 1), first + i % sizes.get(level)});
            }
            before = first;
        }
        return Way.bothWays(links);
    }

    @Test
    void differenceIsOneForThreeEqualValuesAndBelowZeroWhereOneIsNothing() {
        assertEquals(1, Whole.relative(Whole.differenceFactor(0.4, 0.4, 0.4).orElseThrow()), 1e-12);
        double known = Whole.differenceFactor(0.7, 0.7, 0).orElseThrow();
        assertEquals(Math.log(2), known, 1e-12);
        assertTrue(Whole.relative(Whole.differenceFactor(0.7, 0.6, 0).orElseThrow()) < 0);
        assertEquals(OptionalDouble.empty(), Whole.differenceFactor(0, 0, 0));
    }

    @Test
    void whatDoesNotExistIsEmptyAndNoNumber() {
        JustifiedGraph<Integer> pair = JustifiedGraph.of(Way.bothWays(List.of(new int[] {0, 1})));
        assertEquals(OptionalDouble.of(1), pair.of(0).mean());
        assertEquals(OptionalDouble.empty(), pair.of(0).relativeAsymmetry());
        assertEquals(OptionalDouble.empty(), pair.of(0).realRelativeAsymmetry());
        assertEquals(OptionalDouble.empty(), pair.of(0).integration());
        JustifiedGraph<Integer> triangle =
                JustifiedGraph.of(Way.bothWays(List.of(new int[] {0, 1}, new int[] {1, 2}, new int[] {2, 0})));
        assertEquals(OptionalDouble.of(0), triangle.of(0).relativeAsymmetry());
        assertEquals(OptionalDouble.empty(), triangle.of(0).integration());
        assertEquals(OptionalDouble.empty(), triangle.of(0).integrationHH());
        assertEquals(OptionalDouble.empty(), triangle.components().get(0).differenceFactor());
        assertThrows(IllegalArgumentException.class, () -> JustifiedGraph.diamondValue(2));
    }

    @Test
    void aPlanInTwoPartsIsMeasuredPartByPart() {
        JustifiedGraph<Integer> plan = JustifiedGraph.of(Way.bothWays(List.of(
                new int[] {0, 1}, new int[] {1, 2}, new int[] {10, 11}, new int[] {11, 12}, new int[] {12, 13})));
        assertEquals(3, plan.of(0).k());
        assertEquals(4, plan.of(10).k());
        List<Whole<Integer>> parts = plan.components();
        assertEquals(
                List.of(List.of(0, 1, 2), List.of(10, 11, 12, 13)),
                parts.stream().map(Whole::vertices).toList());
        assertEquals(JustifiedGraph.diamondValue(4), parts.get(1).diamondValue().orElseThrow());
        assertEquals(OptionalDouble.of(1), parts.get(1).relativeAsymmetry().greatest());
        assertEquals(OptionalInt.empty(), plan.depth(0, 10));
    }

    @Test
    void twoDoorsBetweenTheSameRoomsAreOneNeighbour() {
        Graph<Integer, Way> graph = Way.bothWays(List.of(new int[] {0, 1}, new int[] {0, 1}, new int[] {1, 2}));
        JustifiedGraph<Integer> justified = JustifiedGraph.of(graph);
        assertEquals(2, justified.neighbours());
        assertEquals(0.5, justified.control(0));
        assertEquals(1, justified.choice(1));
    }
}
