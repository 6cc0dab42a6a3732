package org.servicescape.scene.adjacency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.servicescape.model.Project;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.space.Strength;
import org.servicescape.model.views.ViewKind;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.View;
import org.servicescape.scene.adjacency.Chart.Reason;
import org.servicescape.scene.look.Legend;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.look.Sheet;
import org.servicescape.scene.look.TitleBlock;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/**
 * Which kinds of space belong together and which must not, as the triangular chart of architects: a list of kinds of
 * space, a square for each two of them, and the reasons numbered beside it. Kinds of space of which no adjacency is
 * stated are counted but not drawn. Cost: the square of the number of rows, as the chart itself has.
 */
public final class AdjacencyView implements View {
    private static final String ID = "adjacency";
    private static final double LIST = 340;
    private static final double LIST_GAP = 40;
    private static final double NUMBER = 32;
    private static final double LEAST_HEIGHT = 240;
    private static final double SAMPLE = 24;

    @Override
    public ViewKind kind() {
        return ViewKind.ADJACENCY;
    }

    @Override
    public List<ViewOf> in(Project project) {
        if (project.getSpace() == null || project.getSpace().getAdjacencies().isEmpty()) {
            return List.of();
        }
        return List.of(new ViewOf(ID, Words.in(Locale.ENGLISH).text("adjacency.title"), ""));
    }

    @Override
    public List<Scene> draw(Project project, ViewOf view, Overlay overlay, Locale language) {
        Words words = Words.in(language);
        Chart chart = Chart.of(project, view.choices());
        Triangle triangle = new Triangle(chart);
        double height = Math.max(LEAST_HEIGHT, triangle.height());
        List<List<Reason>> columns = columns(chart.reasons(), height);
        double width = triangle.width() + columns.size() * (LIST + LIST_GAP);
        String title = view.id().equals(ID) ? words.text("adjacency.title") : view.title();
        String subtitle = words.text(
                "adjacency.counts",
                chart.rows().size(),
                project.getSpace().getSpaceTypes().size(),
                chart.pairs().size());
        Sheet sheet = new Sheet(TitleBlock.of(project, view.id(), title, subtitle, 1, 1, words), Math.max(1000, width));
        List<SceneNode> body = new ArrayList<>(triangle.draw(sheet.left(), sheet.top()));
        double x = sheet.left() + sheet.width() - columns.size() * (LIST + LIST_GAP) + LIST_GAP;
        for (int i = 0; i < columns.size(); i++) {
            double left = x + i * (LIST + LIST_GAP);
            body.add(Shapes.line(left, sheet.top(), left + LIST, sheet.top(), Look.HEAD_RULE));
            if (i == 0) {
                body.add(Shapes.text(left, sheet.top() + 26, words.text("adjacency.reasons"), TextSize.M, true));
            }
            body.addAll(list(columns.get(i), left, sheet.top() + 44));
        }
        return List.of(sheet.finish(
                view.id(),
                subtitle,
                words.language(),
                Math.max(height, listHeight(columns)),
                body,
                legend(chart, words)));
    }

    /** The list beside the triangle, in as many columns as its height asks for. */
    private static List<List<Reason>> columns(List<Reason> reasons, double height) {
        List<List<Reason>> columns = new ArrayList<>();
        double used = height;
        for (Reason reason : reasons) {
            if (used + height(reason) > height) {
                columns.add(new ArrayList<>());
                used = 44;
            }
            columns.get(columns.size() - 1).add(reason);
            used += height(reason);
        }
        return columns;
    }

    private static double listHeight(List<List<Reason>> columns) {
        return columns.stream()
                .mapToDouble(
                        c -> 44 + c.stream().mapToDouble(AdjacencyView::height).sum())
                .max()
                .orElse(0);
    }

    private static List<String> text(Reason reason) {
        return TextWrap.wrap(reason.text(), LIST - NUMBER, TextSize.S, false);
    }

    private static List<String> of(Reason reason) {
        return TextWrap.wrap(String.join("; ", reason.of()), LIST - NUMBER, TextSize.XS, false);
    }

    private static double height(Reason reason) {
        return text(reason).size() * TextSize.S.lineHeight()
                + of(reason).size() * (double) TextSize.XS.lineHeight()
                + 10;
    }

    private static List<SceneNode> list(List<Reason> reasons, double x, double y) {
        List<SceneNode> nodes = new ArrayList<>();
        double top = y;
        for (Reason reason : reasons) {
            double base = top + Shapes.ascent(TextSize.S);
            nodes.add(Shapes.text(x, base, Integer.toString(reason.number()), TextSize.S, true));
            nodes.addAll(Shapes.lines(x + NUMBER, base, text(reason), TextSize.S, false, Look.INK));
            double below = top + text(reason).size() * TextSize.S.lineHeight() + Shapes.ascent(TextSize.XS);
            nodes.addAll(Shapes.lines(x + NUMBER, below, of(reason), TextSize.XS, false, Look.INK_2));
            top += height(reason);
        }
        return nodes;
    }

    private static Legend legend(Chart chart, Words words) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (Strength strength : chart.strengths()) {
            entries.add(new Legend.Entry(
                    (x, y) -> Marks.strength(x + SAMPLE / 2, y, strength, ""),
                    SAMPLE,
                    words.text("adjacency." + strength.getLiteral())));
        }
        TreeSet<Integer> zones = new TreeSet<>();
        for (SpaceType type : chart.rows()) {
            int zone = type.getSecurityZone();
            if (type.isSetSecurityZone() && zone >= 0 && zone <= 4) {
                zones.add(zone);
            }
        }
        return new Legend(
                List.of(new Legend.Section(words.text("adjacency.legend"), entries), Legend.zones(zones, words)),
                words.text("adjacency.remark"));
    }
}
