package org.servicescape.ui.plan;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.servicescape.edit.plan.Floor.Box;
import org.servicescape.model.value.Outline.Point;

/**
 * A place at the edge of a room at which it is pulled.
 *
 * @param sideways −1 at the western edge, 1 at the eastern one, 0 in the middle
 * @param down −1 at the northern edge, 1 at the southern one, 0 in the middle
 */
record Grip(int sideways, int down) {
    /** Corners first: where a room is small on the screen, they are met before the edges. */
    static List<Grip> all() {
        List<Grip> grips = new ArrayList<>(List.of(new Grip(-1, -1), new Grip(1, -1), new Grip(-1, 1), new Grip(1, 1)));
        grips.addAll(List.of(new Grip(-1, 0), new Grip(1, 0), new Grip(0, -1), new Grip(0, 1)));
        return grips;
    }

    /** Where it is at a room. */
    Point at(Box box) {
        long x = sideways < 0 ? box.west() : sideways > 0 ? box.east() : (box.west() + box.east()) / 2;
        long y = down < 0 ? box.north() : down > 0 ? box.south() : (box.north() + box.south()) / 2;
        return new Point(x, y);
    }

    /** The room's box when the grip is pulled to a point, in no direction less than a length. */
    Box pulled(Box box, Point to, long least) {
        return new Box(
                sideways < 0 ? Math.min(to.x(), box.east() - least) : box.west(),
                down < 0 ? Math.min(to.y(), box.south() - least) : box.north(),
                sideways > 0 ? Math.max(to.x(), box.west() + least) : box.east(),
                down > 0 ? Math.max(to.y(), box.north() + least) : box.south());
    }

    int cursor() {
        if (sideways == 0) {
            return SWT.CURSOR_SIZENS;
        }
        if (down == 0) {
            return SWT.CURSOR_SIZEWE;
        }
        return sideways == down ? SWT.CURSOR_SIZENWSE : SWT.CURSOR_SIZENESW;
    }
}
