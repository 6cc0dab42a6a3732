package org.servicescape.scene.justified;

import java.util.ArrayList;
import java.util.List;

/** Where ties run, to find places that few of them cross. Costs O(ties) a question. */
final class Crowd {
    private static final int SAMPLES = 200;

    private final List<double[][]> ways = new ArrayList<>();
    private final List<Box> extents = new ArrayList<>();

    Crowd(List<Bend> bends) {
        for (Bend bend : bends) {
            double[][] way = new double[SAMPLES + 1][];
            double left = Double.MAX_VALUE;
            double top = Double.MAX_VALUE;
            double right = -Double.MAX_VALUE;
            double bottom = -Double.MAX_VALUE;
            for (int i = 0; i <= SAMPLES; i++) {
                way[i] = bend.at((double) i / SAMPLES);
                left = Math.min(left, way[i][0]);
                right = Math.max(right, way[i][0]);
                top = Math.min(top, way[i][1]);
                bottom = Math.max(bottom, way[i][1]);
            }
            ways.add(way);
            extents.add(new Box(left - 1, top - 1, right - left + 2, bottom - top + 2));
        }
    }

    /** How many ties run through a box, that one left out; none is left out where it is negative. */
    int through(Box box, int but) {
        int sum = 0;
        for (int i = 0; i < ways.size(); i++) {
            sum += i != but && extents.get(i).overlaps(box) && runsThrough(ways.get(i), box) ? 1 : 0;
        }
        return sum;
    }

    private static boolean runsThrough(double[][] way, Box box) {
        for (double[] point : way) {
            if (box.holds(point[0], point[1])) {
                return true;
            }
        }
        return false;
    }
}
