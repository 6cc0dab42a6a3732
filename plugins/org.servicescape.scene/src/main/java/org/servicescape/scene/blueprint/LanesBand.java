package org.servicescape.scene.blueprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicescape.model.blueprint.LaneKind;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Slot;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.blueprint.Content.Column;
import org.servicescape.scene.blueprint.Content.Fail;
import org.servicescape.scene.blueprint.LaneGrid.Line;
import org.servicescape.scene.look.Icon;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.moments.Band;
import org.servicescape.scene.moments.Columns;
import org.servicescape.scene.moments.PathPainter;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/** Customer actions, lanes, the three lines between them, flows and fail points. */
final class LanesBand implements Band {
    private final Content content;
    private final Columns<Column> columns;
    private final LaneGrid grid;
    private final List<Route> routes;
    private final LaneHeights heights;
    private final Words words;

    LanesBand(Content content, Columns<Column> columns, LaneGrid grid, Words words) {
        this.content = content;
        this.columns = columns;
        this.grid = grid;
        this.words = words;
        this.routes =
                new Router(columns, grid.cells(), grid.obstacles(), grid.paths().runs()).route(content.links());
        this.heights = new LaneHeights(grid.lines(), routes);
    }

    @Override
    public double height() {
        return heights.total();
    }

    List<Route> routes() {
        return routes;
    }

    @Override
    public List<SceneNode> draw(double top) {
        List<SceneNode> nodes = new ArrayList<>();
        for (int row = 0; row < grid.lines().size(); row++) {
            nodes.addAll(separator(row, top));
            nodes.addAll(header(row, top));
        }
        for (Line line : grid.lines()) {
            line.cells().forEach(cell -> nodes.add(cell(cell, line.kind(), top)));
        }
        FlowPainter flows = new FlowPainter(heights, top);
        for (Route route : routes) {
            nodes.add(flows.draw(route));
        }
        nodes.addAll(paths(top));
        nodes.addAll(fails(top));
        return nodes;
    }

    @Override
    public List<Slot> slots(double top) {
        List<Slot> slots = new ArrayList<>();
        for (int row = 0; row < grid.lines().size(); row++) {
            Line line = grid.lines().get(row);
            double y = top + heights.top(row);
            for (int i = 0; i < columns.count(); i++) {
                String moment = columns.columns().get(i).id();
                boolean main = line.lane().isPresent() || grid.paths().row(i) == line.index();
                if (main) {
                    slots.add(slot(line, moment, columns.x(i), y, heights.height(row)));
                }
            }
        }
        return slots;
    }

    private Slot slot(Line line, String moment, double x, double y, double height) {
        return line.lane().isEmpty()
                ? new Slot(Slot.Kind.MOMENT, List.of(moment), "", x, y, columns.cell(), height)
                : new Slot(
                        Slot.Kind.ACTION,
                        List.of(line.lane().get().id(), moment),
                        line.kind().getLiteral(),
                        x,
                        y,
                        columns.cell(),
                        height);
    }

    /** The ways of other paths, and the marks where such a path ends. */
    private List<SceneNode> paths(double top) {
        List<SceneNode> nodes = new ArrayList<>(new PathPainter(
                        grid.paths(),
                        row -> top + heights.axis(row),
                        row -> top + heights.cellBottom(row),
                        Look.CUSTOMER,
                        words)
                .draw());
        for (int i = 0; i < columns.count(); i++) {
            int row = grid.paths().row(i);
            if (row > 0 && grid.paths().ends(i)) {
                nodes.addAll(PathPainter.end(columns.end(i), top + heights.axis(row), Look.CUSTOMER));
            }
        }
        return nodes;
    }

    private List<SceneNode> separator(int gap, double top) {
        double y = top + heights.middle(gap);
        return switch (heights.separator(gap)) {
            case NONE -> List.of();
            case LANE -> List.of(Shapes.line(columns.left(), y, columns.right(), y, Look.HAIR));
            case INTERACTION -> line("line.interaction", y, Look.LINE_OF_INTERACTION);
            case VISIBILITY -> {
                List<SceneNode> nodes = new ArrayList<>(line("line.visibility", y, Look.LINE_OF_VISIBILITY));
                double label = TextMeasure.width(words.text("line.visibility"), TextSize.XS, true);
                nodes.add(Icon.EYE.at(columns.left() + label + 6, y - 19, 16, Look.INK));
                yield nodes;
            }
            case INTERNAL -> line("line.internalInteraction", y, Look.LINE_OF_INTERNAL_INTERACTION);
        };
    }

    private List<SceneNode> line(String key, double y, Style style) {
        return List.of(
                Shapes.line(columns.left(), y, columns.right(), y, style),
                Shapes.text(columns.left(), y - 7, words.text(key), TextSize.XS, true));
    }

    private List<SceneNode> header(int row, double top) {
        Line line = grid.lines().get(row);
        double y = top + heights.top(row);
        if (line.lane().isEmpty() && line.index() == 1) {
            String note = words.text("row.customer.other.note");
            return Band.header(columns, y, words.text("row.customer.other"), Look.CUSTOMER, note);
        }
        if (line.index() > 0) {
            return List.of();
        }
        if (line.lane().isEmpty()) {
            return Band.header(columns, y, words.text("row.customer"), Look.CUSTOMER, content.customerLane());
        }
        Content.Row lane = line.lane().get();
        boolean front = lane.kind() == LaneKind.FRONTSTAGE || lane.kind() == LaneKind.TECHNOLOGY_FRONTSTAGE;
        String colour = front ? Look.STAFF : Look.INK;
        List<SceneNode> nodes = new ArrayList<>(Band.header(columns, y, lane.kindName(), colour, ""));
        y += TextWrap.wrap(lane.kindName(), columns.headerText(), TextSize.S, true)
                        .size()
                * TextSize.S.lineHeight();
        List<String> name = TextWrap.wrap(lane.name(), columns.headerText(), TextSize.S, false);
        nodes.addAll(Shapes.lines(columns.left(), y + Shapes.ascent(TextSize.S), name, TextSize.S, false, Look.INK));
        y += name.size() * TextSize.S.lineHeight();
        List<String> second = TextWrap.wrap(lane.second(), columns.headerText(), TextSize.XS, false);
        nodes.addAll(
                Shapes.lines(columns.left(), y + Shapes.ascent(TextSize.XS), second, TextSize.XS, false, Look.INK_2));
        String title = lane.name().isEmpty() ? lane.kindName() : lane.name();
        String id = lane.id().isEmpty() ? "lane-" + lane.kind().getLiteral() : lane.id();
        return List.of(new Group(id, lane.id(), title, nodes));
    }

    private SceneNode cell(Cell cell, LaneKind kind, double top) {
        double y = top + heights.cellTop(cell.row());
        double height = heights.cellHeight(cell.row());
        Style style = style(kind);
        List<SceneNode> nodes = new ArrayList<>();
        Style border =
                cell.evidence().map(status -> Marks.border(style, status)).orElse(style);
        nodes.add(new Rect(cell.x(), y, cell.end() - cell.x(), height, Look.RADIUS, border));
        double text = y + (height - LaneGrid.textHeight(cell)) / 2;
        double x = cell.x() + Columns.PADDING;
        nodes.addAll(
                Shapes.lines(x, text + Shapes.ascent(TextSize.S), cell.lines(), TextSize.S, cell.bold(), Look.INK));
        double below = text + cell.lines().size() * TextSize.S.lineHeight() + Shapes.ascent(TextSize.XS);
        nodes.addAll(Shapes.lines(x, below, cell.detail(), TextSize.XS, false, Look.INK_2));
        cell.evidence().ifPresent(status -> nodes.addAll(Marks.evidence(cell.end() - 14, y, status)));
        return new Group(cell.id(), cell.id().replace("--path", ""), cell.title(), nodes);
    }

    private static Style style(LaneKind kind) {
        return switch (kind) {
            case CUSTOMER -> Style.fill(Look.CUSTOMER_FILL).outlined(Look.CUSTOMER, 1.5);
            case FRONTSTAGE, TECHNOLOGY_FRONTSTAGE -> Style.fill(Look.STAFF_FILL)
                    .outlined(Look.STAFF, 1.25);
            case BACKSTAGE, TECHNOLOGY_BACKSTAGE -> Style.fill(Look.BACKSTAGE_FILL)
                    .outlined(Look.INK_2, 1.25);
            case SUPPORT, CUSTOM -> Style.fill(Look.PAPER).outlined(Look.INK_2, 1.25);
            case EVIDENCE -> Style.UNSTYLED;
        };
    }

    private List<SceneNode> fails(double top) {
        Map<String, Cell> cells = new HashMap<>();
        grid.cells().forEach(row -> row.forEach(cell -> cells.put(cell.id(), cell)));
        Map<String, Integer> before = new HashMap<>();
        List<SceneNode> nodes = new ArrayList<>();
        for (Fail fail : content.fails()) {
            Cell cell = cells.get(fail.on());
            if (cell != null) {
                int nth = before.merge(fail.on(), 1, Integer::sum) - 1;
                double x = cell.x() + 8 + nth * 28;
                double y = top + heights.cellTop(cell.row()) - 3;
                nodes.add(new Group(fail.id(), fail.id(), fail.title(), Marks.failPoint(x, y, fail.label())));
            }
        }
        return nodes;
    }
}
