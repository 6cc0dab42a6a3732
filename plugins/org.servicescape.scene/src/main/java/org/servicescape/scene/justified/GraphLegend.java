package org.servicescape.scene.justified;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.servicescape.model.space.Control;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Circle;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Style;
import org.servicescape.scene.justified.Content.Found;
import org.servicescape.scene.justified.Content.Room;
import org.servicescape.scene.justified.Content.Tie;
import org.servicescape.scene.look.Legend;
import org.servicescape.scene.look.Legend.Entry;
import org.servicescape.scene.look.Legend.Section;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.words.Words;

/** What the marks of a justified plan graph mean, of those that occur. */
final class GraphLegend {
    private static final double LINE = 44;

    private final Content content;
    private final boolean numbered;
    private final Words words;

    GraphLegend(Content content, boolean numbered, Words words) {
        this.content = content;
        this.numbered = numbered;
        this.words = words;
    }

    Legend of(Tint.By by) {
        List<Section> sections = new ArrayList<>();
        TreeSet<Integer> zones = new TreeSet<>();
        content.rooms().stream()
                .map(Room::zone)
                .filter(zone -> zone != Content.NO_ZONE)
                .forEach(zones::add);
        sections.add(by == Tint.By.ZONE ? Legend.zones(zones, words) : steps(by));
        sections.add(new Section(words.text("graph.legend.spaces"), rooms()));
        sections.add(new Section(words.text("graph.legend.ways"), ways()));
        sections.add(new Section(words.text("legend.marks"), marks()));
        String remark = words.text("graph.remark") + " "
                + words.text(numbered ? "graph.sorted.number" : "graph.sorted.integration");
        return new Legend(sections, content.found().isEmpty() ? remark : remark + " " + words.text("disclaimer"));
    }

    private Section steps(Tint.By by) {
        List<Entry> entries = new ArrayList<>();
        for (int step = 0; step < Look.STEPS; step++) {
            Style style = Tint.step(step, "").style().outlined(Look.INK, 1);
            entries.add(new Entry(
                    (x, y) -> List.of(new Rect(x, y - 9, 36, 18, 0, style)), 36, words.text("graph.step." + step)));
        }
        return new Section(words.text(by == Tint.By.CONTROL ? "graph.by.control" : "graph.by.integration"), entries);
    }

    private List<Entry> rooms() {
        List<Entry> entries = new ArrayList<>();
        if (content.rooms().isEmpty()) {
            return entries;
        }
        Style style = Style.fill(Look.PAPER).outlined(Look.INK, 1.25);
        entries.add(new Entry(
                (x, y) -> List.of(
                        new Circle(x + 6, y, 6, style),
                        new Circle(x + 23, y, 9, style),
                        new Circle(x + 47, y, 13, style)),
                60,
                words.text("graph.legend.area")));
        if (content.rooms().stream().anyMatch(Room::outside)) {
            entries.add(new Entry(
                    (x, y) -> List.of(new Rect(x + 12, y - 10, 20, 20, 0, style)),
                    LINE,
                    words.text("graph.legend.outside")));
        }
        return entries;
    }

    private List<Entry> ways() {
        Set<Control> controls = EnumSet.noneOf(Control.class);
        content.ties().forEach(tie -> controls.add(tie.control() == Control.LOCK ? Control.STAFFED : tie.control()));
        List<Entry> entries = new ArrayList<>();
        for (Control control : controls) {
            Style style = GraphPainter.line(control, false);
            entries.add(new Entry(
                    (x, y) -> List.of(Shapes.line(x, y, x + LINE - 4, y, style)),
                    LINE,
                    words.text("graph.way." + control.getLiteral())));
        }
        if (content.ties().stream().anyMatch(Tie::oneWay)) {
            entries.add(new Entry(GraphLegend::arrow, LINE, words.text("graph.way.oneWay")));
        }
        return entries;
    }

    private static List<SceneNode> arrow(double x, double y) {
        return List.of(
                Shapes.line(x, y, x + LINE - 4, y, GraphPainter.line(Control.NONE, false)),
                Shapes.polygon(Style.fill(Look.INK_2), x + 26, y, x + 16, y - 4.5, x + 16, y + 4.5));
    }

    private List<Entry> marks() {
        List<Entry> entries = new ArrayList<>();
        if (content.found().stream()
                .anyMatch(found -> found.drawn() && found.mark().error())) {
            entries.add(new Entry((x, y) -> Marks.finding(x + 15, y, "1"), 30, words.text("graph.legend.finding")));
        }
        if (content.found().stream()
                .anyMatch(found -> found.drawn() && !found.mark().error())) {
            entries.add(new Entry((x, y) -> Marks.warning(x + 15, y, "1"), 30, words.text("graph.legend.warning")));
        }
        if (content.found().stream().anyMatch(Found::drawn)) {
            Style style = GraphPainter.line(Control.NONE, true);
            entries.add(new Entry(
                    (x, y) -> List.of(Shapes.line(x, y, x + 30, y, style)), 30, words.text("graph.legend.found")));
        }
        return entries;
    }
}
