package org.servicescape.scene.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.journey.JourneyMap.Column;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.moments.Band;
import org.servicescape.scene.moments.Columns;
import org.servicescape.scene.moments.PathPainter;
import org.servicescape.scene.moments.PathRows;
import org.servicescape.scene.moments.PathSheet;
import org.servicescape.scene.words.Words;

/**
 * The paths of a journey as bars: those of the main path in one row, those of others in rows below it, with an arrow that
 * says at the fork when it is taken and at the return where it comes from, as in the blueprint.
 */
final class PathBand implements Band {
    private static final double BAR = 12;
    private static final double HEAD = 8;
    private static final double GAP = 14;
    private static final double BELOW = 8;
    private static final double ABOVE = 3;

    private final Columns<Column> columns;
    private final IntPredicate present;
    private final String colour;
    private final Style bar;
    private final PathSheet sheet;
    private final LongTexts texts;
    private final Words words;

    /**
     * The band of a sheet.
     *
     * @param present whether a moment, counted from zero along the map, belongs to the journey
     */
    PathBand(
            Columns<Column> columns,
            PathRows rows,
            IntPredicate present,
            boolean ofStaff,
            LongTexts texts,
            Words words) {
        this.columns = columns;
        this.present = present;
        this.colour = ofStaff ? Look.STAFF : Look.CUSTOMER;
        this.bar = Style.fill(ofStaff ? Look.STAFF_FILL : Look.CUSTOMER_FILL).outlined(colour, 1.25);
        this.words = words;
        this.texts = texts;
        this.sheet = new PathSheet(
                columns, rows, -columns.cell() / 2, (text, width) -> texts.lines(text, width, TextSize.XS), words);
    }

    /** Whether another path is on the sheet. */
    boolean isNeeded() {
        return sheet.count() > 0;
    }

    @Override
    public double height() {
        double header = Band.headerHeight(columns, words.text("journey.paths"), words.text("journey.paths.note"));
        return Math.max(header, axis(sheet.count()) + BELOW) + 4;
    }

    /** Below the top of the band. */
    private double axis(int row) {
        double y = 2 + remarkHeight(0) + BAR / 2;
        for (int r = 1; r <= row; r++) {
            y += BAR / 2 + GAP + Math.max(remarkHeight(r) + BAR / 2, sheet.labelHeight(r) - GAP / 2);
        }
        return y;
    }

    /** Room above the bars of a row for what their line has no room for. */
    private double remarkHeight(int row) {
        int most = 0;
        for (int i = 0; i < columns.count(); i++) {
            most = sheet.row(i) == row ? Math.max(most, remark(i).size()) : most;
        }
        return most == 0 ? 0 : most * TextSize.XS.lineHeight() + ABOVE;
    }

    private List<String> remark(int column) {
        return texts.lines(sheet.remark(column, words.text("ways.end")), columns.cell(), TextSize.XS);
    }

    @Override
    public List<SceneNode> draw(double top) {
        List<SceneNode> nodes = new ArrayList<>(
                Band.header(columns, top, words.text("journey.paths"), Look.INK, words.text("journey.paths.note")));
        int last = -1;
        for (int i = 0; i < columns.count(); i++) {
            if (!present.test(columns.range().from() + i)) {
                continue;
            }
            double y = top + axis(sheet.row(i));
            if (sheet.row(i) == 0) {
                nodes.addAll(arrow(last < 0 ? columns.x(0) : columns.end(last), columns.x(i), y));
                last = i;
            }
            Column column = columns.columns().get(i);
            Rect shape = new Rect(columns.x(i), y - BAR / 2, columns.cell(), BAR, Look.RADIUS, bar);
            List<SceneNode> parts = new ArrayList<>(List.of(shape));
            List<String> remark = remark(i);
            double first = y - BAR / 2 - ABOVE - remark.size() * TextSize.XS.lineHeight() + Shapes.ascent(TextSize.XS);
            parts.addAll(Shapes.lines(columns.x(i), first, remark, TextSize.XS, false, Look.INK));
            nodes.add(new Group(column.id() + "--path", column.id(), column.name(), parts));
            if (sheet.row(i) > 0 && sheet.ends(i)) {
                nodes.addAll(PathPainter.end(columns.end(i), y, colour));
            }
        }
        nodes.addAll(
                new PathPainter(sheet, row -> top + axis(row), row -> top + axis(row) + BAR / 2, colour, words).draw());
        return nodes;
    }

    private List<SceneNode> arrow(double from, double to, double y) {
        if (to - from < HEAD) {
            return List.of();
        }
        return List.of(
                Shapes.line(from, y, to - HEAD * 0.6, y, Style.stroke(colour, 1.5)),
                Shapes.polygon(Style.fill(colour), to, y, to - HEAD, y - 3.6, to - HEAD, y + 3.6));
    }
}
