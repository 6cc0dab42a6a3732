package org.servicescape.store.table;

import java.util.List;
import java.util.Optional;
import org.servicescape.model.space.Space;
import org.servicescape.model.value.Outline;
import org.servicescape.model.value.Outline.Point;

/**
 * Where a space lies: a rectangle in the columns x, y, width and depth, a polygon in the column outline. Empty cells for a
 * rectangle take away a rectangle only, so that a table without polygons loses none.
 */
final class OutlineField implements Field<Space> {
    private static final String X = "x";
    private static final String Y = "y";
    private static final String WIDTH = "width";
    private static final String DEPTH = "depth";
    private static final String OUTLINE = "outline";
    private static final List<String> RECTANGLE = List.of(X, Y, WIDTH, DEPTH);

    @Override
    public List<Column> columns() {
        return List.of(
                Column.number(X), Column.number(Y), Column.number(WIDTH), Column.number(DEPTH), Column.of(OUTLINE));
    }

    @Override
    public String text(Space space, Column column) {
        Outline outline = space.getOutline();
        if (outline == null || isRectangle(outline) == column.name().equals(OUTLINE)) {
            return "";
        }
        Point northWest = outline.corners().get(0);
        Point southEast = outline.corners().get(2);
        return switch (column.name()) {
            case X -> Long.toString(northWest.x());
            case Y -> Long.toString(northWest.y());
            case WIDTH -> Long.toString(southEast.x() - northWest.x());
            case DEPTH -> Long.toString(southEast.y() - northWest.y());
            default -> outline.toString();
        };
    }

    private static boolean isRectangle(Outline outline) {
        return outline.toString().chars().filter(c -> c == ',').count() == 2;
    }

    @Override
    public void read(Space space, RowPlan plan, Names names) {
        RowCells row = plan.row();
        Outline now = space.getOutline();
        List<String> filled = RECTANGLE.stream().filter(row::isFilled).toList();
        if (row.isFilled(OUTLINE)) {
            if (!filled.isEmpty()) {
                plan.problem(
                        OUTLINE,
                        "says where the space lies, and so does " + filled.get(0) + "; leave one of them empty");
                return;
            }
            parse(row.cell(OUTLINE), plan).ifPresent(outline -> set(space, outline, plan));
        } else if (filled.size() == RECTANGLE.size()) {
            rectangle(plan).ifPresent(outline -> set(space, outline, plan));
        } else if (!filled.isEmpty()) {
            String missing = RECTANGLE.stream()
                    .filter(name -> !row.isFilled(name))
                    .findFirst()
                    .orElseThrow();
            plan.problem(missing, "is empty; x, y, width and depth say together where the space lies");
        } else if (now != null && isSpokenOf(now, row)) {
            plan.edit(
                    OUTLINE,
                    now.toString(),
                    "",
                    () -> space.eUnset(space.eClass().getEStructuralFeature(OUTLINE)));
        }
    }

    private static boolean isSpokenOf(Outline now, RowCells row) {
        return isRectangle(now) ? RECTANGLE.stream().anyMatch(row::has) : row.has(OUTLINE);
    }

    private static Optional<Outline> parse(String text, RowPlan plan) {
        try {
            return Optional.of(Outline.valueOf(text));
        } catch (IllegalArgumentException e) {
            plan.problem(OUTLINE, "expected points in whole millimetres, such as '0,0 12000,0 12000,8000'");
            return Optional.empty();
        }
    }

    private static Optional<Outline> rectangle(RowPlan plan) {
        int[] numbers = new int[RECTANGLE.size()];
        for (int i = 0; i < numbers.length; i++) {
            String name = RECTANGLE.get(i);
            boolean length = i >= 2;
            String digits = CellTexts.whole(plan.row().cell(name));
            if (!digits.matches(length ? "[0-9]{1,9}" : "-?[0-9]{1,9}") || (length && digits.matches("0+"))) {
                plan.problem(name, "expected a whole number of millimetres" + (length ? " above 0" : ""));
                return Optional.empty();
            }
            numbers[i] = Integer.parseInt(digits);
        }
        return Optional.of(Outline.valueOf(
                numbers[0] + "," + numbers[1] + " " + (numbers[0] + numbers[2]) + "," + (numbers[1] + numbers[3])));
    }

    private static void set(Space space, Outline outline, RowPlan plan) {
        Outline now = space.getOutline();
        if (now == null || !now.corners().equals(outline.corners())) {
            plan.edit(OUTLINE, now == null ? "" : now.toString(), outline.toString(), () -> space.setOutline(outline));
        }
    }
}
