package org.servicescape.scene.justified;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Anchor;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.SceneNode.Text;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.justified.Content.Room;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/**
 * The rooms with their depth, control and integration, in one column or several: by number where they have numbers in the
 * graph, else the best integrated first.
 */
final class MeasureTable {
    private static final double HEAD = 66;
    private static final double ROW = 24;
    private static final double NUMBER = 34;
    private static final double CHIP = 24;
    private static final double MEASURE = 62;
    private static final double BAR = 110;
    private static final double NAME = 168;
    private static final double NAME_BY_NUMBER = 208;
    private static final double BAR_BY_NUMBER = 64;
    private static final double GAP = 36;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final List<Room> rooms;
    private final boolean numbered;
    private final Words words;
    private final double most;

    MeasureTable(List<Room> rooms, boolean numbered, Words words) {
        this.rooms = rooms.stream()
                .sorted(
                        numbered
                                ? Comparator.comparing(room -> sortable(room.number()))
                                : Comparator.comparingDouble(
                                        room -> -room.integration().orElse(Double.NEGATIVE_INFINITY)))
                .toList();
        this.numbered = numbered;
        this.words = words;
        this.most = rooms.stream()
                .map(Room::integration)
                .flatMapToDouble(OptionalDouble::stream)
                .max()
                .orElse(1);
    }

    /** A number that sorts as text as it counts: 9 before 10. */
    private static String sortable(String number) {
        return DIGITS.matcher(number)
                .replaceAll(digits -> "0".repeat(Math.max(0, 9 - digits.group().length())) + digits.group());
    }

    /** How many rooms it has. */
    int size() {
        return rooms.size();
    }

    /** Width of a column. */
    private double column() {
        return (numbered ? NUMBER : 0) + bar() + 16 + CHIP + name() + 3 * MEASURE;
    }

    private double bar() {
        return numbered ? BAR_BY_NUMBER : BAR;
    }

    private double name() {
        return numbered ? NAME_BY_NUMBER : NAME;
    }

    /** How many columns fit into a width; at least one. */
    int columns(double width) {
        return (int) Math.max(1, Math.floor((width + GAP) / (column() + GAP)));
    }

    /** Width of so many columns. */
    double width(int columns) {
        return columns * (column() + GAP) - GAP;
    }

    /** In how many columns the table is about as high as something beside it; one where it has bars. */
    int columnsWithin(double height) {
        double all = rooms.stream().mapToDouble(this::height).sum();
        return numbered ? (int) Math.max(1, Math.ceil(all / Math.max(ROW, height - HEAD))) : 1;
    }

    /** Up to which room the table gets from one on, in so many columns that are no higher than this. */
    int upTo(int from, int columns, double height) {
        return from
                + fill(from, rooms.size(), height - HEAD).stream()
                        .limit(columns)
                        .mapToInt(List::size)
                        .sum();
    }

    /** Height of a part of the table in so many columns that are as alike as they can be. */
    double height(int from, int to, int columns) {
        return HEAD
                + fill(from, to, least(from, to, columns)).stream()
                        .mapToDouble(this::height)
                        .max()
                        .orElse(0);
    }

    /** The least height of columns of which so many are enough. */
    private double least(int from, int to, int columns) {
        double most = rooms.subList(from, to).stream().mapToDouble(this::height).sum();
        double least = ROW;
        while (most - least > 1) {
            double middle = (most + least) / 2;
            if (fill(from, to, middle).size() <= columns) {
                most = middle;
            } else {
                least = middle;
            }
        }
        return most + 1;
    }

    private List<List<Room>> fill(int from, int to, double height) {
        List<List<Room>> columns = new ArrayList<>();
        double used = Double.MAX_VALUE;
        for (Room room : rooms.subList(from, to)) {
            if (used + height(room) > height) {
                columns.add(new ArrayList<>());
                used = 0;
            }
            columns.get(columns.size() - 1).add(room);
            used += height(room);
        }
        return columns;
    }

    private double height(List<Room> column) {
        return column.stream().mapToDouble(this::height).sum();
    }

    private double height(Room room) {
        return ROW + (lines(room).size() - 1) * TextSize.S.lineHeight();
    }

    private List<String> lines(Room room) {
        return TextWrap.wrap(room.name(), name(), TextSize.S, false);
    }

    /** The shapes of a part of it, with the north-west corner at x, y. */
    List<SceneNode> draw(double x, double y, int from, int to, int columns, double width) {
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(Shapes.line(x, y, x + width, y, Look.HEAD_RULE));
        nodes.add(Shapes.text(x, y + 28, words.text("graph.table"), TextSize.M, true));
        double left = x;
        for (List<Room> column : fill(from, to, least(from, to, columns))) {
            nodes.addAll(head(left, y + 56));
            double top = y + HEAD;
            for (Room room : column) {
                nodes.addAll(row(room, left, top));
                top += height(room);
            }
            left += column() + GAP;
        }
        return List.of(new SceneNode.Group("graph.table", "", "", nodes));
    }

    private List<SceneNode> head(double x, double baseline) {
        double at = x + (numbered ? NUMBER : 0) + CHIP;
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(Shapes.text(at, baseline, words.text("graph.space"), TextSize.XS, false, Look.INK_2));
        at += name();
        for (String key : List.of("graph.depth", "graph.controlHead", "graph.integration")) {
            at += MEASURE;
            nodes.add(new Text(at, baseline, words.text(key), TextSize.XS, false, Anchor.END, Look.INK_2));
        }
        nodes.add(Shapes.line(x, baseline + 9, x + column(), baseline + 9, Look.HAIR));
        return nodes;
    }

    private List<SceneNode> row(Room room, double x, double y) {
        List<SceneNode> nodes = new ArrayList<>();
        double baseline = y + 16;
        double at = x;
        if (numbered) {
            nodes.add(Shapes.text(at, baseline, room.number(), TextSize.S, true));
            at += NUMBER;
        }
        if (room.zone() != Content.NO_ZONE) {
            nodes.addAll(Marks.zoneChip(at, y + 4, room.zone()));
        }
        at += CHIP;
        nodes.addAll(Shapes.lines(at, baseline, lines(room), TextSize.S, false, Look.INK));
        at += name() + MEASURE;
        nodes.add(measure(at, baseline, String.valueOf(room.depth())));
        nodes.add(measure(at + MEASURE, baseline, words.text("graph.number", room.control())));
        String integration = room.integration().isEmpty()
                ? "–"
                : words.text("graph.number", room.integration().getAsDouble());
        nodes.add(measure(at + 2 * MEASURE, baseline, integration));
        at += 2 * MEASURE + 16;
        if (room.integration().isPresent()) {
            double length = Math.max(2, Math.round(bar() * room.integration().getAsDouble() / most));
            Tint.Fill fill = Tint.zone(room.zone());
            nodes.add(new Rect(at, y + 6, length, 12, 0, fill.style().outlined(Look.INK, 1)));
        }
        nodes.add(Shapes.line(x, y + height(room), x + column(), y + height(room), Look.HAIR));
        return nodes;
    }

    private static Text measure(double right, double baseline, String text) {
        return new Text(right, baseline, text, TextSize.S, false, Anchor.END, Look.INK);
    }
}
