package org.servicescape.scene.present;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.scene.text.TextWrap;

/** Shapes that are stacked from top to bottom. */
final class Column {
    private final double x;
    private final double width;
    private final List<SceneNode> nodes = new ArrayList<>();
    private double y;

    Column(double x, double y, double width) {
        this.x = x;
        this.y = y;
        this.width = width;
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    double width() {
        return width;
    }

    List<SceneNode> nodes() {
        return List.copyOf(nodes);
    }

    void add(SceneNode node) {
        nodes.add(node);
    }

    void addAll(List<SceneNode> more) {
        nodes.addAll(more);
    }

    void gap(double pixels) {
        y += pixels;
    }

    /** Goes on where the lower of two ends. */
    void below(Column other) {
        y = Math.max(y, other.y);
    }

    void hair() {
        nodes.add(Shapes.line(x, y, x + width, y, Look.HAIR));
    }

    /** A text on so many lines at most, indented by so many pixels. */
    void text(String text, double indent, TextSize size, boolean bold, String colour, int most) {
        List<String> lines = lines(text, width - indent, size, bold, most);
        nodes.addAll(Shapes.lines(x + indent, y + Shapes.ascent(size), lines, size, bold, colour));
        y += lines.size() * (double) size.lineHeight();
    }

    /** The lines of a text, the last of them shortened where there are more than may be. */
    static List<String> lines(String text, double width, TextSize size, boolean bold, int most) {
        List<String> all = TextWrap.wrap(text, width, size, bold);
        if (all.size() <= most) {
            return all;
        }
        List<String> lines = new ArrayList<>(all.subList(0, most));
        String last = lines.get(most - 1);
        String onwards = last.endsWith("-") ? last.substring(0, last.length() - 1) : last + " ";
        lines.set(most - 1, shortened(onwards + all.get(most), width, size, bold));
        return lines;
    }

    /** A text on one line, with three dots where it is too wide; empty where not even they fit. */
    static String shortened(String text, double width, TextSize size, boolean bold) {
        if (TextMeasure.width(text, size, bold) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && TextMeasure.width(text.substring(0, end).stripTrailing() + "…", size, bold) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end == 0 ? "" : text.substring(0, end).stripTrailing() + "…";
    }
}
