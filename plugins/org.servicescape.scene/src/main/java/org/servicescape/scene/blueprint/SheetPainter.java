package org.servicescape.scene.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.servicescape.model.Project;
import org.servicescape.scene.Choices;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Slot;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.blueprint.Content.Column;
import org.servicescape.scene.blueprint.Content.Fail;
import org.servicescape.scene.look.Legend;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.look.TitleBlock;
import org.servicescape.scene.moments.Band;
import org.servicescape.scene.moments.Columns;
import org.servicescape.scene.moments.Found;
import org.servicescape.scene.moments.HeadBand;
import org.servicescape.scene.moments.ListBand;
import org.servicescape.scene.moments.ThingsBand;
import org.servicescape.scene.words.Words;

/** Puts one sheet of a blueprint together. */
final class SheetPainter {
    private static final double SPACING = 12;
    private static final double SECTION = 24;

    private final Project project;
    private final Content content;
    private final Choices choices;
    private final Words words;

    SheetPainter(Project project, Content content, Choices choices, Words words) {
        this.project = project;
        this.content = content;
        this.choices = choices;
        this.words = words;
    }

    /**
     * Draws a sheet.
     *
     * @param columns where its columns lie
     * @param sheet its number, from one
     * @param sheets how many there are
     */
    Scene draw(Columns<Column> columns, int sheet, int sheets) {
        List<Found> found = content.found().stream()
                .filter(f -> f.columns().stream()
                        .anyMatch(c -> c >= columns.range().from()
                                && c < columns.range().to()))
                .toList();
        LaneGrid grid = new LaneGrid(content, columns, words);
        List<Fail> fails = content.fails().stream()
                .filter(f -> grid.cells().stream().anyMatch(row -> row.stream().anyMatch(c -> c.id().equals(f.on()))))
                .toList();
        LanesBand lanes = new LanesBand(content, columns, grid, words);
        HeadBand head = new HeadBand(columns, found, Look.CUSTOMER, words);
        List<SceneNode> nodes = new ArrayList<>();
        double width = columns.right() + Look.MARGIN;
        TitleBlock title = title(columns, sheet, sheets);
        nodes.addAll(title.draw(Look.MARGIN, Look.MARGIN, width - 2 * Look.MARGIN));
        double top = Look.MARGIN + title.height(width - 2 * Look.MARGIN) + SECTION;

        List<SceneNode> bands = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        double y = drawBands(columns, bands(columns, head, lanes), top, bands, slots);
        nodes.addAll(grounds(columns, found, top, top + head.stageHeight() - 6, y - SPACING));
        nodes.addAll(bands);
        if (columns.count() == 0) {
            nodes.add(Shapes.text(
                    columns.x(0),
                    top + head.stageHeight() - 14,
                    words.text("journey.empty"),
                    TextSize.S,
                    false,
                    Look.INK_2));
        }
        Lists lists = new Lists(content, columns, words);
        Optional<ListBand> list = lists.of(grid, fails, found);
        if (list.isPresent()) {
            nodes.addAll(list.get().draw(y + 4));
            y += list.get().height() + SPACING;
        }
        Legend legend = new SheetLegend(choices, words).of(columns, grid, lanes.routes(), fails, found);
        y += SPACING;
        nodes.addAll(legend.draw(Look.MARGIN, y, width - 2 * Look.MARGIN));
        double height = Math.ceil(y + legend.height(width - 2 * Look.MARGIN) + Look.MARGIN);
        nodes.add(0, new Rect(0, 0, width, height, 0, Style.fill(Look.PAPER)));
        String id = sheet == 1 ? content.viewId() : content.viewId() + "-" + sheet;
        return new Scene(
                id,
                words.text("blueprint.title", content.title()),
                description(found),
                words.language(),
                width,
                height,
                nodes,
                slots);
    }

    private double drawBands(
            Columns<Column> columns, List<Band> bands, double top, List<SceneNode> nodes, List<Slot> slots) {
        double y = top;
        for (int i = 0; i < bands.size(); i++) {
            if (i > 0 && !(bands.get(i) instanceof TimeBand)) {
                nodes.add(Shapes.line(columns.left(), y - SPACING / 2, columns.right(), y - SPACING / 2, Look.HAIR));
                y += SPACING / 2;
            }
            nodes.addAll(bands.get(i).draw(y));
            slots.addAll(bands.get(i).slots(y));
            y += bands.get(i).height() + SPACING;
        }
        return y;
    }

    private List<Band> bands(Columns<Column> columns, HeadBand head, LanesBand lanes) {
        List<Band> bands = new ArrayList<>();
        bands.add(head);
        if (choices.shows("time", true) && TimeBand.isNeeded(content.columns())) {
            bands.add(new TimeBand(columns, content.columns(), words));
        }
        if (choices.shows("evidence", true)) {
            bands.add(evidence(columns));
        }
        bands.add(lanes);
        if (choices.shows("emotion", true) && !content.actors().isEmpty()) {
            bands.add(new EmotionBand(columns, content.actors(), words));
        }
        if (choices.shows("place", true)
                && content.columns().stream().anyMatch(c -> c.spot().isPresent())) {
            bands.add(new PlaceBand(columns, words));
        }
        return bands;
    }

    private ThingsBand evidence(Columns<Column> columns) {
        return new ThingsBand(
                columns,
                words.text("row.evidence"),
                words.text("row.evidence.note"),
                false,
                columns.columns().stream()
                        .map(column -> new ThingsBand.Cell(column.id(), column.things(), List.of()))
                        .toList());
    }

    /** Tinted columns and the hairlines between stages, behind everything. */
    private List<SceneNode> grounds(
            Columns<Column> columns, List<Found> found, double top, double tintTop, double bottom) {
        List<SceneNode> nodes = new ArrayList<>();
        int i = 0;
        while (i < columns.count()) {
            int end = i;
            while (end < columns.count() && isTinted(columns.range().from() + end, found)) {
                end++;
            }
            if (end > i) {
                double x = columns.x(i) - Columns.GUTTER / 2;
                double width = columns.end(end - 1) + Columns.GUTTER / 2 - x;
                nodes.add(new Rect(x, tintTop, width, bottom - tintTop, 0, Style.fill(Look.FINDING_FILL)));
            }
            i = end + 1;
        }
        for (int column = 1; column < columns.count(); column++) {
            if (columns.beginsStage(column)) {
                double x = columns.x(column) - Columns.GUTTER / 2;
                nodes.add(Shapes.line(x, top, x, bottom, Look.HAIR));
            }
        }
        for (int stage = 0; stage < columns.empty().size(); stage++) {
            double x = columns.emptyX(stage) - Columns.GUTTER / 2;
            nodes.add(Shapes.line(x, top, x, bottom, Look.HAIR));
        }
        return nodes;
    }

    private static boolean isTinted(int column, List<Found> found) {
        return found.stream().anyMatch(f -> f.error() && f.columns().contains(column));
    }

    private TitleBlock title(Columns<Column> columns, int sheet, int sheets) {
        String subtitle = content.subtitle();
        if (sheets > 1 && columns.count() > 0) {
            int first = columns.columns().get(0).number();
            int last = columns.columns().get(columns.count() - 1).number();
            subtitle += " · " + words.text("blueprint.part", Integer.toString(first), Integer.toString(last));
        }
        return TitleBlock.of(project, content.viewId(), content.title(), subtitle, sheet, sheets, words);
    }

    private String description(List<Found> found) {
        long stages = content.columns().stream()
                .map(Content.Column::stageId)
                .distinct()
                .count();
        return words.text(
                found.isEmpty() ? "blueprint.description" : "blueprint.description.findings",
                Integer.toString(content.columns().size()),
                Long.toString(stages),
                Integer.toString(found.size()));
    }
}
