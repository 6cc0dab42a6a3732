package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Style;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.plan.geometry.Segment;

/**
 * The ground on which a storey is drawn by hand: where it is small, 40 by 25 metres with a grid, so that it lies still while
 * rooms are drawn on it; where an image is traced, as much as that covers.
 *
 * @param box in millimetres of the building
 * @param shown whether its grid is painted
 */
record Ground(Box box, boolean shown) {
    private static final Box SKETCH = new Box(0, 0, 40_000, 25_000);
    private static final double METRE = 1000;
    private static final int BOLD = 5;
    private static final Style FINE = Style.stroke(Look.HAIRLINE, 0.5);
    private static final Style STRONG = Style.stroke(Look.HAIRLINE, 1.25);

    /**
     * The ground of a storey.
     *
     * @param wanted whether ground is shown around a small building too, as somebody who draws wants it
     */
    static Ground of(Floor floor, boolean wanted) {
        Optional<Box> traced = wanted ? floor.traced() : Optional.empty();
        if (traced.isPresent()) {
            return new Ground(and(traced.get(), floor.rooms().isEmpty() ? traced.get() : floor.bounds()), true);
        }
        Box building = floor.bounds();
        boolean small = building.width() < SKETCH.width() && building.height() < SKETCH.height();
        boolean empty = floor.rooms().isEmpty();
        return wanted && (small || empty) ? new Ground(around(building), true) : new Ground(building, false);
    }

    private static Box around(Box building) {
        if (!building.overlaps(SKETCH)) {
            return building.width() < SKETCH.width() && building.height() < SKETCH.height()
                    ? Box.centred(building.middle(), SKETCH.width(), SKETCH.height())
                    : building;
        }
        return and(building, SKETCH);
    }

    private static Box and(Box one, Box other) {
        double west = Math.min(one.x(), other.x());
        double north = Math.min(one.y(), other.y());
        return new Box(
                west,
                north,
                Math.max(one.right(), other.right()) - west,
                Math.max(one.bottom(), other.bottom()) - north);
    }

    /** Lines for each metre, stronger ones for each fifth. */
    List<SceneNode> grid(PlanScale scale) {
        List<Segment> fine = new ArrayList<>();
        List<Segment> strong = new ArrayList<>();
        for (long x = (long) Math.ceil(box.x() / METRE); x * METRE <= box.right(); x++) {
            (x % BOLD == 0 ? strong : fine)
                    .add(scale.px(new Segment(new Point(x * METRE, box.y()), new Point(x * METRE, box.bottom()))));
        }
        for (long y = (long) Math.ceil(box.y() / METRE); y * METRE <= box.bottom(); y++) {
            (y % BOLD == 0 ? strong : fine)
                    .add(scale.px(new Segment(new Point(box.x(), y * METRE), new Point(box.right(), y * METRE))));
        }
        return List.of(Draw.lines(fine, FINE), Draw.lines(strong, STRONG));
    }
}
