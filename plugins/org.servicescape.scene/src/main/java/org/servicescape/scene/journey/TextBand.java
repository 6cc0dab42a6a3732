package org.servicescape.scene.journey;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.moments.Band;
import org.servicescape.scene.moments.Columns;

/** A sentence for each moment, without a frame. */
final class TextBand implements Band {
    private final Columns<?> columns;
    private final String name;
    private final String note;
    private final List<Cell> cells;
    private final LongTexts texts;

    /** A sentence; the text is empty where there is none. */
    record Cell(String id, String element, String text) {}

    TextBand(Columns<?> columns, String name, String note, List<Cell> cells, LongTexts texts) {
        this.columns = columns;
        this.name = name;
        this.note = note;
        this.cells = List.copyOf(cells);
        this.texts = texts;
    }

    @Override
    public double height() {
        double most = Band.headerHeight(columns, name, note);
        for (Cell cell : cells) {
            most = Math.max(most, lines(cell).size() * TextSize.S.lineHeight());
        }
        return most + 4;
    }

    @Override
    public List<SceneNode> draw(double top) {
        List<SceneNode> nodes = new ArrayList<>(Band.header(columns, top, name, Look.INK, note));
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (!cell.text().isEmpty()) {
                nodes.add(new Group(
                        cell.id(),
                        cell.element(),
                        cell.text(),
                        Shapes.lines(
                                columns.x(i),
                                top + Shapes.ascent(TextSize.S),
                                lines(cell),
                                TextSize.S,
                                false,
                                Look.INK)));
            }
        }
        return nodes;
    }

    private List<String> lines(Cell cell) {
        return texts.lines(cell.text(), columns.cell());
    }
}
