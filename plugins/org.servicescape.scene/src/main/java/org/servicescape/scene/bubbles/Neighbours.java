package org.servicescape.scene.bubbles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which bubbles lie near a part of the sheet, found by squares of it and not by asking all. */
final class Neighbours {
    private static final double SQUARE = 300;

    private final Map<Long, List<Integer>> squares = new HashMap<>();

    /** Of bubbles with their middles. */
    Neighbours(List<Bubble> bubbles, double[][] places) {
        for (int i = 0; i < places.length; i++) {
            Bubble bubble = bubbles.get(i);
            int index = i;
            double west = places[i][0] - bubble.halfWidth();
            double north = places[i][1] - bubble.above();
            each(
                    west,
                    north,
                    places[i][0] + bubble.halfWidth(),
                    places[i][1] + bubble.below(),
                    square -> squares.computeIfAbsent(square, empty -> new ArrayList<>())
                            .add(index));
        }
    }

    private interface Square {
        void at(long square);
    }

    private static void each(double west, double north, double east, double south, Square square) {
        for (int x = number(west); x <= number(east); x++) {
            for (int y = number(north); y <= number(south); y++) {
                square.at(((long) x << 32) ^ (y & 0xFFFFFFFFL));
            }
        }
    }

    private static int number(double at) {
        return (int) Math.floor(at / SQUARE);
    }

    /** All that reach into a box and perhaps some others, in order. */
    int[] in(double west, double north, double east, double south) {
        TreeSet<Integer> found = new TreeSet<>();
        each(west, north, east, south, square -> found.addAll(squares.getOrDefault(square, List.of())));
        return found.stream().mapToInt(Integer::intValue).toArray();
    }
}
