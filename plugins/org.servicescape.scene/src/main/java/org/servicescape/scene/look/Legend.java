package org.servicescape.scene.look;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/**
 * What the marks of a sheet mean, in sections beside each other that wrap where the sheet ends. Only what occurs on the
 * sheet should be given to it.
 *
 * @param sections in order; sections without entries are left out
 * @param remark a sentence below them, or empty
 */
public record Legend(List<Section> sections, String remark) {
    private static final double ROW = 28;
    private static final double LINE = 14;
    private static final double HEAD = 24;
    private static final double SECTION_GAP = 40;
    private static final double SAMPLE_GAP = 10;
    private static final double TOP = 16;
    private static final int ENTRIES_PER_COLUMN = 3;
    private static final double WIDEST_LABEL = 260;

    /** A section with a head. */
    public record Section(String head, List<Entry> entries) {
        /** Copies the list. */
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A sample with its meaning.
     *
     * @param sample draws the sample
     * @param sampleWidth room that it takes
     * @param label what it means
     */
    public record Entry(Sample sample, double sampleWidth, String label) {}

    /** Draws a sample: x is its left end, y its middle. */
    @FunctionalInterface
    public interface Sample {
        /** The shapes. */
        List<SceneNode> at(double x, double y);
    }

    /** Leaves out empty sections. */
    public Legend {
        sections = sections.stream().filter(s -> !s.entries().isEmpty()).toList();
    }

    /** The five zones, those of them that are given, as chips with names. */
    public static Section zones(SortedSet<Integer> zones, Words words) {
        List<Entry> entries = new ArrayList<>();
        for (int zone : zones) {
            Sample sample = (x, y) -> {
                List<SceneNode> nodes = new ArrayList<>();
                nodes.add(new SceneNode.Rect(
                        x, y - 9, 60, 18, 0, Look.zone(zone).style().outlined(Look.INK, 1)));
                nodes.addAll(Marks.zoneChip(x + 4, y - Marks.CHIP / 2, zone));
                return nodes;
            };
            entries.add(new Entry(sample, 60, words.text("zone." + zone)));
        }
        return new Section(words.text("legend.zones"), entries);
    }

    /** Height that the legend needs in this width. */
    public double height(double width) {
        return place(0, 0, width, null);
    }

    /** The shapes, with the north-west corner at x, y. */
    public List<SceneNode> draw(double x, double y, double width) {
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(Shapes.line(x, y, x + width, y, Look.SHEET_RULE));
        place(x, y, width, nodes);
        return List.of(new SceneNode.Group("sheet.legend", "", "", nodes));
    }

    private double place(double x, double y, double width, List<SceneNode> nodes) {
        double left = x;
        double top = y + TOP;
        double below = top;
        for (Section section : sections) {
            double sectionWidth = width(section);
            if (left > x && left + sectionWidth > x + width) {
                left = x;
                top = below + 8;
            }
            if (nodes != null) {
                draw(section, left, top, nodes);
            }
            below = Math.max(below, top + HEAD + height(section));
            left += sectionWidth + SECTION_GAP;
        }
        if (!remark.isEmpty()) {
            List<String> lines = TextWrap.wrap(remark, width, TextSize.XS, false);
            if (nodes != null) {
                nodes.addAll(Shapes.lines(x, below + 20, lines, TextSize.XS, false, Look.INK_2));
            }
            below += 12 + lines.size() * TextSize.XS.lineHeight();
        }
        return below - y;
    }

    private static void draw(Section section, double left, double top, List<SceneNode> nodes) {
        nodes.add(Shapes.text(left, top + 14, section.head(), TextSize.XS, true, Look.INK_2));
        double column = left;
        for (int from = 0; from < section.entries().size(); from += ENTRIES_PER_COLUMN) {
            List<Entry> entries = column(section, from);
            double samples = samples(entries);
            double y = top + HEAD;
            for (Entry entry : entries) {
                double middle = y + height(entry) / 2;
                nodes.addAll(entry.sample().at(column, middle));
                List<String> label = label(entry);
                double base = middle + 4 - (label.size() - 1) * LINE / 2;
                for (String line : label) {
                    nodes.add(Shapes.text(column + samples + SAMPLE_GAP, base, line, TextSize.XS, false));
                    base += LINE;
                }
                y += height(entry);
            }
            column += width(entries) + SECTION_GAP / 2;
        }
    }

    private static double height(Section section) {
        double most = 0;
        for (int from = 0; from < section.entries().size(); from += ENTRIES_PER_COLUMN) {
            most = Math.max(
                    most,
                    column(section, from).stream().mapToDouble(Legend::height).sum());
        }
        return most;
    }

    private static double height(Entry entry) {
        return Math.max(ROW, label(entry).size() * LINE + 4);
    }

    private static double width(Section section) {
        double sum = -SECTION_GAP / 2;
        for (int from = 0; from < section.entries().size(); from += ENTRIES_PER_COLUMN) {
            sum += width(column(section, from)) + SECTION_GAP / 2;
        }
        return Math.max(sum, TextMeasure.width(section.head(), TextSize.XS, true));
    }

    private static double width(List<Entry> column) {
        double labels = column.stream()
                .flatMap(e -> label(e).stream())
                .mapToDouble(line -> TextMeasure.width(line, TextSize.XS, false))
                .max()
                .orElse(0);
        return samples(column) + SAMPLE_GAP + labels;
    }

    private static double samples(List<Entry> column) {
        return column.stream().mapToDouble(Entry::sampleWidth).max().orElse(0);
    }

    private static List<String> label(Entry entry) {
        return TextWrap.wrap(entry.label(), WIDEST_LABEL, TextSize.XS, false);
    }

    private static List<Entry> column(Section section, int from) {
        return section.entries()
                .subList(
                        from,
                        Math.min(from + ENTRIES_PER_COLUMN, section.entries().size()));
    }
}
