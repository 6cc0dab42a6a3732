package org.servicescape.scene.moments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Legend;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.text.TextWrap;

/** Sentences below the columns, in as many columns of their own as the sheet has room for. */
public final class ListBand implements Band {
    private static final double WIDTH = 380;
    private static final double MARK_ROOM = 38;
    private static final double LEAST_HEIGHT = 30;
    private static final double GAP = 28;
    private static final double ENTRY_GAP = 10;

    private final Columns<?> columns;
    private final String name;
    private final List<Entry> entries;

    /**
     * A sentence with its mark.
     *
     * @param id unique id of the shapes
     * @param element the element that it is about, or empty
     * @param mark draws the mark with its centre at x, y
     * @param title the first, bold line
     * @param colour of the title
     * @param text the sentence
     */
    public record Entry(String id, String element, Legend.Sample mark, String title, String colour, String text) {}

    /** The list, with its name in the head of the row. */
    public ListBand(Columns<?> columns, String name, List<Entry> entries) {
        this.columns = columns;
        this.name = name;
        this.entries = List.copyOf(entries);
    }

    @Override
    public double height() {
        double[] ends = new double[perRow()];
        entries.forEach(entry -> place(entry, ends));
        return Math.max(Arrays.stream(ends).max().orElse(0) - ENTRY_GAP, Band.headerHeight(columns, name, ""));
    }

    @Override
    public List<SceneNode> draw(double top) {
        List<SceneNode> nodes = new ArrayList<>(Band.header(columns, top, name, Look.INK, ""));
        double[] ends = new double[perRow()];
        for (Entry entry : entries) {
            int column = shortest(ends);
            double y = top + ends[column];
            place(entry, ends);
            nodes.add(draw(entry, columns.x(0) + column * (entryWidth() + GAP), y));
        }
        return nodes;
    }

    /** Entries are put one after the other into the column that is shortest then. */
    private void place(Entry entry, double[] ends) {
        ends[shortest(ends)] += height(entry) + ENTRY_GAP;
    }

    private static int shortest(double[] ends) {
        int shortest = 0;
        for (int i = 1; i < ends.length; i++) {
            if (ends[i] < ends[shortest]) {
                shortest = i;
            }
        }
        return shortest;
    }

    private SceneNode draw(Entry entry, double x, double y) {
        List<SceneNode> nodes =
                new ArrayList<>(entry.mark().at(x + 15, y + (entry.title().isEmpty() ? 8 : 14)));
        double text = x + MARK_ROOM;
        List<String> title = title(entry);
        nodes.addAll(Shapes.lines(text, y + Shapes.ascent(TextSize.S), title, TextSize.S, true, entry.colour()));
        double below = y + title.size() * TextSize.S.lineHeight() + Shapes.ascent(TextSize.XS);
        nodes.addAll(Shapes.lines(text, below, text(entry), TextSize.XS, false, Look.INK_2));
        return new Group(entry.id(), entry.element(), entry.title().isEmpty() ? entry.text() : entry.title(), nodes);
    }

    private double height(Entry entry) {
        double least = entry.title().isEmpty() ? TextSize.S.lineHeight() : LEAST_HEIGHT;
        return Math.max(
                least,
                title(entry).size() * TextSize.S.lineHeight() + text(entry).size() * TextSize.XS.lineHeight());
    }

    private double room() {
        return columns.right() - columns.x(0);
    }

    private int perRow() {
        return (int) Math.max(1, Math.floor((room() + GAP) / (WIDTH + GAP)));
    }

    private double entryWidth() {
        return (room() + GAP) / perRow() - GAP;
    }

    private List<String> title(Entry entry) {
        return TextWrap.wrap(entry.title(), entryWidth() - MARK_ROOM, TextSize.S, true);
    }

    private List<String> text(Entry entry) {
        return TextWrap.wrap(entry.text(), entryWidth() - MARK_ROOM, TextSize.XS, false);
    }
}
