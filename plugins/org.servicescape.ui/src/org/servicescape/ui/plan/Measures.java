package org.servicescape.ui.plan;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.servicescape.edit.plan.Floor.Box;
import org.servicescape.model.value.Outline.Point;
import org.servicescape.ui.text.PlanMessages;

/** Lengths and areas in words, in the numbers of the window's language. */
final class Measures {
    private static final double METRE = 1000;

    private Measures() {}

    /** Width, depth and area of a room. */
    static String of(Box box) {
        return of(box, box.squareMetres());
    }

    /** Width and depth of a box with an area in square metres. */
    static String of(Box box, double area) {
        return NLS.bind(
                PlanMessages.planSize, new String[] {metres(box.width()), metres(box.depth()), number(area, "0.#")});
    }

    /** How far apart two points are. */
    static String between(Point from, Point to) {
        return NLS.bind(PlanMessages.planMetres, metres(Math.hypot(to.x() - from.x(), to.y() - from.y())));
    }

    /** How far something was moved. */
    static String way(long dx, long dy) {
        return NLS.bind(PlanMessages.planMoved, number(dx / METRE, "+0.0;−0.0"), number(dy / METRE, "+0.0;−0.0"));
    }

    private static String metres(double millimetres) {
        return number(millimetres / METRE, "0.00");
    }

    static String number(double value, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.getDefault())).format(value);
    }
}
