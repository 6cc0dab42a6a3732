package org.servicescape.pages.diagram;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.pages.diagram.Box.Row;
import org.servicescape.pages.diagram.Placed.PlacedBox;
import org.servicescape.pages.diagram.Placed.PlacedLine;
import org.servicescape.pages.diagram.Placed.Point;
import org.servicescape.pages.diagram.Relation.Kind;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;

/** Paints the boxes and lines of a diagram; what stands above and below them is {@link DiagramSheet}'s. */
final class DiagramPainter {
    static final String ABSTRACT = "«abstract»";
    /** Width of the small diamond before a row of a chapter. */
    static final double ROW_MARK = 14;

    private static final Style LINE = Style.stroke(Look.INK_2, 1.25);
    private static final Style INHERITANCE = Style.stroke(Look.INK, 1.25);
    private static final Style OWN = Style.fill(Look.PAPER).outlined(Look.INK, 1.25);
    private static final Style HEAD = Style.fill(Look.CUSTOMER_FILL).outlined(Look.INK, 1.25);
    private static final Style ABSTRACT_HEAD = Style.fill(Look.PAPER).outlined(Look.INK, 1.25);
    static final Style ELSEWHERE = Style.fill(Look.PAPER).outlined(Look.MARK, 1);

    private final double dx;
    private final double dy;
    private final List<SceneNode> nodes = new ArrayList<>();

    private DiagramPainter(double dx, double dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /** The shapes of a diagram whose north-west corner comes to a place on the sheet. */
    static List<SceneNode> paint(Placed placed, double x, double y) {
        DiagramPainter painter = new DiagramPainter(x, y);
        placed.lines().forEach(painter::line);
        placed.boxes().forEach(painter::box);
        placed.lines().forEach(painter::label);
        return List.copyOf(painter.nodes);
    }

    private void line(PlacedLine line) {
        double[] coordinates = line.points().stream()
                .flatMapToDouble(p -> java.util.stream.DoubleStream.of(p.x() + dx, p.y() + dy))
                .toArray();
        Kind kind = line.relation().kind();
        nodes.add(Shapes.polyline(kind == Kind.EXTENDED ? INHERITANCE : LINE, coordinates));
        Point start = moved(line.points().get(0));
        Point next = moved(line.points().get(1));
        Point end = moved(line.points().get(line.points().size() - 1));
        Point before = moved(line.points().get(line.points().size() - 2));
        switch (kind) {
            case HOLDS -> nodes.add(Ends.diamond(start, next));
            case REFERS -> nodes.add(Ends.arrow(end, before));
            case EXTENDED -> nodes.add(Ends.triangle(start, next));
        }
    }

    private Point moved(Point point) {
        return new Point(point.x() + dx, point.y() + dy);
    }

    private void label(PlacedLine line) {
        double y = line.label().y() + dy;
        for (String label : line.relation().labels()) {
            nodes.add(Shapes.text(
                    line.label().x() + dx, y + Shapes.ascent(TextSize.XS), label, TextSize.XS, false, Look.INK));
            y += TextSize.XS.lineHeight();
        }
    }

    private void box(PlacedBox placed) {
        Box box = placed.box();
        double x = placed.x() + dx;
        double y = placed.y() + dy;
        List<SceneNode> shapes = new ArrayList<>();
        if (box.own()) {
            shapes.add(new Rect(x, y, box.width(), box.height(), Look.RADIUS, OWN));
            shapes.add(new Rect(
                    x, y, box.width(), box.headHeight(), Look.RADIUS, box.isAbstract() ? ABSTRACT_HEAD : HEAD));
        } else {
            shapes.add(new Rect(x, y, box.width(), box.height(), Look.RADIUS, ELSEWHERE));
        }
        head(box, x + box.width() / 2, y + Box.AIR, shapes);
        double top = y + box.headHeight() + Box.AIR;
        for (Row row : box.rows()) {
            row(box, row, x, top, shapes);
            top += TextSize.XS.lineHeight();
        }
        nodes.add(new Group(box.id(), "", "", shapes));
    }

    private static void head(Box box, double middle, double top, List<SceneNode> shapes) {
        double y = top;
        if (box.isAbstract()) {
            shapes.add(small(middle, y, ABSTRACT));
            y += TextSize.XS.lineHeight();
        }
        shapes.add(Shapes.centred(
                middle,
                y + Shapes.ascent(TextSize.S),
                box.type().getName(),
                TextSize.S,
                box.own(),
                box.own() ? Look.INK : Look.INK_2));
        if (!box.kin().isEmpty()) {
            shapes.add(small(middle, y + TextSize.S.lineHeight(), box.kin()));
        }
    }

    private static SceneNode small(double middle, double top, String text) {
        return Shapes.centred(middle, top + Shapes.ascent(TextSize.XS), text, TextSize.XS, false, Look.INK_2);
    }

    private static void row(Box box, Row row, double x, double top, List<SceneNode> shapes) {
        double baseline = top + Shapes.ascent(TextSize.XS);
        double west = x + Box.PADDING;
        if (row.contained()) {
            double middle = top + TextSize.XS.lineHeight() / 2.0;
            shapes.add(Ends.smallDiamond(west, middle));
            west += ROW_MARK;
        }
        shapes.add(Shapes.text(west, baseline, row.name(), TextSize.XS, false));
        shapes.add(Shapes.text(x + box.typesAt(), baseline, row.type(), TextSize.XS, false, Look.INK_2));
    }
}
