package org.servicescape.scene.moments;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.scene.text.TextWrap;

/** What is met in each moment, with the icon of its channel. */
public final class ThingsBand implements Band {
    private static final double ICON = 20;
    private static final double ICON_ROOM = 28;
    private static final double GAP = 6;

    private final Columns<?> columns;
    private final String name;
    private final String note;
    private final boolean channels;
    private final List<Cell> cells;

    /**
     * What is met in a moment.
     *
     * @param moment id of the moment
     * @param things in order
     * @param bold those of them that stand out
     */
    public record Cell(String moment, List<Thing> things, List<Thing> bold) {
        /** Copies the lists. */
        public Cell {
            things = List.copyOf(things);
            bold = List.copyOf(bold);
        }
    }

    /**
     * The row: its name and remark, and a cell for each column of the sheet.
     *
     * @param channels whether each thing says its channel in a word beside the icon
     */
    public ThingsBand(Columns<?> columns, String name, String note, boolean channels, List<Cell> cells) {
        this.channels = channels;
        this.columns = columns;
        this.name = name;
        this.note = note;
        this.cells = List.copyOf(cells);
    }

    @Override
    public double height() {
        double height = Band.headerHeight(columns, name, note);
        for (Cell cell : cells) {
            double needed = -GAP;
            for (Thing thing : cell.things()) {
                needed += thingHeight(cell, thing) + GAP;
            }
            height = Math.max(height, needed);
        }
        return height + 8;
    }

    @Override
    public List<SceneNode> draw(double top) {
        List<SceneNode> nodes = new ArrayList<>(Band.header(columns, top, name, Look.INK, note));
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            double y = top;
            List<SceneNode> things = new ArrayList<>();
            for (Thing thing : cell.things()) {
                things.add(thing(cell, thing, columns.x(i), y));
                y += thingHeight(cell, thing) + GAP;
            }
            if (!things.isEmpty()) {
                nodes.add(new Group(cell.moment() + "--evidence", cell.moment(), name, things));
            }
        }
        return nodes;
    }

    private SceneNode thing(Cell cell, Thing thing, double x, double y) {
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(thing.icon().at(x, y - 1, ICON, Look.INK));
        boolean bold = cell.bold().contains(thing);
        nodes.addAll(Shapes.lines(
                x + ICON_ROOM, y + Shapes.ascent(TextSize.S), lines(cell, thing), TextSize.S, bold, Look.INK));
        if (saysChannel(thing)) {
            int line = lines(cell, thing).size() - (channelFits(cell, thing) ? 1 : 0);
            double at = channelFits(cell, thing) ? lastWidth(cell, thing) + GAP : 0;
            double baseline = y + line * TextSize.S.lineHeight() + Shapes.ascent(TextSize.S);
            nodes.add(Shapes.text(x + ICON_ROOM + at, baseline, thing.channel(), TextSize.XS, false, Look.INK_2));
        }
        String id = thing.id().isEmpty() ? cell.moment() + "--channel" : thing.id() + "--in-" + cell.moment();
        return new Group(
                id,
                thing.id().isEmpty() ? cell.moment() : thing.id(),
                thing.name() + " (" + thing.channel() + ")",
                nodes);
    }

    private List<String> lines(Cell cell, Thing thing) {
        return TextWrap.wrap(
                thing.name(),
                columns.cell() - ICON_ROOM,
                TextSize.S,
                cell.bold().contains(thing));
    }

    private boolean saysChannel(Thing thing) {
        return channels && !thing.name().equalsIgnoreCase(thing.channel());
    }

    /** Whether the channel stands behind the last line of the name. */
    private boolean channelFits(Cell cell, Thing thing) {
        double word = TextMeasure.width(thing.channel(), TextSize.XS, false);
        return lastWidth(cell, thing) + GAP + word <= columns.cell() - ICON_ROOM;
    }

    private double lastWidth(Cell cell, Thing thing) {
        List<String> lines = lines(cell, thing);
        return lines.isEmpty()
                ? 0
                : TextMeasure.width(
                        lines.get(lines.size() - 1), TextSize.S, cell.bold().contains(thing));
    }

    private double thingHeight(Cell cell, Thing thing) {
        int lines = lines(cell, thing).size() + (saysChannel(thing) && !channelFits(cell, thing) ? 1 : 0);
        return Math.max(ICON, lines * TextSize.S.lineHeight());
    }
}
