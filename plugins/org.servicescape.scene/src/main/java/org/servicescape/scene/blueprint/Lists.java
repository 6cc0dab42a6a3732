package org.servicescape.scene.blueprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.servicescape.scene.blueprint.Content.Column;
import org.servicescape.scene.blueprint.Content.Fail;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.moments.Columns;
import org.servicescape.scene.moments.Found;
import org.servicescape.scene.moments.HeadBand;
import org.servicescape.scene.moments.ListBand;
import org.servicescape.scene.moments.ListBand.Entry;
import org.servicescape.scene.words.Words;

/** The list below the columns of a sheet: findings, fail points, moments of truth, long texts, flows to other sheets. */
final class Lists {
    private final Content content;
    private final Columns<Column> columns;
    private final Words words;

    Lists(Content content, Columns<Column> columns, Words words) {
        this.content = content;
        this.columns = columns;
        this.words = words;
    }

    /** The list of a sheet; empty when there is nothing to say. */
    Optional<ListBand> of(LaneGrid grid, List<Fail> fails, List<Found> found) {
        Map<String, Cell> cells = new HashMap<>();
        grid.cells().forEach(row -> row.forEach(cell -> cells.put(cell.id(), cell)));
        List<Entry> entries = new ArrayList<>();
        found.forEach(f -> entries.add(finding(f)));
        fails.forEach(fail -> entries.add(fail(fail, cells.get(fail.on()))));
        entries.addAll(truths());
        grid.notes().forEach(note -> entries.add(note(note)));
        entries.addAll(across(cells));
        String name = words.text(found.isEmpty() ? "row.remarks" : "row.findingsAndRemarks");
        return entries.isEmpty() ? Optional.empty() : Optional.of(new ListBand(columns, name, entries));
    }

    private Entry finding(Found found) {
        String message = moments(found.columns()) + " · " + found.message();
        return new Entry(
                found.id() + "--text",
                "",
                (x, y) -> HeadBand.diamond(found, x, y),
                found.headline(),
                Look.FINDING,
                message);
    }

    private Entry fail(Fail fail, Cell cell) {
        int first = columns.range().from() + cell.first();
        String detail = fail.detail().isEmpty() ? "" : " · " + fail.detail();
        return new Entry(
                fail.id() + "--text",
                fail.id(),
                (x, y) -> Marks.failPoint(x, y, fail.label()),
                fail.title(),
                Look.INK,
                moments(Set.of(first)) + detail);
    }

    private List<Entry> truths() {
        return columns.columns().stream()
                .filter(column -> !column.truth().isEmpty())
                .map(column -> new Entry(
                        column.id() + "--truth",
                        column.id(),
                        (x, y) -> List.of(Marks.star(x, y)),
                        column.number() + " " + column.name(),
                        Look.INK,
                        column.truth()))
                .toList();
    }

    private Entry note(LaneGrid.Note note) {
        String number = Integer.toString(note.number());
        return new Entry(
                "note-" + number,
                "",
                (x, y) -> Marks.number(x, y, number, Look.INK_2),
                words.text("note", number),
                Look.INK,
                note.text());
    }

    private List<Entry> across(Map<String, Cell> cells) {
        Map<String, String> names = new HashMap<>();
        content.columns().forEach(c -> names.put(c.id(), c.number() + " " + c.name()));
        content.lanes().forEach(lane -> lane.acts().forEach(act -> names.put(act.id(), act.text())));
        return content.links().stream()
                .filter(link -> !link.id().isEmpty())
                .filter(link -> cells.containsKey(link.from()) != cells.containsKey(link.to()))
                .filter(link -> names.containsKey(link.from()) && names.containsKey(link.to()))
                .map(link -> new Entry(
                        link.id(),
                        link.id(),
                        (x, y) -> FlowPainter.sample(x - 13, y, link),
                        "",
                        Look.INK,
                        words.text("across", names.get(link.from()), names.get(link.to()))))
                .toList();
    }

    private String moments(Set<Integer> at) {
        Set<Integer> numbers = new TreeSet<>();
        at.forEach(column -> numbers.add(column + 1));
        String list = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return words.text(numbers.size() == 1 ? "moment" : "moments", list);
    }
}
