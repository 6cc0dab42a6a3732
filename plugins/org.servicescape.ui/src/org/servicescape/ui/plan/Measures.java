package org.servicescape.ui.plan;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.servicescape.edit.plan.Floor.Box;
import org.servicescape.model.value.Outline.Point;
import org.servicescape.ui.text.PlanMessages;

/** Lengths and areas in words, in the numbers of the window's language. */
final class Measures {
    private static final double METRE = 1000;

    private Measures() {}

    /**
     * Width and depth of a box with an area in square metres, beside the one that the space programme has agreed on, if there
     * is one.
     */
    static String of(Box box, double area, Optional<BigDecimal> agreed) {
        String width = metres(box.width());
        String depth = metres(box.depth());
        return agreed.map(of -> NLS.bind(
                        PlanMessages.planSizeOf,
                        new String[] {width, depth, number(area, "0.0"), number(of.doubleValue(), "0.#")}))
                .orElseGet(() -> NLS.bind(PlanMessages.planSize, new String[] {width, depth, number(area, "0.0")}));
    }

    /** How far apart two points are. */
    static String between(Point from, Point to) {
        return NLS.bind(PlanMessages.planMetres, metres(Math.hypot(to.x() - from.x(), to.y() - from.y())));
    }

    /** How far something was moved. */
    static String way(long dx, long dy) {
        return NLS.bind(PlanMessages.planMoved, number(dx / METRE, "+0.0;−0.0"), number(dy / METRE, "+0.0;−0.0"));
    }

    /** How much wall there is before and behind a door, whose middle is so far from the ends of the wall. */
    static String ofDoor(long before, long behind, int width) {
        return NLS.bind(
                PlanMessages.planDoorAt,
                metres(Math.max(0, before - width / 2.0)),
                metres(Math.max(0, behind - width / 2.0)));
    }

    private static String metres(double millimetres) {
        return number(millimetres / METRE, "0.00");
    }

    static String number(double value, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.getDefault())).format(value);
    }
}
