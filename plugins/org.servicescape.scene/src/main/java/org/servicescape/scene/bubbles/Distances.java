package org.servicescape.scene.bubbles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.servicescape.model.space.Strength;

/**
 * How far bubbles should lie from each other: as far as the shortest way over the links is long. Of few bubbles, each is told
 * its distance from every other; of many, that from those it is linked with and from some landmarks among all, each of which
 * stands for its share of them (Ortmann, Klimenta and Brandes, "A sparse stress model", 2017). So the cost is O(n²) for few
 * and O(n log n) for many.
 */
final class Distances {
    /** Up to so many bubbles are few. */
    static final int FEW = 200;

    private static final int LANDMARKS = 50;
    private static final double GAP = 34;

    private final List<List<double[]>> next = new ArrayList<>();

    /** What a bubble is told of others: how far it should be, and how much that matters. */
    static final class Wanted {
        private final int[] others;
        private final double[] lengths;
        private final double[] weights;

        private Wanted(Map<Integer, double[]> told) {
            others = told.keySet().stream().mapToInt(Integer::intValue).toArray();
            lengths = told.values().stream().mapToDouble(each -> each[0]).toArray();
            weights = told.values().stream()
                    .mapToDouble(each -> each[1] / (each[0] * each[0]))
                    .toArray();
        }

        /** How many others. */
        int count() {
            return others.length;
        }

        /** Which bubble the nth is. */
        int other(int nth) {
            return others[nth];
        }

        /** How far from the nth. */
        double length(int nth) {
            return lengths[nth];
        }

        /** How much that matters. */
        double weight(int nth) {
            return weights[nth];
        }
    }

    private Distances(List<Bubble> bubbles, List<Link> links) {
        bubbles.forEach(bubble -> next.add(new ArrayList<>()));
        for (Link link : links) {
            if (link.strength() != Strength.PROHIBITED) {
                double loose =
                        link.strength() == Strength.REQUIRED ? 1 : link.strength() == Strength.DESIRED ? 1.3 : 1.6;
                double length = (size(bubbles.get(link.from())) + size(bubbles.get(link.to())) + GAP) * loose;
                next.get(link.from()).add(new double[] {link.to(), length});
                next.get(link.to()).add(new double[] {link.from(), length});
            }
        }
    }

    /** Of each bubble. */
    static List<Wanted> of(List<Bubble> bubbles, List<Link> links) {
        Distances distances = new Distances(bubbles, links);
        int count = bubbles.size();
        int landmarks = count <= FEW ? count : LANDMARKS;
        double[][] from = IntStream.range(0, landmarks)
                .mapToObj(landmark -> distances.from(landmark * count / landmarks))
                .toArray(double[][]::new);
        double longest = Arrays.stream(from)
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        double apart = longest * 0.9 + 200;
        List<Wanted> wanted = new ArrayList<>();
        for (int bubble = 0; bubble < count; bubble++) {
            TreeMap<Integer, double[]> told = new TreeMap<>();
            for (int landmark = 0; landmark < landmarks; landmark++) {
                double far = from[landmark][bubble];
                double length = Double.isFinite(far) ? far : apart;
                told.put(landmark * count / landmarks, new double[] {length, (double) count / landmarks});
            }
            if (landmarks < count) {
                distances.next.get(bubble).forEach(step -> told.put((int) step[0], new double[] {step[1], 1}));
            }
            told.remove(bubble);
            wanted.add(new Wanted(told));
        }
        return wanted;
    }

    private static double size(Bubble bubble) {
        return Math.max(bubble.above(), (bubble.halfWidth() + bubble.below()) / 2);
    }

    private double[] from(int start) {
        double[] far = new double[next.size()];
        Arrays.fill(far, Double.POSITIVE_INFINITY);
        far[start] = 0;
        PriorityQueue<double[]> queue = new PriorityQueue<>(Comparator.comparingDouble(entry -> entry[1]));
        queue.add(new double[] {start, 0});
        while (!queue.isEmpty()) {
            double[] nearest = queue.remove();
            int at = (int) nearest[0];
            if (nearest[1] > far[at]) {
                continue;
            }
            for (double[] step : next.get(at)) {
                int to = (int) step[0];
                double length = nearest[1] + step[1];
                if (length < far[to]) {
                    far[to] = length;
                    queue.add(new double[] {to, length});
                }
            }
        }
        return far;
    }
}
