package org.servicescape.graph;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedMultigraph;

/** An edge of a test graph; there and back share the number of their link. */
record Way(int link, int from, int to) {
    /** A graph whose links all go both ways. */
    static Graph<Integer, Way> bothWays(List<int[]> links) {
        Graph<Integer, Way> graph = new DirectedMultigraph<>(Way.class);
        int number = 0;
        for (int[] link : links) {
            Stream.of(link[0], link[1]).forEach(graph::addVertex);
            graph.addEdge(link[0], link[1], new Way(number, link[0], link[1]));
            graph.addEdge(link[1], link[0], new Way(number++, link[1], link[0]));
        }
        return graph;
    }

    /** Three hundred graphs by chance: tiny and of some size, sparse and dense, in parts, with doubled and one-way links. */
    static Stream<Graph<Integer, Way>> byChance() {
        return Stream.iterate(0, seed -> seed + 1).limit(300).map(seed -> byChance(new SplittableRandom(seed)));
    }

    private static Graph<Integer, Way> byChance(SplittableRandom random) {
        int order = random.nextInt(10) == 0 ? random.nextInt(60, 90) : random.nextInt(1, 12);
        Graph<Integer, Way> graph = new DirectedMultigraph<>(Way.class);
        for (int vertex = 0; vertex < order; vertex++) {
            graph.addVertex(vertex);
        }
        int links = order == 1 ? 0 : random.nextInt(2 * order);
        double oneWay = random.nextInt(3) / 3.0;
        for (int link = 0; link < links; link++) {
            int from = random.nextInt(order);
            int to = random.nextInt(order);
            if (from != to) {
                graph.addEdge(from, to, new Way(link, from, to));
                if (random.nextDouble() >= oneWay) {
                    graph.addEdge(to, from, new Way(link, to, from));
                }
            }
        }
        return graph;
    }
}
