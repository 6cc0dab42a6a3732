package org.servicescape.scene.plan;

import org.servicescape.scene.look.TitleBlock;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.plan.geometry.Polygon;
import org.servicescape.scene.plan.geometry.Segment;
import org.servicescape.scene.words.Words;

/**
 * From millimetres of the building to pixels of a sheet that is printed as wide as A3.
 *
 * @param ratio 200 for 1:200
 * @param origin point of the building that lies at the corner
 * @param corner where it lies on the sheet
 */
record PlanScale(int ratio, Point origin, Point corner) {
    /** Width of every sheet, in pixels. */
    static final double SHEET_WIDTH = 1990;
    /** Greatest height of a sheet that is printed as wide as A3, in pixels. */
    static final double SHEET_HEIGHT = 1407;

    private static final double A3_WIDTH = 420;
    private static final int[] RATIOS = {50, 100, 200, 250, 500, 1000, 2000, 5000, 10000};
    private static final double OUTER_WALL = 400;

    /** The largest ratio at which a box of the building fits into so many pixels. */
    static int ratioFor(Box building, double width, double height) {
        for (int ratio : RATIOS) {
            double factor = factor(ratio);
            if (building.width() * factor <= width && building.height() * factor <= height) {
                return ratio;
            }
        }
        double needed = Math.max(building.width() * factor(1) / width, building.height() * factor(1) / height);
        return (int) Math.min(1e9, Math.ceil(needed / 10000) * 10000);
    }

    /** What the title block says of a scale. */
    static TitleBlock.Field field(int ratio, Words words) {
        return new TitleBlock.Field(
                words.text("plan.scale"), words.text("plan.scale.value", String.valueOf(ratio), "A3"), ratio);
    }

    /** Pixels for a millimetre of the building. */
    static double factor(int ratio) {
        return SHEET_WIDTH / A3_WIDTH / ratio;
    }

    double px(double millimetres) {
        return millimetres * factor(ratio);
    }

    Point px(Point point) {
        return corner.plus(point.minus(origin).times(factor(ratio)));
    }

    /** The point of the building at a point of the sheet. */
    Point millimetres(Point point) {
        return origin.plus(point.minus(corner).times(1 / factor(ratio)));
    }

    Segment px(Segment segment) {
        return new Segment(px(segment.a()), px(segment.b()));
    }

    Polygon px(Polygon polygon) {
        return polygon.map(this::px);
    }

    /** Thickness of outer walls, in pixels. */
    double outerWall() {
        return Math.max(3, px(OUTER_WALL));
    }

    /** Thickness of inner walls of a plan, in pixels; never below two. */
    double innerWall(double millimetres) {
        return Math.max(2, px(millimetres));
    }
}
