package org.servicescape.scene.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.servicescape.model.Project;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Slot;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.journey.JourneyMap.Column;
import org.servicescape.scene.journey.JourneyMap.Facts;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.look.Sheet;
import org.servicescape.scene.look.TitleBlock;
import org.servicescape.scene.moments.Band;
import org.servicescape.scene.moments.Columns;
import org.servicescape.scene.moments.HeadBand;
import org.servicescape.scene.moments.ListBand;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/** Puts one sheet of a journey map together. */
final class MapPainter {
    private static final double SPACING = 14;
    private static final double NARROWEST = 148;
    private static final double WIDEST = 240;
    private static final int LINES = 5;

    private final Project project;
    private final JourneyMap map;
    private final Words words;

    MapPainter(Project project, JourneyMap map, Words words) {
        this.project = project;
        this.map = map;
        this.words = words;
    }

    /** The least width between 148 and 240 pixels at which no text of a moment needs more than five lines. */
    static double textWidth(JourneyMap map) {
        List<String> texts = new ArrayList<>();
        map.panels().forEach(panel -> panel.facts()
                .forEach(facts -> facts.ifPresent(f -> {
                    texts.add(f.action());
                    texts.add(f.truth());
                    texts.addAll(f.pains());
                    texts.addAll(f.opportunities());
                })));
        double width = NARROWEST;
        while (width < WIDEST && needsMore(texts, width)) {
            width += 4;
        }
        return width;
    }

    private static boolean needsMore(List<String> texts, double width) {
        return texts.stream()
                .anyMatch(text -> TextWrap.wrap(text, width, TextSize.S, false).size() > LINES);
    }

    Scene draw(Columns<Column> columns, int sheet, int sheets) {
        TitleBlock title =
                TitleBlock.of(project, map.viewId(), map.title(), subtitle(columns, sheets), sheet, sheets, words);
        Sheet paper = new Sheet(title, columns.right() - Look.MARGIN);
        LongTexts texts = new LongTexts(words);
        HeadBand head = new HeadBand(columns, List.of(), map.ofStaff() ? Look.STAFF : Look.CUSTOMER, words);
        List<Band> bands = new ArrayList<>();
        bands.add(head);
        PathBand paths = new PathBand(columns, map.paths(), map::isOwn, map.ofStaff(), texts, words);
        if (paths.isNeeded()) {
            bands.add(paths);
        }
        bands.addAll(new Rows(map, columns, texts, words).bands());
        List<SceneNode> drawn = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        double y = draw(columns, bands, paper.top(), drawn, slots);
        List<SceneNode> nodes = new ArrayList<>(grounds(columns, paper.top(), head.stageHeight() - 6, y - SPACING / 2));
        nodes.addAll(drawn);
        if (columns.count() == 0) {
            nodes.add(Shapes.text(
                    columns.x(0), paper.top() + 40, words.text("journey.empty"), TextSize.S, false, Look.INK_2));
        }
        List<String> notes = texts.notes();
        if (!notes.isEmpty()) {
            ListBand list = notes(columns, notes);
            nodes.addAll(list.draw(y));
            y += list.height() + SPACING;
        }
        Scene finished = paper.finish(
                sheet == 1 ? map.viewId() : map.viewId() + "-" + sheet,
                description(),
                words.language(),
                y - SPACING - paper.top(),
                nodes,
                new MapLegend(map, words).of(columns));
        return finished.with(slots);
    }

    private static double draw(
            Columns<?> columns, List<Band> bands, double top, List<SceneNode> nodes, List<Slot> slots) {
        double y = top;
        for (int i = 0; i < bands.size(); i++) {
            boolean underTitle = i > 0 && bands.get(i - 1) instanceof PanelBand;
            if (i > 0 && !underTitle && !(bands.get(i) instanceof PanelBand)) {
                nodes.add(Shapes.line(columns.left(), y - SPACING / 2, columns.right(), y - SPACING / 2, Look.HAIR));
            }
            nodes.addAll(bands.get(i).draw(y));
            slots.addAll(bands.get(i).slots(y));
            y += bands.get(i).height() + SPACING;
        }
        return y;
    }

    /** Moments of truth are tinted; hairlines part the stages. */
    private static List<SceneNode> grounds(Columns<Column> columns, double top, double tint, double bottom) {
        List<SceneNode> nodes = new ArrayList<>();
        for (int i = 0; i < columns.count(); i++) {
            if (!columns.columns().get(i).truth().isEmpty()) {
                double x = columns.x(i) - Columns.GUTTER / 2;
                double width = columns.cell() + Columns.GUTTER;
                nodes.add(new Rect(x, top + tint, width, bottom - top - tint, 0, Style.fill(Look.TRUTH_FILL)));
            }
        }
        for (int i = 1; i < columns.count(); i++) {
            if (columns.beginsStage(i)) {
                double x = columns.x(i) - Columns.GUTTER / 2;
                nodes.add(Shapes.line(x, top, x, bottom, Look.HAIR));
            }
        }
        return nodes;
    }

    private ListBand notes(Columns<?> columns, List<String> notes) {
        List<ListBand.Entry> entries = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            String number = Integer.toString(i + 1);
            entries.add(new ListBand.Entry(
                    "note-" + number,
                    "",
                    (x, y) -> Marks.number(x, y, number, Look.INK_2),
                    words.text("note", number),
                    Look.INK,
                    notes.get(i)));
        }
        return new ListBand(columns, words.text("row.remarks"), entries);
    }

    private String subtitle(Columns<Column> columns, int sheets) {
        if (sheets == 1 || columns.count() == 0) {
            return map.subtitle();
        }
        String first = columns.columns().get(0).label();
        String last = columns.columns().get(columns.count() - 1).label();
        return map.subtitle() + " · " + words.text("blueprint.part", first, last);
    }

    private String description() {
        long stages = map.columns().stream().map(Column::stageId).distinct().count();
        String people = Integer.toString(map.people().size());
        return words.text(
                map.isPair() ? "journey.description.pair" : "journey.description",
                Integer.toString(map.columns().size()),
                Long.toString(stages),
                people);
    }

    /** What the columns of a sheet say, for each panel. */
    static List<Optional<Facts>> here(Columns<?> columns, JourneyMap.Panel panel) {
        return panel.facts().subList(columns.range().from(), columns.range().to());
    }

    /** Whether one of the columns of a sheet says something. */
    static boolean any(List<Optional<Facts>> facts, Function<Facts, Boolean> says) {
        return facts.stream().anyMatch(f -> f.map(says).orElse(false));
    }
}
