package org.servicescape.scene.blueprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.servicescape.model.EvidenceStatus;
import org.servicescape.model.blueprint.LaneKind;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.blueprint.Content.Act;
import org.servicescape.scene.blueprint.Content.Column;
import org.servicescape.scene.moments.Band;
import org.servicescape.scene.moments.Columns;
import org.servicescape.scene.moments.PathSheet;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/** The rows of cells of a sheet: the customer's first, then the lanes, those with overlapping actions in several rows. */
final class LaneGrid {
    private static final int MOST_LINES = 8;
    private static final double PADDING = 9;
    private static final double LEAST_HEIGHT = 52;
    private static final double BELOW_LINE = 6;
    private static final int LABEL_LINES = 5;

    private final Columns<Column> columns;
    private final Words words;
    private final List<Line> lines = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final PathSheet paths;

    /**
     * A row; the lane is empty for the customer's, and the index counts the rows of one lane.
     *
     * @param above between the top of the row and its cells
     * @param cell height of its cells
     */
    record Line(Optional<Content.Row> lane, int index, List<Cell> cells, double height, double above, double cell) {
        LaneKind kind() {
            return lane.map(Content.Row::kind).orElse(LaneKind.CUSTOMER);
        }

        /** The kind of lanes among which it stands. */
        LaneKind among() {
            return lane.map(Content.Row::among).orElse(LaneKind.CUSTOMER);
        }
    }

    /** A text too long for its cell. */
    record Note(int number, String text) {}

    LaneGrid(Content content, Columns<Column> columns, Words words) {
        this.columns = columns;
        this.words = words;
        this.paths = new PathSheet(columns, content.paths(), PathSheet.FLOWS, this::label, words);
        String who = content.customerLane();
        add(Optional.empty(), 0, moments(0), Band.headerHeight(columns, words.text("row.customer"), who));
        for (int row = 1; row <= paths.count(); row++) {
            addPath(row);
        }
        content.lanes().forEach(this::addLane);
    }

    /** A row of other paths: its line runs through the middle of its cells, below the labels. */
    private void addPath(int row) {
        List<Cell> cells = moments(row).stream().map(cell -> at(cell, row)).toList();
        double cell = cells.stream()
                .mapToDouble(c -> Math.max(LEAST_HEIGHT, textHeight(c) + 2 * PADDING))
                .max()
                .orElse(0);
        double axis = Math.max(paths.labelHeight(row), cell / 2);
        double header = row > 1
                ? 0
                : Band.headerHeight(columns, words.text("row.customer.other"), words.text("row.customer.other.note"));
        double height = Math.max(axis + Math.max(cell / 2, BELOW_LINE), header);
        lines.add(new Line(Optional.empty(), row, cells, height, axis - cell / 2, cell));
    }

    /** The customer's cells of the main path, or those of a row of others below it, which are never left out. */
    private List<Cell> moments(int row) {
        List<Cell> moments = new ArrayList<>();
        for (int i = 0; i < columns.count(); i++) {
            Column column = columns.columns().get(i);
            boolean named = row > 0 && column.action().isEmpty();
            if (paths.row(i) == row && (named || !column.action().isEmpty())) {
                String text = named ? column.name() : column.action();
                String id = named ? column.id() + "--path" : column.id();
                moments.add(cell(id, i, i, text, paths.remark(i, words.text("ways.end")), false, column.evidence()));
            }
        }
        return moments;
    }

    private List<String> label(String text, double width) {
        List<String> wrapped = TextWrap.wrap(text, width, TextSize.XS, false);
        if (wrapped.size() <= MOST_LINES) {
            return wrapped;
        }
        notes.add(new Note(notes.size() + 1, text));
        List<String> part = new ArrayList<>(TextWrap.beginning(text, width, TextSize.XS, false, LABEL_LINES));
        String see = words.text("note.see", Integer.toString(notes.size()));
        part.addAll(TextWrap.wrap(see, width, TextSize.XS, false));
        return part;
    }

    /** The other paths of the sheet. */
    PathSheet paths() {
        return paths;
    }

    /** What flows must go around beside cells: the labels of other paths. */
    List<Cell> obstacles() {
        return paths.labels().stream()
                .map(l -> new Cell(
                        "", l.row(), 0, 0, l.x(), l.x() + l.width(), l.lines(), false, List.of(), "", Optional.empty()))
                .toList();
    }

    List<Line> lines() {
        return lines;
    }

    List<List<Cell>> cells() {
        return lines.stream().map(Line::cells).toList();
    }

    List<Note> notes() {
        return notes;
    }

    /** The least width between 148 and 240 pixels at which no cell of one column needs more than four lines. */
    static double textWidth(Content content) {
        List<String> texts = new ArrayList<>();
        content.columns().forEach(column -> texts.add(column.action()));
        content.lanes().forEach(lane -> lane.acts().stream()
                .filter(act -> act.first() == act.last())
                .forEach(act -> texts.add(act.text())));
        double width = 148;
        while (width < 240 && needsMoreThanFour(texts, width)) {
            width += 4;
        }
        return width;
    }

    private static boolean needsMoreThanFour(List<String> texts, double width) {
        return texts.stream()
                .anyMatch(text -> TextWrap.wrap(text, width, TextSize.S, false).size() > 4);
    }

    /** Lines of a lane's head: kind, name, who. */
    static double headerHeight(Columns<Column> columns, Content.Row lane) {
        return Band.headerHeight(columns, lane.kindName(), lane.second())
                + TextWrap.wrap(lane.name(), columns.headerText(), TextSize.S, false)
                                .size()
                        * TextSize.S.lineHeight();
    }

    private void addLane(Content.Row lane) {
        List<Act> here = lane.acts().stream()
                .filter(act -> act.first() < columns.range().to()
                        && act.last() >= columns.range().from())
                .sorted(Comparator.comparingInt(Act::first).thenComparing(Act::last, Comparator.reverseOrder()))
                .toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (Act act : here) {
            int first = Math.max(0, act.first() - columns.range().from());
            int last =
                    Math.min(columns.count() - 1, act.last() - columns.range().from());
            int row = 0;
            while (row < rows.size() && rows.get(row).stream().anyMatch(c -> c.last() >= first)) {
                row++;
            }
            if (row == rows.size()) {
                rows.add(new ArrayList<>());
            }
            boolean bold = lane.kind() == LaneKind.SUPPORT || lane.kind() == LaneKind.CUSTOM;
            Cell cell = cell(act.id(), first, last, act.text(), detail(act), bold, act.evidence());
            rows.get(row).add(at(cell, lines.size() + row));
        }
        if (rows.isEmpty()) {
            rows.add(List.of());
        }
        double header = headerHeight(columns, lane);
        for (int row = 0; row < rows.size(); row++) {
            add(Optional.of(lane), row, rows.get(row), row == 0 ? header : 0);
        }
    }

    /** An action that this sheet shows only in part says from where to where it goes. */
    private String detail(Act act) {
        if (act.first() >= columns.range().from()
                && act.last() < columns.range().to()) {
            return act.detail();
        }
        String whole = words.text("moments", (act.first() + 1) + "–" + (act.last() + 1));
        return act.detail().isEmpty() ? whole : act.detail() + " · " + whole;
    }

    private void add(Optional<Content.Row> lane, int index, List<Cell> cells, double header) {
        double height = Math.max(LEAST_HEIGHT, header);
        for (Cell cell : cells) {
            height = Math.max(height, textHeight(cell) + 2 * PADDING);
        }
        lines.add(new Line(lane, index, List.copyOf(cells), height, 0, height));
    }

    static double textHeight(Cell cell) {
        return cell.lines().size() * TextSize.S.lineHeight() + cell.detail().size() * TextSize.XS.lineHeight();
    }

    private static Cell at(Cell c, int row) {
        return new Cell(
                c.id(),
                row,
                c.first(),
                c.last(),
                c.x(),
                c.end(),
                c.lines(),
                c.bold(),
                c.detail(),
                c.title(),
                c.evidence());
    }

    private Cell cell(
            String id,
            int first,
            int last,
            String text,
            String detail,
            boolean bold,
            Optional<EvidenceStatus> evidence) {
        double x = columns.x(first);
        double end = columns.end(last);
        double room = end - x - 2 * Columns.PADDING;
        List<String> wrapped = TextWrap.wrap(text, room, TextSize.S, bold);
        List<String> details = new ArrayList<>(TextWrap.wrap(detail, room, TextSize.XS, false));
        if (wrapped.size() > MOST_LINES) {
            notes.add(new Note(notes.size() + 1, text));
            wrapped = TextWrap.beginning(text, room, TextSize.S, bold, MOST_LINES - 1);
            details.add(0, words.text("note.see", Integer.toString(notes.size())));
        }
        return new Cell(id, 0, first, last, x, end, wrapped, bold, details, text, evidence);
    }
}
