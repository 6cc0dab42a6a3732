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
        Sheet sheet = new Sheet(head(""), EMPTY_WIDTH);
        List<String> lines = TextWrap.wrap(words.text("graph.empty"), EMPTY_WIDTH, TextSize.M, false);
        List<SceneNode> body =
                Shapes.lines(sheet.left(), sheet.top() + Shapes.ascent(TextSize.M), lines, TextSize.M, false, Look.INK);
        double height = lines.size() * TextSize.M.lineHeight();
        return finish(sheet, words.text("graph.empty"), height, body, new Legend(List.of(), ""));
    }

    private TitleBlock head(String from) {
        String who = view.choices().audiences().isEmpty()
                ? words.text("graph.everybody")
                : view.choices().audiences().stream()
                        .map(Audience::getLiteral)
                        .map(literal -> words.text("graph.audience." + literal))
                        .collect(Collectors.joining(", "));
        String subtitle = from.isEmpty() ? words.text("graph.name") : words.text("graph.subtitle", from, who);
        return TitleBlock.of(project, view.id(), view.title(), subtitle, 1, 1, words);
    }

    Scene of(Content content, String from, Tint tint) {
        Layout layout = new Layout(content);
        MeasureTable table = new MeasureTable(content.rooms(), layout.numbered(), words);
        FindingList findings = new FindingList(content.found(), words);
        int columns = table.columnsWithin(layout.height());
        double panel = table.width(columns);
        boolean beside = layout.width() + GAP + panel <= WIDEST_SHARE * layout.height() || !layout.numbered();
        double width = beside ? layout.width() + GAP + panel : Math.max(layout.width(), table.width(3));
        columns = beside ? columns : table.columns(width);
        Sheet sheet = new Sheet(head(from), width);
        double left = sheet.left();
        double top = sheet.top();
        if (beside) {
            layout.stretch(table.height(columns));
        }
        layout.moveTo(left, top);
        List<SceneNode> body = new ArrayList<>(new GraphPainter(content, layout, tint, words).draw());
        double bottom = top + layout.height();
        double tableWidth = beside ? panel : width;
        double tableLeft = beside ? left + width - panel : left;
        double tableTop = beside ? top : bottom + SECTION;
        body.addAll(table.draw(tableLeft, tableTop, columns, tableWidth));
        double below = tableTop + table.height(columns) + SECTION;
        below += unreached(content, tableLeft, below, tableWidth, body);
        bottom = Math.max(bottom, below - SECTION);
        if (beside && top + layout.height() + SECTION + findings.height(layout.width()) <= bottom) {
            body.addAll(findings.draw(left, bottom - findings.height(layout.width()), layout.width()));
        } else if (findings.height(width) > 0) {
            body.addAll(findings.draw(left, bottom + SECTION, width));
            bottom += SECTION + findings.height(width);
        }
        String description = words.text(
                "graph.description", from, String.valueOf(content.rooms().size()), String.valueOf(content.levels()));
        return finish(sheet, description, bottom - top, body, new GraphLegend(content, words).of(tint.by()));
    }

    private double unreached(Content content, double x, double y, double width, List<SceneNode> body) {
        if (content.unreached().isEmpty()) {
            return 0;
        }
        String text = words.text("graph.unreached", String.join(", ", content.unreached()));
        List<String> lines = TextWrap.wrap(text, width, TextSize.XS, false);
        body.addAll(
                Shapes.lines(x, y - SECTION + 12 + Shapes.ascent(TextSize.XS), lines, TextSize.XS, false, Look.INK_2));
        return lines.size() * TextSize.XS.lineHeight() + 12;
    }

    private Scene finish(Sheet sheet, String description, double height, List<SceneNode> body, Legend legend) {
        return sheet.finish(view.id(), description, words.language(), height, body, legend);
    }
}
