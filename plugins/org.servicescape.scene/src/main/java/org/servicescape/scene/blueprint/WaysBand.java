package org.servicescape.scene.blueprint;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.blueprint.Content.Column;
import org.servicescape.scene.blueprint.Content.Way;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.moments.Band;
import org.servicescape.scene.moments.Columns;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/**
 * Where people leave the sequence of moments: a line from under one moment to under another, with a head at its end and
 * when they do so above it. Each way has a line of its own.
 */
final class WaysBand implements Band {
    private static final Style LINE = Style.stroke(Look.CUSTOMER, 1.5);
    private static final double RISE = 12;
    private static final double HEAD = 8;
    private static final double GAP = 6;

    private final Columns<Column> columns;
    private final List<Way> ways;
    private final Words words;

    WaysBand(Columns<Column> columns, List<Way> all, Words words) {
        this.columns = columns;
        this.words = words;
        this.ways = all.stream()
                .filter(way -> isHere(way.from()) || isHere(way.to()))
                .toList();
    }

    /** Whether a way begins or ends on the sheet. */
    boolean isNeeded() {
        return !ways.isEmpty();
    }

    @Override
    public double height() {
        double rows = ways.stream().mapToDouble(this::rowHeight).sum();
        return Math.max(rows, Band.headerHeight(columns, words.text("row.ways"), words.text("row.ways.note"))) + 8;
    }

    @Override
    public List<SceneNode> draw(double top) {
        String note = words.text("row.ways.note");
        List<SceneNode> nodes = new ArrayList<>(Band.header(columns, top, words.text("row.ways"), Look.CUSTOMER, note));
        double y = top;
        for (Way way : ways) {
            nodes.add(draw(way, y));
            y += rowHeight(way);
        }
        return nodes;
    }

    private double rowHeight(Way way) {
        return lines(way).size() * TextSize.XS.lineHeight() + RISE + GAP + 4;
    }

    private SceneNode draw(Way way, double top) {
        double start = x(way.from());
        double end = x(way.to());
        List<String> lines = lines(way);
        double y = top + 4 + RISE + lines.size() * TextSize.XS.lineHeight();
        List<SceneNode> nodes = new ArrayList<>(isHere(way.to()) ? upwards(start, end, y) : onwards(start, end, y));
        double left = Math.min(start, end) + GAP;
        double first = y - 4 - (lines.size() - 1) * TextSize.XS.lineHeight();
        nodes.addAll(Shapes.lines(left + 2, first, lines, TextSize.XS, false, Look.INK));
        String title = words.text("across", Integer.toString(way.from() + 1), Integer.toString(way.to() + 1));
        return new Group(way.id(), way.id(), title, nodes);
    }

    private static List<SceneNode> upwards(double start, double end, double y) {
        double tip = y - RISE;
        return List.of(
                Shapes.polyline(LINE, start, tip, start, y, end, y, end, tip + HEAD * 0.6),
                Shapes.polygon(
                        Style.fill(Look.CUSTOMER), end, tip, end - HEAD / 2, tip + HEAD, end + HEAD / 2, tip + HEAD));
    }

    /** To a moment on another sheet: out over the edge. */
    private static List<SceneNode> onwards(double start, double end, double y) {
        double back = end - Math.signum(end - start) * HEAD;
        return List.of(
                Shapes.polyline(LINE, start, y - RISE, start, y, (end + back) / 2, y),
                Shapes.polygon(Style.fill(Look.CUSTOMER), end, y, back, y - HEAD / 2, back, y + HEAD / 2));
    }

    private List<String> lines(Way way) {
        String text = way.label();
        if (!isHere(way.to())) {
            text = words.text("ways.to", Integer.toString(way.to() + 1), text);
        } else if (!isHere(way.from())) {
            text = words.text("ways.from", Integer.toString(way.from() + 1), text);
        }
        return TextWrap.wrap(text, room(x(way.from()), x(way.to())), TextSize.XS, false);
    }

    /** Room for words along a way, up to the hairline of the next stage. */
    private double room(double start, double end) {
        double left = Math.min(start, end);
        double right = Math.max(start, end) - HEAD;
        for (int i = 1; i < columns.count(); i++) {
            double hairline = columns.x(i) - Columns.GUTTER / 2;
            if (columns.beginsStage(i) && hairline > left) {
                right = Math.min(right, hairline);
            }
        }
        return right - left - 3 * GAP;
    }

    /** The centre of a column, or the edge of the sheet behind which it lies. */
    private double x(int column) {
        int here = column - columns.range().from();
        if (here < 0) {
            return columns.x(0) - Columns.GUTTER / 2;
        }
        return here >= columns.count() ? columns.lastEnd() + Columns.GUTTER / 2 : columns.centre(here);
    }

    private boolean isHere(int column) {
        return column >= columns.range().from() && column < columns.range().to();
    }
}
