package org.servicescape.scene.justified;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.servicescape.model.Project;
import org.servicescape.model.space.Audience;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.scene.justified.Content.Room;
import org.servicescape.scene.look.Legend;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.look.Sheet;
import org.servicescape.scene.look.TitleBlock;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/** Puts graph, table, findings and legend on a sheet: the table beside a small graph, below a large one. */
final class JustifiedSheet {
    private static final double GAP = 48;
    private static final double SECTION = 28;
    private static final double EMPTY_WIDTH = 720;
    /** Wider than so many heights, a graph has its table below. */
    private static final double WIDEST_SHARE = 2;
    /** Height of a page by its width: that of paper without head and legend. */
    private static final double PAGE_SHARE = 0.58;

    private static final double LEAST_PAGE = 1000;
    /** A sheet may be so much higher than a page before its table is broken. */
    private static final double WHOLE = 1.5;

    private static final int FEWEST_ROWS = 6;

    private final Project project;
    private final ViewOf view;
    private final Words words;

    JustifiedSheet(Project project, ViewOf view, Words words) {
        this.project = project;
        this.view = view;
        this.words = words;
    }

    /** The sheet of a plan whose spaces cannot be put in an order of depth. */
    Scene empty() {
        Sheet sheet = new Sheet(head("", 1, 1), EMPTY_WIDTH);
        List<String> lines = TextWrap.wrap(words.text("graph.empty"), EMPTY_WIDTH, TextSize.M, false);
        List<SceneNode> body =
                Shapes.lines(sheet.left(), sheet.top() + Shapes.ascent(TextSize.M), lines, TextSize.M, false, Look.INK);
        double height = lines.size() * TextSize.M.lineHeight();
        return finish(view.id(), sheet, words.text("graph.empty"), height, body, new Legend(List.of(), ""));
    }

    private TitleBlock head(String from, int sheet, int sheets) {
        String who = view.choices().audiences().isEmpty()
                ? words.text("graph.everybody")
                : view.choices().audiences().stream()
                        .map(Audience::getLiteral)
                        .map(literal -> words.text("graph.audience." + literal))
                        .collect(Collectors.joining(", "));
        String subtitle = from.isEmpty() ? words.text("graph.name") : words.text("graph.subtitle", from, who);
        return TitleBlock.of(project, view.id(), view.title(), subtitle, sheet, sheets, words);
    }

    /** The graph with its table; the table of a large one goes on on further sheets. */
    List<Scene> of(Content content, String from, Tint tint) {
        Layout layout = new Layout(content);
        MeasureTable table =
                new MeasureTable(content.rooms().stream().filter(Room::wanted).toList(), layout.numbered(), words);
        Legend legend = new GraphLegend(content, layout.numbered(), words).of(tint.by());
        String description = words.text(
                "graph.description", from, String.valueOf(content.rooms().size()), String.valueOf(content.levels()));
        int columns = table.columnsWithin(layout.height());
        double panel = table.width(columns);
        if (layout.width() + GAP + panel <= WIDEST_SHARE * layout.height() || !layout.numbered()) {
            return List.of(beside(content, from, tint, layout, table, columns, description, legend));
        }
        double width = Math.max(layout.width(), table.width(3));
        columns = table.columns(width);
        double page = Math.max(LEAST_PAGE, width * PAGE_SHARE);
        List<Integer> ends = ends(table, layout.height() + SECTION, columns, page);
        List<Scene> scenes = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < ends.size(); i++) {
            Sheet sheet = new Sheet(head(from, i + 1, ends.size()), width);
            List<SceneNode> body = new ArrayList<>();
            double y = sheet.top();
            if (i == 0) {
                layout.moveTo(sheet.left(), y);
                body.addAll(new GraphPainter(content, layout, tint, words).draw());
                y += layout.height() + SECTION;
            }
            if (ends.get(i) > begin) {
                body.addAll(table.draw(sheet.left(), y, begin, ends.get(i), columns, width));
                y += table.height(begin, ends.get(i), columns) + SECTION;
            }
            if (i == ends.size() - 1) {
                y += remarks(content, sheet.left(), y, width, body);
                y += findings(content, sheet.left(), y, width, body);
            }
            begin = ends.get(i);
            String id = i == 0 ? view.id() : view.id() + "-" + (i + 1);
            scenes.add(finish(id, sheet, description, y - SECTION - sheet.top(), body, legend));
        }
        return List.copyOf(scenes);
    }

    /** Up to which room the table gets on each sheet; on the first there is the graph. */
    private static List<Integer> ends(MeasureTable table, double graph, int columns, double page) {
        if (graph + table.height(0, table.size(), columns) <= page * WHOLE) {
            return List.of(table.size());
        }
        List<Integer> ends = new ArrayList<>();
        int first = table.upTo(0, columns, page - graph);
        ends.add(first >= columns * FEWEST_ROWS ? first : 0);
        while (ends.get(ends.size() - 1) < table.size()) {
            int from = ends.get(ends.size() - 1);
            ends.add(Math.max(from + 1, table.upTo(from, columns, page)));
        }
        return ends;
    }

    private Scene beside(
            Content content,
            String from,
            Tint tint,
            Layout layout,
            MeasureTable table,
            int columns,
            String description,
            Legend legend) {
        double panel = table.width(columns);
        FindingList findings = new FindingList(content.found(), words);
        double width = layout.width() + GAP + panel;
        Sheet sheet = new Sheet(head(from, 1, 1), width);
        double left = sheet.left();
        double top = sheet.top();
        double tableHeight = table.height(0, table.size(), columns);
        layout.stretch(tableHeight);
        layout.moveTo(left, top);
        List<SceneNode> body = new ArrayList<>(new GraphPainter(content, layout, tint, words).draw());
        double tableLeft = left + width - panel;
        body.addAll(table.draw(tableLeft, top, 0, table.size(), columns, panel));
        double below = top + tableHeight + SECTION;
        below += remarks(content, tableLeft, below, panel, body);
        double bottom = Math.max(top + layout.height(), below - SECTION);
        if (top + layout.height() + SECTION + findings.height(layout.width()) <= bottom) {
            body.addAll(findings.draw(left, bottom - findings.height(layout.width()), layout.width()));
        } else {
            bottom += findings(content, left, bottom + SECTION, width, body);
        }
        return finish(view.id(), sheet, description, bottom - top, body, legend);
    }

    private double findings(Content content, double x, double y, double width, List<SceneNode> body) {
        FindingList findings = new FindingList(content.found(), words);
        double height = findings.height(width);
        body.addAll(findings.draw(x, y, width));
        return height > 0 ? height + SECTION : 0;
    }

    /** What the graph says as a whole, below the table: whether depth follows privacy, and who is not reached. */
    private double remarks(Content content, double x, double y, double width, List<SceneNode> body) {
        List<String> texts = new ArrayList<>();
        content.privacy()
                .ifPresent(privacy -> texts.add(words.text(
                        "graph.privacy",
                        words.text("graph.number", privacy.correlation()),
                        String.valueOf(privacy.rooms()))));
        if (!content.unreached().isEmpty()) {
            texts.add(words.text("graph.unreached", String.join(", ", content.unreached())));
        }
        double at = y - SECTION + 12;
        for (String text : texts) {
            List<String> lines = TextWrap.wrap(text, width, TextSize.XS, false);
            body.addAll(Shapes.lines(x, at + Shapes.ascent(TextSize.XS), lines, TextSize.XS, false, Look.INK_2));
            at += lines.size() * TextSize.XS.lineHeight() + 6;
        }
        return texts.isEmpty() ? 0 : at + 6 - (y - SECTION + 12);
    }

    private Scene finish(
            String id, Sheet sheet, String description, double height, List<SceneNode> body, Legend legend) {
        return sheet.finish(id, description, words.language(), height, body, legend);
    }
}
