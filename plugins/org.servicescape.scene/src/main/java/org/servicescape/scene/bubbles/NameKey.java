package org.servicescape.scene.bubbles;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.text.TextWrap;

/** The names for which numbers stand in bubbles, in columns below them, read downwards. Nothing where there are none. */
final class NameKey {
    private static final double COLUMN = 340;
    private static final double NUMBER = 28;
    private static final double HEAD = 24;

    private final List<Bubble> named;
    private final String head;
    private final int columns;
    private final int perColumn;

    NameKey(List<Bubble> bubbles, String head, double width) {
        this.named = bubbles.stream().filter(Bubble::isNumbered).toList();
        this.head = head;
        this.columns = (int) Math.max(1, width / COLUMN);
        this.perColumn = (named.size() + columns - 1) / columns;
    }

    double height() {
        return place(0, 0, new ArrayList<>());
    }

    List<SceneNode> draw(double x, double y) {
        List<SceneNode> nodes = new ArrayList<>();
        place(x, y, nodes);
        return nodes;
    }

    private double place(double x, double y, List<SceneNode> nodes) {
        if (named.isEmpty()) {
            return 0;
        }
        nodes.add(Shapes.text(x, y + HEAD, head, TextSize.XS, true, Look.INK_2));
        double lowest = 0;
        for (int from = 0; from < named.size(); from += perColumn) {
            int column = from / perColumn;
            double left = x + column * COLUMN;
            double down = HEAD + 8;
            for (Bubble bubble : named.subList(from, Math.min(named.size(), from + perColumn))) {
                double baseline = y + down + Shapes.ascent(TextSize.XS);
                nodes.add(Shapes.text(left, baseline, bubble.lines().get(0), TextSize.XS, true));
                List<String> lines = TextWrap.wrap(bubble.name(), COLUMN - NUMBER - 20, TextSize.XS, false);
                nodes.addAll(Shapes.lines(left + NUMBER, baseline, lines, TextSize.XS, false, Look.INK));
                down += lines.size() * TextSize.XS.lineHeight() + 4;
            }
            lowest = Math.max(lowest, down);
        }
        return lowest;
    }
}
