package org.servicescape.scene.justified;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.justified.Content.Found;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/** The findings that are marked in the graph, in words, in columns of one width. */
final class FindingList {
    private static final double HEAD = 44;
    private static final double INDENT = 38;
    private static final double COLUMN = 420;
    private static final double GAP = 36;
    private static final double BETWEEN = 12;

    private final List<Found> drawn;
    private final int all;
    private final Words words;

    FindingList(List<Found> found, Words words) {
        this.drawn = found.stream().filter(Found::drawn).toList();
        this.all = found.size();
        this.words = words;
    }

    /** The shapes, with the north-west corner at x, y; nothing where there is no finding. */
    List<SceneNode> draw(double x, double y, double width) {
        List<SceneNode> nodes = new ArrayList<>();
        place(x, y, width, nodes);
        return nodes.isEmpty() ? nodes : List.of(new SceneNode.Group("graph.findings", "", "", nodes));
    }

    /** Height in a width; 0 where there is no finding. */
    double height(double width) {
        return place(0, 0, width, new ArrayList<>());
    }

    private double place(double x, double y, double width, List<SceneNode> nodes) {
        if (drawn.isEmpty()) {
            return 0;
        }
        int columns = (int) Math.max(1, Math.floor((width + GAP) / (COLUMN + GAP)));
        double column = (width + GAP) / columns - GAP;
        nodes.add(Shapes.line(x, y, x + width, y, Look.HEAD_RULE));
        String head = words.text("plan.findings");
        nodes.add(Shapes.text(x, y + 28, head, TextSize.M, true));
        String note = words.text("plan.findings.shown", String.valueOf(drawn.size()), String.valueOf(all));
        double right = x + TextMeasure.width(head, TextSize.M, true) + 16;
        nodes.add(Shapes.text(right, y + 28, note, TextSize.XS, false, Look.INK_2));
        double[] bottom = new double[columns];
        Arrays.fill(bottom, y + HEAD);
        for (Found found : drawn) {
            int to = 0;
            for (int i = 1; i < columns; i++) {
                to = bottom[i] < bottom[to] ? i : to;
            }
            bottom[to] += entry(found, x + to * (column + GAP), bottom[to], column, nodes);
        }
        return Arrays.stream(bottom).max().orElse(y) - y;
    }

    private static double entry(Found found, double x, double y, double width, List<SceneNode> nodes) {
        String number = String.valueOf(found.number());
        double middle = y + Marks.DIAMOND + 1;
        nodes.addAll(
                found.mark().error()
                        ? Marks.finding(x + Marks.DIAMOND, middle, number)
                        : Marks.warning(x + Marks.DIAMOND, middle, number));
        List<String> headline = TextWrap.wrap(found.mark().headline(), width - INDENT, TextSize.S, true);
        List<String> message = TextWrap.wrap(found.mark().message(), width - INDENT, TextSize.XS, false);
        double at = y + Shapes.ascent(TextSize.S);
        nodes.addAll(Shapes.lines(x + INDENT, at, headline, TextSize.S, true, Look.FINDING));
        double below = y + headline.size() * TextSize.S.lineHeight();
        nodes.addAll(
                Shapes.lines(x + INDENT, below + Shapes.ascent(TextSize.XS), message, TextSize.XS, false, Look.INK));
        return Math.max(30, below - y + message.size() * TextSize.XS.lineHeight()) + BETWEEN;
    }
}
