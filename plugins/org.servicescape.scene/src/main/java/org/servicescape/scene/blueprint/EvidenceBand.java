package org.servicescape.scene.blueprint;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.blueprint.Content.Column;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.moments.Band;
import org.servicescape.scene.moments.Columns;
import org.servicescape.scene.moments.Thing;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/** Physical evidence: what the customer meets in each moment, with the icon of its channel. */
final class EvidenceBand implements Band {
    private static final double ICON = 20;
    private static final double ICON_ROOM = 28;
    private static final double GAP = 6;

    private final Columns<Column> columns;
    private final Words words;

    EvidenceBand(Columns<Column> columns, Words words) {
        this.columns = columns;
        this.words = words;
    }

    @Override
    public double height() {
        double height = Band.headerHeight(columns, words.text("row.evidence"), words.text("row.evidence.note"));
        for (Column column : columns.columns()) {
            double needed = -GAP;
            for (Thing thing : column.things()) {
                needed += thingHeight(thing) + GAP;
            }
            height = Math.max(height, needed);
        }
        return height + 8;
    }

    @Override
    public List<SceneNode> draw(double top) {
        List<SceneNode> nodes = new ArrayList<>(
                Band.header(columns, top, words.text("row.evidence"), Look.INK, words.text("row.evidence.note")));
        for (int i = 0; i < columns.count(); i++) {
            Column column = columns.columns().get(i);
            double y = top;
            List<SceneNode> things = new ArrayList<>();
            for (Thing thing : column.things()) {
                things.add(thing(column, thing, columns.x(i), y));
                y += thingHeight(thing) + GAP;
            }
            if (!things.isEmpty()) {
                nodes.add(new Group(column.id() + "--evidence", column.id(), words.text("row.evidence"), things));
            }
        }
        return nodes;
    }

    private SceneNode thing(Column column, Thing thing, double x, double y) {
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(thing.icon().at(x, y - 1, ICON, Look.INK));
        nodes.addAll(
                Shapes.lines(x + ICON_ROOM, y + Shapes.ascent(TextSize.S), lines(thing), TextSize.S, false, Look.INK));
        String id = thing.id().isEmpty() ? column.id() + "--channel" : thing.id() + "--in-" + column.id();
        return new Group(
                id,
                thing.id().isEmpty() ? column.id() : thing.id(),
                thing.name() + " (" + thing.channel() + ")",
                nodes);
    }

    private List<String> lines(Thing thing) {
        return TextWrap.wrap(thing.name(), columns.cell() - ICON_ROOM, TextSize.S, false);
    }

    private double thingHeight(Thing thing) {
        return Math.max(ICON, lines(thing).size() * TextSize.S.lineHeight());
    }
}
