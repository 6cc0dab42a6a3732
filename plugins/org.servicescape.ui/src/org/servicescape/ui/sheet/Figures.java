package org.servicescape.ui.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.swt.graphics.GC;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;

/** Where the elements are in a picture: what lies at a point, where an element is, which one stands next to another. */
public final class Figures {
    /** How much farther aside than ahead something must lie to count as being in another direction. */
    private static final double ASIDE = 2;

    private static final Comparator<Figure> BEST =
            Comparator.comparing(Figure::main).thenComparingDouble(Figures::size);

    private final List<Figure> figures;
    private final Map<String, Figure> best;
    private final List<Double> tops;

    private Figures(List<Figure> figures, List<Double> tops) {
        this.figures = List.copyOf(figures);
        this.tops = List.copyOf(tops);
        this.best = figures.stream()
                .collect(Collectors.toMap(
                        Figure::element, Function.identity(), BinaryOperator.maxBy(BEST), LinkedHashMap::new));
    }

    /** The figures of the sheets in the order in which they are painted; the sheets lie below each other. */
    static Figures of(List<Scene> sheets) {
        List<Figure> found = new ArrayList<>();
        List<Double> tops = new ArrayList<>();
        double top = 0;
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            for (SceneNode node : sheets.get(sheet).nodes()) {
                collect(sheet, node, found);
            }
            tops.add(top);
            top += sheets.get(sheet).height();
        }
        return new Figures(found, tops);
    }

    private static void collect(int sheet, SceneNode node, List<Figure> found) {
        if (node instanceof SceneNode.Group group) {
            if (!group.element().isEmpty()) {
                Figure figure = Figure.of(sheet, group);
                if (!figure.bounds().isEmpty()) {
                    found.add(figure);
                }
            }
            group.children().forEach(child -> collect(sheet, child, found));
        }
    }

    /** The uppermost figure at a point of a sheet. Looks only at figures around the point. */
    Optional<Figure> at(GC gc, int sheet, double x, double y, double tolerance) {
        for (int i = figures.size() - 1; i >= 0; i--) {
            Figure figure = figures.get(i);
            if (figure.sheet() == sheet && figure.isAt(gc, x, y, tolerance)) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    /** All figures of the elements. */
    List<Figure> of(Collection<String> elements) {
        return figures.stream()
                .filter(figure -> elements.contains(figure.element()))
                .toList();
    }

    /** The figure that one would point at to show the element: its main one, or else the largest. */
    public Optional<Figure> best(String element) {
        return Optional.ofNullable(best.get(element));
    }

    /** The first figure that has a title. */
    public Optional<Figure> titled(String title) {
        return figures.stream().filter(figure -> figure.title().equals(title)).findFirst();
    }

    /** Ids of the elements that have a figure. */
    Set<String> elements() {
        return best.keySet();
    }

    /** The first figure in reading order. */
    Optional<Figure> first() {
        return best.values().stream().min(readingOrder());
    }

    /** The figure of the next element in reading order (1), or of the one before (-1); empty at the ends. */
    Optional<Figure> next(Figure from, int step) {
        Comparator<Figure> order = step > 0 ? readingOrder() : readingOrder().reversed();
        return best.values().stream()
                .filter(other -> order.compare(from, other) < 0)
                .min(order);
    }

    private Comparator<Figure> readingOrder() {
        return Comparator.comparingDouble(this::top)
                .thenComparingDouble(figure -> figure.bounds().left())
                .thenComparing(Figure::element);
    }

    /** The nearest figure of another element to the right (1, 0), left (-1, 0), below (0, 1) or above (0, -1). */
    Optional<Figure> beside(Figure from, int right, int down) {
        return best.values().stream()
                .filter(other -> !other.element().equals(from.element()) && ahead(from, other, right, down) > 1)
                .min(Comparator.comparingDouble(
                        other -> ahead(from, other, right, down) + ASIDE * aside(from, other, right)));
    }

    private double ahead(Figure from, Figure to, int right, int down) {
        return right * (to.bounds().centreX() - from.bounds().centreX()) + down * (centreY(to) - centreY(from));
    }

    private double aside(Figure from, Figure to, int right) {
        return Math.abs(
                right != 0
                        ? centreY(to) - centreY(from)
                        : to.bounds().centreX() - from.bounds().centreX());
    }

    private double centreY(Figure figure) {
        return tops.get(figure.sheet()) + figure.bounds().centreY();
    }

    private double top(Figure figure) {
        return tops.get(figure.sheet()) + figure.bounds().top();
    }

    private static double size(Figure figure) {
        Bounds box = figure.bounds();
        return (box.right() - box.left()) * (box.bottom() - box.top());
    }

    /** No figures. */
    static Figures none() {
        return new Figures(Collections.emptyList(), Collections.emptyList());
    }
}
