package org.servicescape.scene.journey;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Icon;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.moments.Band;
import org.servicescape.scene.moments.Columns;

/** Framed sentences with an icon, one below the other where a moment has several: pain points, opportunities. */
final class CardBand implements Band {
    private static final double ICON = 18;
    private static final double PAD = 9;
    private static final double TEXT = PAD + ICON + 7;
    private static final double GAP = 8;

    private final Columns<?> columns;
    private final Head head;
    private final List<Cell> cells;
    private final LongTexts texts;

    /** What the cards are: the part of their ids, the name of the row and the icon. */
    record Head(String part, String name, Icon icon) {}

    /** The sentences of a moment. */
    record Cell(String moment, List<String> texts) {
        /** Copies the list. */
        Cell {
            texts = List.copyOf(texts);
        }
    }

    CardBand(Columns<?> columns, Head head, List<Cell> cells, LongTexts texts) {
        this.columns = columns;
        this.head = head;
        this.cells = List.copyOf(cells);
        this.texts = texts;
    }

    @Override
    public double height() {
        double most = Band.headerHeight(columns, head.name(), "");
        for (Cell cell : cells) {
            double height = -GAP;
            for (String text : cell.texts()) {
                height += height(text) + GAP;
            }
            most = Math.max(most, height);
        }
        return most + 4;
    }

    @Override
    public List<SceneNode> draw(double top) {
        List<SceneNode> nodes = new ArrayList<>(Band.header(columns, top, head.name(), Look.INK, ""));
        for (int i = 0; i < cells.size(); i++) {
            double y = top;
            int number = 1;
            for (String text : cells.get(i).texts()) {
                String moment = cells.get(i).moment();
                nodes.add(card(moment + "--" + head.part() + "-" + number++, moment, text, columns.x(i), y));
                y += height(text) + GAP;
            }
        }
        return nodes;
    }

    private SceneNode card(String id, String moment, String text, double x, double y) {
        List<SceneNode> nodes = new ArrayList<>();
        Style frame = Style.fill(Look.PAPER).outlined(Look.INK_2, 1.25);
        nodes.add(new Rect(x, y, columns.cell(), height(text), Look.RADIUS, frame));
        nodes.add(head.icon().at(x + PAD - 2, y + PAD, ICON, Look.INK));
        nodes.addAll(
                Shapes.lines(x + TEXT, y + PAD + Shapes.ascent(TextSize.S), lines(text), TextSize.S, false, Look.INK));
        return new Group(id, moment, text, nodes);
    }

    private double height(String text) {
        return 2 * PAD + lines(text).size() * TextSize.S.lineHeight();
    }

    private List<String> lines(String text) {
        return texts.lines(text, columns.cell() - TEXT - PAD);
    }
}
