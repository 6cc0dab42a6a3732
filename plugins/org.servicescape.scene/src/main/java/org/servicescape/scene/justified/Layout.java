package org.servicescape.scene.justified;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.justified.Content.Room;
import org.servicescape.scene.justified.Content.Tie;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.scene.text.TextWrap;

/** Where the rooms of a justified plan graph stand: the roots at the bottom, each level on a line of its own. */
final class Layout {
    /** Room for the depths at the left. */
    static final double GUTTER = 84;

    /** More rooms than these have numbers instead of names. */
    static final int MOST_NAMES = 50;

    private static final double[] NAME_WIDTHS = {112, 150, 190, 240};
    private static final int NAME_LINES = 3;
    private static final double WIDEST = 2600;
    private static final double GAP = 18;
    private static final double NUMBER_GAP = 14;
    private static final double ROW = 40;
    private static final double MOST_STRETCH = 110;
    private static final double LEAST_RADIUS = 12;
    private static final double GREATEST_RADIUS = 40;
    private static final double AREA_PER_CONTROL = 62;
    /** Between a room and its name. */
    static final double CLEAR = 5;

    private static final double BEND = 110;
    private static final int HUBS = 10;

    private final Content content;
    private final boolean numbered;
    private final double[] x;
    private final double[] y;
    private final double[] lines;
    private final double[] stems;
    private final boolean[] inner;
    private final Set<Integer> hubs;
    private double width;
    private double height;
    private double left;

    Layout(Content content) {
        this.content = content;
        int count = content.rooms().size();
        this.x = new double[count];
        this.y = new double[count];
        this.lines = new double[content.levels()];
        this.stems = new double[count];
        this.inner = new boolean[count];
        this.hubs = hubs(content.rooms());
        int[] level = content.rooms().stream().mapToInt(Room::depth).toArray();
        int[][] neighbours = neighbours(content);
        for (int node = 0; node < count; node++) {
            for (int other : neighbours[node]) {
                inner[node] |= level[other] > level[node];
            }
        }
        List<List<Integer>> order = Order.of(level, neighbours);
        this.numbered = count > MOST_NAMES
                || order.stream().anyMatch(nodes -> needs(nodes, false) > WIDEST)
                || content.rooms().stream().anyMatch(room -> !hasRoom(room.name()));
        place(order, neighbours);
    }

    /** The rooms of the highest control, of those that control more than their share. */
    private static Set<Integer> hubs(List<Room> rooms) {
        return IntStream.range(0, rooms.size())
                .boxed()
                .filter(node ->
                        rooms.get(node).control() > 1 && hasRoom(rooms.get(node).name()))
                .sorted(Comparator.comparingDouble(node -> -rooms.get(node).control()))
                .limit(HUBS)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int[][] neighbours(Content content) {
        List<List<Integer>> lists = new ArrayList<>();
        content.rooms().forEach(room -> lists.add(new ArrayList<>()));
        for (Tie tie : content.ties()) {
            lists.get(tie.from()).add(tie.to());
            lists.get(tie.to()).add(tie.from());
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private double needs(List<Integer> nodes, boolean withNumbers) {
        return nodes.stream().mapToDouble(node -> room(node, withNumbers)).sum();
    }

    private double room(int node, boolean withNumber) {
        Room room = content.rooms().get(node);
        double across = 2 * radius(room);
        double name = width(name(room));
        if (withNumber) {
            return across + NUMBER_GAP + (hubs.contains(node) ? 2 * (CLEAR + name) : 0);
        }
        // The name of a room that ties leave upwards stands at its side.
        double needed = inner[node] ? across + 2 * (CLEAR + name) : Math.max(across, name);
        return Math.max(needed, 70) + GAP;
    }

    private void place(List<List<Integer>> order, int[][] neighbours) {
        double[] rooms = new double[x.length];
        int[] rows = new int[order.size()];
        int[] row = new int[x.length];
        for (int i = 0; i < order.size(); i++) {
            List<Integer> nodes = order.get(i);
            rows[i] = numbered ? (int) Math.max(1, Math.ceil(needs(nodes, true) / WIDEST)) : 1;
            for (int k = 0; k < nodes.size(); k++) {
                row[nodes.get(k)] = k % rows[i];
                rooms[nodes.get(k)] = room(nodes.get(k), numbered) / rows[i];
            }
        }
        System.arraycopy(Spread.of(order, neighbours, rooms), 0, x, 0, x.length);
        for (int node = 0; node < x.length; node++) {
            width = Math.max(width, x[node] + rooms[node] / 2);
        }
        width = Math.max(width, 560) + GUTTER;
        rise(order, neighbours);
        stack(order, rows, row);
    }

    /** Ties that pass over names of their lower room's level rise above these before they bend. */
    private void rise(List<List<Integer>> order, int[][] neighbours) {
        for (int node = 0; node < x.length; node++) {
            double from = x[node];
            double to = x[node];
            for (int other : neighbours[node]) {
                if (depth(other) > depth(node)) {
                    from = Math.min(from, x[other]);
                    to = Math.max(to, x[other]);
                }
            }
            for (int other :
                    order.get(depth(node)).stream().filter(this::isNamed).toList()) {
                Room room = content.rooms().get(other);
                List<String> name = name(room);
                boolean aside = inner[other] || numbered;
                double half = aside ? radius(room) + CLEAR + width(name) : width(name) / 2;
                if (inner[node] && x[other] - half < to && x[other] + half > from) {
                    double high = name.size() * TextSize.S.lineHeight() + TextSize.XS.lineHeight();
                    stems[node] = Math.max(stems[node], 2 * CLEAR + (aside ? high / 2 : radius(room) + high));
                }
            }
        }
    }

    private static double width(List<String> lines) {
        return lines.stream()
                .mapToDouble(line -> TextMeasure.width(line, TextSize.S, true))
                .max()
                .orElse(0);
    }

    /** Levels lie further apart the further ties run across. */
    private void stack(List<List<Integer>> order, int[] rows, int[] row) {
        double[] across = new double[lines.length];
        for (Tie tie : content.ties()) {
            int depth = Math.max(depth(tie.from()), depth(tie.to()));
            across[depth] = Math.max(across[depth], Math.abs(x[tie.from()] - x[tie.to()]));
        }
        double least = lines.length > 16 ? 90 : numbered ? 130 : 160;
        double at = 0;
        for (int i = lines.length - 1; i >= 0; i--) {
            at += i == lines.length - 1 ? (numbered ? 40 : 96) : 0;
            lines[i] = at + (rows[i] - 1) * ROW;
            for (int node : order.get(i)) {
                y[node] = lines[i] - row[node] * ROW;
            }
            double below = i == 0
                    ? 0
                    : order.get(i - 1).stream()
                            .mapToDouble(node -> stems[node])
                            .max()
                            .orElse(0);
            at = lines[i] + Math.max(least, Math.max(Math.min(250, across[i] * 0.2), below == 0 ? 0 : below + BEND));
        }
        height = lines.length == 0 ? 0 : lines[0] + 84;
    }

    /** Parts the levels further, up to a limit, so that the graph is about as high as what stands beside it. */
    void stretch(double wanted) {
        if (lines.length < 2 || height >= wanted) {
            return;
        }
        double more = Math.min(MOST_STRETCH, Math.floor((wanted - height) / (lines.length - 1)));
        int deepest = lines.length - 1;
        for (int node = 0; node < y.length; node++) {
            y[node] += more * (deepest - depth(node));
        }
        for (int i = 0; i < lines.length; i++) {
            lines[i] += more * (deepest - i);
        }
        height += more * deepest;
    }

    /** Moves everything: the gutter with the depths gets its north-west corner there. */
    void moveTo(double toLeft, double top) {
        left = toLeft;
        for (int node = 0; node < x.length; node++) {
            x[node] += toLeft + GUTTER;
            y[node] += top;
        }
        for (int i = 0; i < lines.length; i++) {
            lines[i] += top;
        }
    }

    private int depth(int node) {
        return content.rooms().get(node).depth();
    }

    /** Radius of a room, so that its area grows with its control. */
    static double radius(Room room) {
        double area = LEAST_RADIUS * LEAST_RADIUS + AREA_PER_CONTROL * room.control();
        return Math.round(Math.min(GREATEST_RADIUS, Math.sqrt(area)) * 10) / 10.0;
    }

    /** Lines of a room's name: three where one of the widths that it may have allows that. */
    static List<String> name(Room room) {
        return name(room.name());
    }

    /** Whether a name can stand in the graph. */
    static boolean hasRoom(String name) {
        return name(name).size() <= NAME_LINES;
    }

    private static List<String> name(String name) {
        List<String> lines = List.of();
        for (double width : NAME_WIDTHS) {
            lines = TextWrap.wrap(name, width, TextSize.S, true);
            if (lines.size() <= NAME_LINES) {
                break;
            }
        }
        return lines;
    }

    /** Whether rooms have numbers, because there are too many for names. */
    boolean numbered() {
        return numbered;
    }

    /** Whether a room has its name in the graph: all have, or the hubs and what has no number. */
    boolean isNamed(int node) {
        return !numbered
                || hubs.contains(node)
                || content.rooms().get(node).number().isEmpty();
    }

    double x(int node) {
        return x[node];
    }

    double y(int node) {
        return y[node];
    }

    /** How far above a room's middle its ties upwards bend. */
    double stem(int node) {
        return stems[node];
    }

    /** The y of a level's line. */
    double line(int depth) {
        return lines[depth];
    }

    /** Whether deeper rooms lie behind it. */
    boolean isInner(int node) {
        return inner[node];
    }

    double left() {
        return left;
    }

    /** From the gutter's left to the right end of the lines. */
    double width() {
        return width;
    }

    double height() {
        return height;
    }
}
