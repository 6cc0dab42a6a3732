package org.servicescape.scene.moments;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.Slot;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/** Stages, and below them the numbered moments with their stars and findings. */
public final class HeadBand implements Band {
    private static final double NUMBER_ROOM = 2 * Marks.NUMBER_RADIUS + 8;
    private static final double STAR_ROOM = 26;
    private static final double DIAMOND_ROW = 2 * Marks.DIAMOND + 6;
    private static final double DIAMOND_PITCH = 2 * Marks.DIAMOND + 4;

    private final Columns<?> columns;
    private final List<Found> found;
    private final String colour;
    private final Words words;

    /**
     * The head of a sheet.
     *
     * @param columns the moments
     * @param found findings to mark; empty for none
     * @param colour of the numbers
     * @param words of the language
     */
    public HeadBand(Columns<?> columns, List<Found> found, String colour, Words words) {
        this.columns = columns;
        this.found = found;
        this.colour = colour;
        this.words = words;
    }

    @Override
    public double height() {
        return stageHeight() + namesHeight() + diamondRows() * DIAMOND_ROW + 8;
    }

    /** Distance from the top to where the tint of columns begins. */
    public double stageHeight() {
        double height = TextSize.M.lineHeight();
        for (int i = 0; i < columns.count(); i++) {
            if (columns.beginsStage(i)) {
                height = Math.max(height, stageLines(i).size() * TextSize.M.lineHeight());
            }
        }
        for (EmptyStage stage : columns.empty()) {
            height = Math.max(height, lines(stage).size() * TextSize.M.lineHeight());
        }
        return 8 + height + 10;
    }

    @Override
    public List<SceneNode> draw(double top) {
        List<SceneNode> nodes = new ArrayList<>();
        nodes.addAll(Band.header(columns, top + 8, words.text("row.stage"), Look.INK, ""));
        for (int i = 0; i < columns.count(); i++) {
            if (columns.beginsStage(i)) {
                nodes.add(stage(i, top));
            }
        }
        for (int stage = 0; stage < columns.empty().size(); stage++) {
            nodes.add(empty(stage, top));
        }
        double below = top + stageHeight();
        nodes.addAll(Band.header(columns, below, words.text("row.moment"), Look.INK, words.text("row.moment.note")));
        for (int i = 0; i < columns.count(); i++) {
            nodes.add(moment(i, below));
            nodes.addAll(diamonds(i, below + namesHeight()));
        }
        return nodes;
    }

    /** Heads of moments, the gaps between them, and stages without moments; a sheet without moments has one gap as wide as a column. */
    @Override
    public List<Slot> slots(double top) {
        List<Slot> slots = new ArrayList<>();
        double y = top + stageHeight();
        double height = height() - stageHeight();
        if (columns.count() == 0) {
            slots.add(new Slot(Slot.Kind.BETWEEN, List.of("", ""), "", columns.x(0), y, columns.cell(), height));
            return slots;
        }
        for (int i = 0; i <= columns.count(); i++) {
            String before = i == 0 ? "" : columns.columns().get(i - 1).id();
            String after = i == columns.count() ? "" : columns.columns().get(i).id();
            double x = i == 0 || i < columns.count() ? columns.x(i) - Columns.GUTTER : columns.end(i - 1);
            slots.add(new Slot(Slot.Kind.BETWEEN, List.of(before, after), "", x, y, Columns.GUTTER, height));
            if (!after.isEmpty()) {
                slots.add(new Slot(Slot.Kind.HEAD, List.of(after), "", columns.x(i), y, columns.cell(), height));
            }
        }
        for (int stage = 0; stage < columns.empty().size(); stage++) {
            List<String> id = List.of(columns.empty().get(stage).id());
            slots.add(new Slot(Slot.Kind.STAGE, id, "", columns.emptyX(stage), y, columns.cell(), height));
        }
        return slots;
    }

    /** The name of a stage without moments, and the frame in which its first one is written. */
    private SceneNode empty(int stage, double top) {
        EmptyStage empty = columns.empty().get(stage);
        double x = columns.emptyX(stage);
        double baseline = top + 8 + Shapes.ascent(TextSize.M);
        double below = top + stageHeight();
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(Shapes.line(x, top, x + columns.cell(), top, Look.HEAD_RULE));
        nodes.addAll(Shapes.lines(x, baseline, lines(empty), TextSize.M, true, Look.INK));
        Style frame = Style.stroke(Look.INK_2, 1).dashed(6, 3);
        nodes.add(new SceneNode.Rect(x, below, columns.cell(), namesHeight() - 6, 0, frame));
        nodes.add(Shapes.text(
                x + Columns.PADDING, below + 18, words.text("row.stage.empty"), TextSize.XS, false, Look.INK_2));
        return new Group(empty.id(), empty.id(), empty.name(), nodes);
    }

    private List<String> lines(EmptyStage stage) {
        return TextWrap.wrap(stage.name(), columns.cell(), TextSize.M, true);
    }

    private SceneNode stage(int first, double top) {
        Moment column = columns.columns().get(first);
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(Shapes.line(columns.x(first), top, columns.end(lastOfStage(first)), top, Look.HEAD_RULE));
        nodes.addAll(Shapes.lines(
                columns.x(first), top + 8 + Shapes.ascent(TextSize.M), stageLines(first), TextSize.M, true, Look.INK));
        return new Group(column.stageId(), column.stageId(), column.stageName(), nodes);
    }

    private SceneNode moment(int i, double top) {
        Moment column = columns.columns().get(i);
        List<SceneNode> nodes = new ArrayList<>();
        double middle = top + Marks.NUMBER_RADIUS;
        nodes.addAll(Marks.number(columns.x(i) + Marks.NUMBER_RADIUS, middle, column.label(), colour));
        nodes.addAll(Shapes.lines(columns.x(i) + NUMBER_ROOM, middle + 4.5, nameLines(i), TextSize.S, true, Look.INK));
        if (!column.truth().isEmpty()) {
            nodes.add(Marks.star(columns.end(i) - 11, middle));
        }
        return new Group(column.headId(), column.id(), column.name(), nodes);
    }

    private List<SceneNode> diamonds(int i, double top) {
        List<SceneNode> nodes = new ArrayList<>();
        List<Found> here = here(i);
        int perRow = diamondsPerRow();
        for (int k = 0; k < here.size(); k++) {
            Found finding = here.get(k);
            double x = columns.x(i) + Marks.DIAMOND + (k % perRow) * DIAMOND_PITCH;
            int row = k / perRow;
            double y = top + Marks.DIAMOND + row * DIAMOND_ROW;
            String id = finding.id() + "--at-" + columns.columns().get(i).id();
            nodes.add(new Group(id, "", finding.headline(), diamond(finding, x, y)));
        }
        return nodes;
    }

    /** The diamond of a finding: full for an error, outlined for less. */
    public static List<SceneNode> diamond(Found finding, double x, double y) {
        return finding.error() ? Marks.finding(x, y, finding.number()) : Marks.warning(x, y, finding.number());
    }

    private List<Found> here(int i) {
        return found.stream()
                .filter(f -> f.columns().contains(columns.range().from() + i))
                .toList();
    }

    private int diamondsPerRow() {
        return (int) Math.floor((columns.cell() + 4) / DIAMOND_PITCH);
    }

    private int diamondRows() {
        int most = 0;
        for (int i = 0; i < columns.count(); i++) {
            most = Math.max(most, here(i).size());
        }
        return (most + diamondsPerRow() - 1) / diamondsPerRow();
    }

    private double namesHeight() {
        double height = 34;
        for (int i = 0; i < columns.count(); i++) {
            height = Math.max(height, 4 + nameLines(i).size() * TextSize.S.lineHeight() + 6);
        }
        return height;
    }

    private List<String> nameLines(int i) {
        Moment column = columns.columns().get(i);
        double room = columns.cell() - NUMBER_ROOM - (column.truth().isEmpty() ? 0 : STAR_ROOM);
        return TextWrap.wrap(column.name(), room, TextSize.S, true);
    }

    private List<String> stageLines(int first) {
        double room = columns.end(lastOfStage(first)) - columns.x(first);
        return TextWrap.wrap(columns.columns().get(first).stageName(), room, TextSize.M, true);
    }

    private int lastOfStage(int first) {
        int last = first;
        while (last + 1 < columns.count() && !columns.beginsStage(last + 1)) {
            last++;
        }
        return last;
    }
}
