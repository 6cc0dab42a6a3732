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
import org.servicescape.scene.adjacency.Chart.Found;
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
    /** From the rule of a column that goes on to its first entry. */
    private static final double CONTINUED = 12;

    private static final double LEAST_HEIGHT = 240;
    private static final double SAMPLE = 24;
    /** So many rows and the list fit onto A3 with no text under six points. */
    private static final int MOST_ROWS = 50;

    private static final int MOST_HIGH_ROWS = 40;

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
        String title = view.id().equals(ID) ? words.text("adjacency.title") : view.title();
        String subtitle = words.text(
                "adjacency.counts",
                chart.rows().size(),
                project.getSpace().getSpaceTypes().size(),
                chart.pairs().size());
        List<Chart> parts = chart.parts(chart.reasons().size() > 99 ? MOST_HIGH_ROWS : MOST_ROWS);
        List<Scene> scenes = new ArrayList<>();
        for (Chart part : parts) {
            int number = scenes.size() + 1;
            TitleBlock head = TitleBlock.of(project, view.id(), title, subtitle, number, parts.size(), words);
            String id = number == 1 ? view.id() : view.id() + "-" + number;
            scenes.add(sheet(id, head, part, part.found(overlay), words));
        }
        return List.copyOf(scenes);
    }

    private static Scene sheet(String id, TitleBlock head, Chart chart, List<Found> found, Words words) {
        Triangle triangle = new Triangle(chart, found);
        double height = Math.max(LEAST_HEIGHT, triangle.height());
        List<Entry> entries = new ArrayList<>();
        if (!chart.reasons().isEmpty()) {
            entries.add(new Head(words.text("adjacency.reasons")));
        }
        chart.reasons().forEach(reason -> entries.add(new Said(reason)));
        if (!found.isEmpty()) {
            entries.add(new Head(words.text("plan.findings")));
        }
        found.forEach(one -> entries.add(new Broken(one)));
        List<List<Entry>> columns = columns(entries, height);
        double width = triangle.width() + columns.size() * (LIST + LIST_GAP);
        Sheet sheet = new Sheet(head, Math.max(1000, width));
        List<SceneNode> body = new ArrayList<>(triangle.draw(sheet.left(), sheet.top()));
        double x = sheet.left() + sheet.width() - columns.size() * (LIST + LIST_GAP) + LIST_GAP;
        for (int i = 0; i < columns.size(); i++) {
            double left = x + i * (LIST + LIST_GAP);
            double y = sheet.top();
            if (!(columns.get(i).get(0) instanceof Head)) {
                body.add(Shapes.line(left, y, left + LIST, y, Look.HEAD_RULE));
                y += CONTINUED;
            }
            for (Entry entry : columns.get(i)) {
                body.addAll(entry.draw(left, y));
                y += entry.height();
            }
        }
        double lists = columns.stream().mapToDouble(AdjacencyView::height).max().orElse(0);
        return sheet.finish(
                id,
                head.subtitle(),
                words.language(),
                Math.max(height, lists),
                body,
                legend(chart, !found.isEmpty(), words));
    }

    /** Something in the list beside the triangle. */
    private interface Entry {
        double height();

        List<SceneNode> draw(double x, double y);
    }

    /** What follows below it. */
    private record Head(String text) implements Entry {
        @Override
        public double height() {
            return 44;
        }

        @Override
        public List<SceneNode> draw(double x, double y) {
            return List.of(
                    Shapes.line(x, y, x + LIST, y, Look.HEAD_RULE), Shapes.text(x, y + 26, text, TextSize.M, true));
        }
    }

    /** A reason with the pairs that it is given for. */
    private record Said(Reason reason) implements Entry {
        private List<String> text() {
            return TextWrap.wrap(reason.text(), LIST - NUMBER, TextSize.S, false);
        }

        private List<String> of() {
            return TextWrap.wrap(String.join("; ", reason.of()), LIST - NUMBER, TextSize.XS, false);
        }

        @Override
        public double height() {
            return text().size() * TextSize.S.lineHeight() + of().size() * (double) TextSize.XS.lineHeight() + 10;
        }

        @Override
        public List<SceneNode> draw(double x, double y) {
            double base = y + Shapes.ascent(TextSize.S);
            List<SceneNode> nodes = new ArrayList<>();
            nodes.add(Shapes.text(x, base, Integer.toString(reason.number()), TextSize.S, true));
            nodes.addAll(Shapes.lines(x + NUMBER, base, text(), TextSize.S, false, Look.INK));
            double below = y + text().size() * TextSize.S.lineHeight() + Shapes.ascent(TextSize.XS);
            nodes.addAll(Shapes.lines(x + NUMBER, below, of(), TextSize.XS, false, Look.INK_2));
            return nodes;
        }
    }

    /** What a rule found about a pair or a kind of space. */
    private record Broken(Found found) implements Entry {
        private List<String> headline() {
            return TextWrap.wrap(found.mark().headline(), LIST - NUMBER, TextSize.S, true);
        }

        private List<String> message() {
            return TextWrap.wrap(found.mark().message(), LIST - NUMBER, TextSize.XS, false);
        }

        @Override
        public double height() {
            double text =
                    headline().size() * TextSize.S.lineHeight() + message().size() * (double) TextSize.XS.lineHeight();
            return Math.max(28, text) + 10;
        }

        @Override
        public List<SceneNode> draw(double x, double y) {
            String number = Integer.toString(found.number());
            double middle = y + Marks.DIAMOND;
            List<SceneNode> nodes = new ArrayList<>(
                    found.mark().error()
                            ? Marks.finding(x + Marks.DIAMOND, middle, number)
                            : Marks.warning(x + Marks.DIAMOND, middle, number));
            double base = y + Shapes.ascent(TextSize.S);
            nodes.addAll(Shapes.lines(x + NUMBER, base, headline(), TextSize.S, true, Look.FINDING));
            double below = y + headline().size() * TextSize.S.lineHeight() + Shapes.ascent(TextSize.XS);
            nodes.addAll(Shapes.lines(x + NUMBER, below, message(), TextSize.XS, false, Look.INK));
            return List.of(
                    new SceneNode.Group("finding." + number, "", found.mark().headline(), nodes));
        }
    }

    /** The list beside the triangle, in as many columns as its height asks for. */
    private static List<List<Entry>> columns(List<Entry> entries, double height) {
        List<List<Entry>> columns = new ArrayList<>();
        double used = Double.MAX_VALUE;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean head = entry instanceof Head && i + 1 < entries.size();
            double needed = entry.height() + (head ? entries.get(i + 1).height() : 0);
            if (used + needed > height) {
                columns.add(new ArrayList<>());
                used = entry instanceof Head ? 0 : CONTINUED;
            }
            columns.get(columns.size() - 1).add(entry);
            used += entry.height();
        }
        return columns;
    }

    private static double height(List<Entry> column) {
        double start = column.get(0) instanceof Head ? 0 : CONTINUED;
        return start + column.stream().mapToDouble(Entry::height).sum();
    }

    private static Legend legend(Chart chart, boolean found, Words words) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (Strength strength : chart.strengths()) {
            entries.add(new Legend.Entry(
                    (x, y) -> Marks.strength(x + SAMPLE / 2, y, strength, ""),
                    SAMPLE,
                    words.text("adjacency." + strength.getLiteral())));
        }
        if (found) {
            entries.add(new Legend.Entry(
                    (x, y) -> List.of(Triangle.frame(x + SAMPLE / 2, y, 12)), SAMPLE, words.text("adjacency.found")));
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
                found
                        ? words.text("adjacency.remark") + " " + words.text("disclaimer")
                        : words.text("adjacency.remark"));
    }
}
