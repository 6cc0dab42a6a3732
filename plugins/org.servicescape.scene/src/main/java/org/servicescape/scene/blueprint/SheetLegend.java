package org.servicescape.scene.blueprint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.servicescape.model.EvidenceStatus;
import org.servicescape.scene.Choices;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Style;
import org.servicescape.scene.blueprint.Content.Column;
import org.servicescape.scene.blueprint.Content.Fail;
import org.servicescape.scene.look.Icon;
import org.servicescape.scene.look.Legend;
import org.servicescape.scene.look.Legend.Entry;
import org.servicescape.scene.look.Legend.Section;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.moments.Columns;
import org.servicescape.scene.moments.Found;
import org.servicescape.scene.moments.PathPainter;
import org.servicescape.scene.moments.Thing;
import org.servicescape.scene.words.Words;

/** The legend of a sheet, of what occurs on it. */
final class SheetLegend {
    private final Choices choices;
    private final Words words;

    SheetLegend(Choices choices, Words words) {
        this.choices = choices;
        this.words = words;
    }

    Legend of(Columns<Column> columns, LaneGrid grid, List<Route> routes, List<Fail> fails, List<Found> found) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(words.text("legend.evidence"), evidence(grid)));
        sections.add(new Section(words.text("legend.flows"), flows(grid, routes)));
        sections.add(new Section(words.text("legend.marks"), marks(columns, fails, found)));
        if (choices.shows("time", true)) {
            sections.add(new Section(words.text("row.time"), times(columns)));
        }
        if (choices.shows("evidence", true)) {
            sections.add(new Section(words.text("legend.channels"), channels(columns)));
        }
        NavigableSet<Integer> zones = new TreeSet<>();
        boolean places = choices.shows("place", true);
        columns.columns().stream().filter(c -> places).forEach(c -> c.spot()
                .ifPresent(s -> s.zone().ifPresent(zones::add)));
        sections.add(Legend.zones(zones, words));
        return new Legend(sections, found.isEmpty() ? "" : words.text("disclaimer"));
    }

    private List<Entry> evidence(LaneGrid grid) {
        Set<EvidenceStatus> statuses = EnumSet.noneOf(EvidenceStatus.class);
        grid.cells().forEach(row -> row.forEach(cell -> cell.evidence().ifPresent(statuses::add)));
        List<Entry> entries = new ArrayList<>();
        for (EvidenceStatus status : List.of(
                EvidenceStatus.OBSERVED, EvidenceStatus.REPORTED, EvidenceStatus.ASSUMED, EvidenceStatus.PROPOSED)) {
            if (statuses.contains(status)) {
                entries.add(
                        new Entry((x, y) -> evidence(x, y, status), 40, words.text("evidence." + status.getLiteral())));
            }
        }
        return entries;
    }

    private static List<SceneNode> evidence(double x, double y, EvidenceStatus status) {
        List<SceneNode> nodes = new ArrayList<>();
        Style cell = Style.fill(Look.PAPER).outlined(Look.INK_2, 1.25);
        nodes.add(new Rect(x, y - 6, 38, 14, Look.RADIUS, Marks.border(cell, status)));
        nodes.addAll(Marks.evidence(x + 28, y - 6, status));
        return nodes;
    }

    private List<Entry> flows(LaneGrid grid, List<Route> routes) {
        List<Entry> entries = new ArrayList<>();
        if (routes.stream().anyMatch(r -> !r.link().data() && !r.link().mutual())) {
            entries.add(
                    new Entry((x, y) -> arrow(x, y, Look.ACTION_FLOW, false), 40, words.text("legend.flow.action")));
        }
        if (routes.stream().anyMatch(r -> r.link().mutual())) {
            entries.add(new Entry((x, y) -> arrow(x, y, Look.ACTION_FLOW, true), 40, words.text("legend.flow.mutual")));
        }
        if (routes.stream().anyMatch(r -> r.link().data())) {
            entries.add(new Entry((x, y) -> arrow(x, y, Look.DATA_FLOW, false), 40, words.text("legend.flow.data")));
        }
        if (!grid.paths().runs().isEmpty()) {
            entries.add(new Entry((x, y) -> PathPainter.sample(x, y, Look.CUSTOMER), 40, words.text("legend.path")));
        }
        return entries;
    }

    private static List<SceneNode> arrow(double x, double y, Style style, boolean both) {
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(Shapes.line(x + (both ? 5 : 0), y, x + 34, y, style));
        nodes.add(Shapes.polygon(Style.fill(style.stroke()), x + 40, y, x + 32, y - 3.6, x + 32, y + 3.6));
        if (both) {
            nodes.add(Shapes.polygon(Style.fill(style.stroke()), x, y, x + 8, y - 3.6, x + 8, y + 3.6));
        }
        return nodes;
    }

    private List<Entry> marks(Columns<Column> columns, List<Fail> fails, List<Found> found) {
        List<Entry> entries = new ArrayList<>();
        if (found.stream().anyMatch(Found::error)) {
            entries.add(new Entry((x, y) -> Marks.finding(x + 15, y, "1"), 30, words.text("legend.finding")));
        }
        if (found.stream().anyMatch(f -> !f.error())) {
            entries.add(new Entry((x, y) -> Marks.warning(x + 15, y, "1"), 30, words.text("legend.warning")));
        }
        if (!fails.isEmpty()) {
            entries.add(new Entry((x, y) -> Marks.failPoint(x + 15, y, "F1"), 30, words.text("legend.failPoint")));
        }
        if (columns.columns().stream().anyMatch(c -> !c.truth().isEmpty())) {
            entries.add(new Entry((x, y) -> List.of(Marks.star(x + 15, y)), 30, words.text("legend.truth")));
        }
        return entries;
    }

    private List<Entry> times(Columns<Column> columns) {
        List<Entry> entries = new ArrayList<>();
        if (columns.columns().stream().anyMatch(c -> c.doing() != null)) {
            entries.add(
                    new Entry((x, y) -> TimeBand.sample(x, y - 5, 36, false, false), 40, words.text("legend.doing")));
        }
        if (columns.columns().stream().anyMatch(c -> c.waiting() != null)) {
            entries.add(
                    new Entry((x, y) -> TimeBand.sample(x, y - 5, 36, true, false), 40, words.text("legend.waiting")));
        }
        if (TimeBand.breaks(columns.columns())) {
            entries.add(
                    new Entry((x, y) -> TimeBand.sample(x, y - 5, 36, false, true), 40, words.text("legend.broken")));
        }
        return entries;
    }

    private List<Entry> channels(Columns<Column> columns) {
        Set<Icon> seen = EnumSet.noneOf(Icon.class);
        List<Entry> entries = new ArrayList<>();
        for (Column column : columns.columns()) {
            for (Thing thing : column.things()) {
                if (seen.add(thing.icon())) {
                    entries.add(
                            new Entry((x, y) -> List.of(thing.icon().at(x, y - 9, 18, Look.INK)), 20, thing.channel()));
                }
            }
        }
        return entries;
    }
}
