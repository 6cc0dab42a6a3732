package org.servicescape.scene.matrix;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.matrix.Matrix.Cell;
import org.servicescape.scene.matrix.Matrix.Head;
import org.servicescape.scene.matrix.Matrix.Item;
import org.servicescape.scene.matrix.Matrix.Kind;
import org.servicescape.scene.matrix.Matrix.Row;
import org.servicescape.scene.text.TextWrap;

/** Lays a matrix out and paints it: heads of columns above, heads of rows at the left, cells as high as their row needs. */
final class MatrixGrid {
    /** Width of the heads of rows. */
    static final double HEADER = 230;
    /** From one column to the next. */
    static final double GAP = 12;

    private static final double PADDING = 12;
    private static final double ITEM_GAP = 8;
    private static final double LEAST_ROW = 44;
    private static final double ROW_GAP = 12;
    private static final double HEAD_GAP = 16;
    private static final double CHIP_ROOM = 24;

    private final Matrix matrix;
    private final double column;

    /** A matrix with columns of the given width. */
    MatrixGrid(Matrix matrix, double column) {
        this.matrix = matrix;
        this.column = column;
    }

    /** Width of the whole. */
    double width() {
        return HEADER + matrix.columns().size() * (column + GAP) - GAP;
    }

    /** Height of the whole. */
    double height() {
        double height = headHeight();
        for (Row row : matrix.rows()) {
            height += rowHeight(row) + ROW_GAP;
        }
        return height;
    }

    /** Height of the heads of the columns. */
    double headHeight() {
        double most = TextSize.M.lineHeight();
        for (Head head : matrix.columns()) {
            most = Math.max(most, headHeight(head, column - 8, TextSize.M));
        }
        return most + HEAD_GAP + 12;
    }

    /** Height of a row with the gap below it. */
    double pitch(Row row) {
        return rowHeight(row) + ROW_GAP;
    }

    /** The shapes, with the north-west corner at x, y. */
    List<SceneNode> draw(double x, double y) {
        List<SceneNode> nodes = new ArrayList<>();
        List<String> corner = TextWrap.wrap(matrix.corner(), HEADER - 24, TextSize.XS, false);
        nodes.addAll(Shapes.lines(x, y + 24, corner, TextSize.XS, false, Look.INK_2));
        for (int i = 0; i < matrix.columns().size(); i++) {
            double left = x + HEADER + i * (column + GAP);
            nodes.add(Shapes.line(left, y, left + column, y, Look.HEAD_RULE));
            nodes.add(head(matrix.columns().get(i), "column.", left, y + 10, column - 8, TextSize.M));
        }
        double top = y + headHeight();
        for (Row row : matrix.rows()) {
            nodes.add(Shapes.line(x, top - ROW_GAP / 2, x + width(), top - ROW_GAP / 2, Look.HAIR));
            nodes.add(head(row.head(), "row.", x, top + PADDING, HEADER - 24, TextSize.S));
            for (int i = 0; i < row.cells().size(); i++) {
                double left = x + HEADER + i * (column + GAP);
                Cell cell = row.cells().get(i);
                if (cell.kind() != Kind.BLANK) {
                    String id = "cell." + row.head().id() + "."
                            + matrix.columns().get(i).id();
                    nodes.add(cell(cell, id, left, top, rowHeight(row)));
                }
            }
            top += pitch(row);
        }
        return nodes;
    }

    private double rowHeight(Row row) {
        double most = Math.max(LEAST_ROW, headHeight(row.head(), HEADER - 24, TextSize.S) + 2 * PADDING);
        for (Cell cell : row.cells()) {
            double height = 2 * PADDING - ITEM_GAP;
            for (Item item : cell.items()) {
                height += itemHeight(item) + ITEM_GAP;
            }
            most = Math.max(most, height);
        }
        return most;
    }

    private static double headHeight(Head head, double width, TextSize size) {
        double room = head.zone() == Matrix.NO_ZONE ? width : width - CHIP_ROOM;
        return TextWrap.wrap(head.name(), room, size, true).size() * size.lineHeight()
                + TextWrap.wrap(head.note(), width, TextSize.XS, false).size() * (double) TextSize.XS.lineHeight();
    }

    private static SceneNode head(Head head, String kind, double x, double y, double width, TextSize size) {
        List<SceneNode> nodes = new ArrayList<>();
        double left = x;
        double room = width;
        if (head.zone() != Matrix.NO_ZONE) {
            nodes.addAll(Marks.zoneChip(x, y + 1, head.zone()));
            left += CHIP_ROOM;
            room -= CHIP_ROOM;
        }
        List<String> name = TextWrap.wrap(head.name(), room, size, true);
        nodes.addAll(Shapes.lines(left, y + Shapes.ascent(size), name, size, true, Look.INK));
        double below = y + name.size() * size.lineHeight() + Shapes.ascent(TextSize.XS);
        List<String> note = TextWrap.wrap(head.note(), width, TextSize.XS, false);
        nodes.addAll(Shapes.lines(x, below, note, TextSize.XS, false, Look.INK_2));
        return new Group(kind + head.id(), head.id(), head.name(), nodes);
    }

    private double itemHeight(Item item) {
        double width = column - 2 * PADDING;
        return TextWrap.wrap(item.text(), width, TextSize.S, item.bold()).size() * TextSize.S.lineHeight()
                + TextWrap.wrap(item.note(), width, TextSize.XS, false).size() * (double) TextSize.XS.lineHeight();
    }

    private SceneNode cell(Cell cell, String id, double x, double y, double height) {
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(new Rect(x, y, column, height, Look.RADIUS, style(cell.kind())));
        double top = y + PADDING;
        String colour = cell.kind() == Kind.FILLED ? Look.INK : Look.INK_2;
        for (Item item : cell.items()) {
            double width = column - 2 * PADDING;
            List<String> lines = TextWrap.wrap(item.text(), width, TextSize.S, item.bold());
            nodes.addAll(
                    Shapes.lines(x + PADDING, top + Shapes.ascent(TextSize.S), lines, TextSize.S, item.bold(), colour));
            double below = top + lines.size() * TextSize.S.lineHeight() + Shapes.ascent(TextSize.XS);
            List<String> note = TextWrap.wrap(item.note(), width, TextSize.XS, false);
            nodes.addAll(Shapes.lines(x + PADDING, below, note, TextSize.XS, false, Look.INK_2));
            top += itemHeight(item) + ITEM_GAP;
        }
        return new Group(id, cell.element(), "", nodes);
    }

    /** How a cell of a kind is outlined. */
    static Style style(Kind kind) {
        return switch (kind) {
            case FILLED -> Style.fill(Look.PAPER).outlined(Look.INK_2, 1.25);
            case WAIVED -> Style.fill(Look.BACKSTAGE_FILL);
            case OPEN -> Style.fill(Look.PAPER).outlined(Look.INK, 2).dashed(2, 5);
            case BLANK -> Style.fill(Look.PAPER);
        };
    }
}
