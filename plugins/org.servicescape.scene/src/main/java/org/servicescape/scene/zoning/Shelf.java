package org.servicescape.scene.zoning;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.SceneNode;

/** Boxes side by side: those with boxes within them in columns at the left, the others in columns of about the same height. */
final class Shelf {
    private static final double GAP = 18;
    private static final double ASPECT = 1.7;

    private final List<List<Nest>> columns = new ArrayList<>();

    Shelf(List<Nest> nests) {
        List<Nest> nested = nests.stream().filter(Nest::isNested).toList();
        List<Nest> plain = nests.stream().filter(nest -> !nest.isNested()).toList();
        fill(nested, balanced(nested));
        double beside = columns.stream().mapToDouble(Shelf::height).max().orElse(0);
        fill(plain, Math.max(beside, balanced(plain)));
    }

    /** Height at which the boxes take about one and a half times as much width. */
    private static double balanced(List<Nest> nests) {
        double area = nests.stream()
                .mapToDouble(nest -> (nest.width() + GAP) * (nest.height() + GAP))
                .sum();
        double tallest = nests.stream().mapToDouble(Nest::height).max().orElse(0);
        return Math.max(tallest, Math.sqrt(area / ASPECT));
    }

    private void fill(List<Nest> nests, double high) {
        double at = Double.MAX_VALUE;
        for (Nest nest : nests) {
            if (at + nest.height() > high) {
                columns.add(new ArrayList<>());
                at = 0;
            }
            columns.get(columns.size() - 1).add(nest);
            at += nest.height() + GAP;
        }
    }

    private static double height(List<Nest> column) {
        return column.stream().mapToDouble(nest -> nest.height() + GAP).sum() - GAP;
    }

    private static double width(List<Nest> column) {
        return column.stream().mapToDouble(Nest::width).max().orElse(0);
    }

    double width() {
        double sum = columns.stream().mapToDouble(column -> width(column) + GAP).sum();
        return columns.isEmpty() ? 0 : sum - GAP;
    }

    double height() {
        return columns.stream().mapToDouble(Shelf::height).max().orElse(0);
    }

    /** The shapes, with the north-west corner at x, y. */
    List<SceneNode> draw(double x, double y) {
        List<SceneNode> nodes = new ArrayList<>();
        double left = x;
        for (List<Nest> column : columns) {
            double top = y;
            for (Nest nest : column) {
                nodes.addAll(nest.draw(left, top));
                top += nest.height() + GAP;
            }
            left += width(column) + GAP;
        }
        return nodes;
    }
}
