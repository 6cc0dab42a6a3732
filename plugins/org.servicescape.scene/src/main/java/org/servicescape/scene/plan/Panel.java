package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Anchor;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/** The column at the right of a plan: findings, zones, what the drawing's signs mean. */
final class Panel {
    /** Width of the column. */
    static final double WIDTH = 372;

    private static final double HEAD = 40;
    private static final double ZONE_ROW = 31;
    private static final double INDENT = 44;

    private final double x;
    private final Words words;
    private final List<SceneNode> nodes = new ArrayList<>();
    private double y;

    Panel(double x, double y, Words words) {
        this.x = x;
        this.y = y;
        this.words = words;
    }

    /** The shapes so far. */
    List<SceneNode> nodes() {
        return List.copyOf(nodes);
    }

    /** Where the column ends so far. */
    double bottom() {
        return y;
    }

    /** Height of the zone list. */
    static double zonesHeight(Floor floor, boolean onlyOpen) {
        return HEAD + Math.max(1, byZone(floor, onlyOpen).size()) * ZONE_ROW + 16;
    }

    /** Findings as far as they fit above a line, those that are drawn first; gives back those that must stand elsewhere. */
    List<Marked> findings(List<Marked> marked, double lowest) {
        long drawn = marked.stream().filter(Marked::drawn).count();
        head(
                words.text("plan.findings"),
                marked.isEmpty()
                        ? ""
                        : words.text("plan.findings.shown", String.valueOf(drawn), String.valueOf(marked.size())));
        if (marked.isEmpty()) {
            paragraph(words.text("plan.findings.none"), x, TextSize.S, Look.INK_2);
        }
        List<Marked> order = marked.stream()
                .sorted(Comparator.comparing((Marked m) -> !m.drawn()))
                .toList();
        int shown = 0;
        for (Marked one : order) {
            FindingText text = new FindingText(one, WIDTH, words);
            boolean last = shown == order.size() - 1;
            if (y + text.height() + (last ? 0 : 24) > lowest) {
                break;
            }
            nodes.addAll(text.draw(x, y));
            y += text.height();
            shown++;
        }
        if (shown < order.size()) {
            y += 4;
            String more = words.text("plan.findings.below", String.valueOf(order.size() - shown));
            paragraph(more, x + INDENT, TextSize.XS, Look.INK_2);
        }
        y += 20;
        return order.subList(shown, order.size());
    }

    /** The zones that occur, with their areas and how many spaces they have; of a time, only what is open then. */
    void zones(Floor floor, boolean onlyOpen) {
        Colouring colouring = floor.rooms().get(0).colouring();
        String scale = colouring.scale() == Colouring.Scale.PRIVACY ? "plan.levels" : "plan.zones";
        head(words.text(scale), words.text(onlyOpen ? "plan.zones.open" : scale + ".note"));
        Map<Integer, List<Room>> byZone = byZone(floor, onlyOpen);
        if (byZone.isEmpty()) {
            paragraph(words.text("plan.zones.shut"), x, TextSize.S, Look.INK_2);
        }
        byZone.forEach((zone, rooms) -> {
            Look.ZoneStyle look = colouring.look(zone);
            nodes.add(new SceneNode.Rect(x, y, 56, 26, 0, look.style().outlined(Look.INK, 1)));
            if (zone != Room.NO_ZONE) {
                nodes.addAll(colouring.chip(x + 20, y + 5, zone));
            }
            String name = zone == Room.NO_ZONE
                    ? words.text("plan." + colouring.key() + "none")
                    : words.text(colouring.key() + zone);
            nodes.add(Shapes.text(x + 70, y + 17, FindingText.sentence(name), TextSize.S, true));
            double area = rooms.stream().mapToDouble(Room::area).sum();
            nodes.add(end(y + 12, Labels.areaText(area), TextSize.S, true, Look.INK));
            nodes.add(end(y + 25, spaces(rooms.size()), TextSize.XS, false, Look.INK_2));
            y += ZONE_ROW;
        });
        y += 16;
    }

    private static Map<Integer, List<Room>> byZone(Floor floor, boolean onlyOpen) {
        return floor.rooms().stream()
                .filter(room -> !onlyOpen || !room.isFaded())
                .collect(Collectors.groupingBy(Room::level, TreeMap::new, Collectors.toList()));
    }

    /** The signs of the drawing in two columns. */
    void legend(List<Signs.Sign> signs) {
        head(words.text("plan.drawing"), "");
        double column = WIDTH / 2 + 4;
        int rows = (signs.size() + 1) / 2;
        double[] tops = tops(signs, rows);
        for (int i = 0; i < signs.size(); i++) {
            int across = i / rows;
            double left = x + across * column;
            double middle = y + (tops[i % rows] + tops[i % rows + 1]) / 2;
            nodes.addAll(signs.get(i).sample().at(left, middle));
            List<String> label = label(signs.get(i));
            double base = middle + 4 - (label.size() - 1) * 6.5;
            for (int line = 0; line < label.size(); line++) {
                nodes.add(Shapes.text(left + Signs.SAMPLE + 10, base + line * 13, label.get(line), TextSize.XS, false));
            }
        }
        y += tops[rows] + 12;
    }

    /** Height of the signs with their head. */
    static double legendHeight(List<Signs.Sign> signs) {
        int rows = (signs.size() + 1) / 2;
        return HEAD + tops(signs, rows)[rows] + 12;
    }

    /** Where the rows of the signs begin, and where the last one ends. */
    private static double[] tops(List<Signs.Sign> signs, int rows) {
        double[] tops = new double[rows + 1];
        for (int row = 0; row < rows; row++) {
            int lines = label(signs.get(row)).size();
            if (row + rows < signs.size()) {
                lines = Math.max(lines, label(signs.get(row + rows)).size());
            }
            tops[row + 1] = tops[row] + Math.max(Signs.ROW, lines * 13);
        }
        return tops;
    }

    private static List<String> label(Signs.Sign sign) {
        return TextWrap.wrap(sign.label(), WIDTH / 2 + 4 - Signs.SAMPLE - 18, TextSize.XS, false);
    }

    /** A sentence in small type at the foot of the column. */
    void remark(String sentence) {
        nodes.add(Shapes.line(x, y, x + WIDTH, y, Look.HAIR));
        y += 8;
        paragraph(sentence, x, TextSize.XS, Look.INK_2);
    }

    private void paragraph(String text, double left, TextSize size, String colour) {
        List<String> lines = TextWrap.wrap(text, x + WIDTH - left, size, false);
        nodes.addAll(Shapes.lines(left, y + Shapes.ascent(size), lines, size, false, colour));
        y += lines.size() * (double) size.lineHeight();
    }

    private void head(String text, String note) {
        nodes.add(Shapes.line(x, y, x + WIDTH, y, Look.HEAD_RULE));
        nodes.add(Shapes.text(x, y + 24, text, TextSize.M, true));
        nodes.add(end(y + 24, note, TextSize.XS, false, Look.INK_2));
        y += HEAD;
    }

    private SceneNode end(double baseline, String text, TextSize size, boolean bold, String colour) {
        return new SceneNode.Text(x + WIDTH, baseline, text, size, bold, Anchor.END, colour);
    }

    private String spaces(int count) {
        return count == 1 ? words.text("plan.space") : words.text("plan.spaces", String.valueOf(count));
    }
}
