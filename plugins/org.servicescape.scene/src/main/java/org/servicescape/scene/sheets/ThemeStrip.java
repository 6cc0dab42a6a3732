package org.servicescape.scene.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.servicescape.model.concept.Concept;
import org.servicescape.model.concept.Coverage;
import org.servicescape.model.concept.Perspective;
import org.servicescape.model.concept.Theme;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Circle;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Legend;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Names;
import org.servicescape.scene.words.Words;

/** The themes of a concept beside each other, each with the perspectives from which it is answered, left out or open. */
final class ThemeStrip {
    private static final double GUTTER = 24;
    private static final double LEAST = 200;
    private static final double MARK = 22;
    private static final double RADIUS = 6;

    private final Concept concept;
    private final Words words;
    private final double width;
    private final int inRow;

    /** How a theme is answered from a perspective. */
    private enum Answer {
        ANSWERED,
        WAIVED,
        OPEN
    }

    ThemeStrip(Concept concept, double width, Words words) {
        this.concept = concept;
        this.words = words;
        this.width = width;
        int most = (int) Math.max(1, (width + GUTTER) / (LEAST + GUTTER));
        int rows = Math.max(1, (concept.getThemes().size() + most - 1) / most);
        this.inRow = Math.max(1, (concept.getThemes().size() + rows - 1) / rows);
    }

    boolean isEmpty() {
        return concept.getThemes().isEmpty();
    }

    double height() {
        return place(0, 0, new ArrayList<>());
    }

    List<SceneNode> draw(double x, double y) {
        List<SceneNode> nodes = new ArrayList<>();
        place(x, y, nodes);
        return nodes;
    }

    private double place(double x, double top, List<SceneNode> nodes) {
        double column = (width - (inRow - 1) * GUTTER) / inRow;
        double y = top;
        for (int from = 0; from < concept.getThemes().size(); from += inRow) {
            List<Theme> row = concept.getThemes()
                    .subList(from, Math.min(concept.getThemes().size(), from + inRow));
            double lowest = y;
            for (int i = 0; i < row.size(); i++) {
                lowest = Math.max(lowest, theme(row.get(i), x + i * (column + GUTTER), y, column, nodes));
            }
            y = lowest + GUTTER;
        }
        return y - top - (isEmpty() ? 0 : GUTTER);
    }

    private double theme(Theme theme, double x, double top, double column, List<SceneNode> nodes) {
        List<SceneNode> drawn = new ArrayList<>();
        drawn.add(Shapes.line(x, top, x + column, top, Look.HEAD_RULE));
        List<String> name = TextWrap.wrap(Names.of(theme), column, TextSize.M, true);
        drawn.addAll(Shapes.lines(x, top + 8 + Shapes.ascent(TextSize.M), name, TextSize.M, true, Look.INK));
        double y = top + 14 + name.size() * TextSize.M.lineHeight();
        for (Perspective perspective : concept.getPerspectives()) {
            Answer answer = answer(theme, perspective);
            drawn.addAll(mark(answer, x + RADIUS + 1, y + TextSize.S.lineHeight() / 2.0));
            String said = answer == Answer.ANSWERED
                    ? words.text("concept.theme.answered", Names.of(perspective), solutions(theme, perspective))
                    : words.text(
                            answer == Answer.WAIVED ? "concept.theme.waived" : "concept.theme.open",
                            Names.of(perspective));
            List<String> lines = TextWrap.wrap(said, column - MARK, TextSize.S, false);
            drawn.addAll(Shapes.lines(x + MARK, y + Shapes.ascent(TextSize.S), lines, TextSize.S, false, Look.INK));
            y += lines.size() * TextSize.S.lineHeight() + 2;
        }
        nodes.add(new Group(theme.getId(), theme.getId(), Names.of(theme), drawn));
        return y;
    }

    private Stream<Coverage> coverages(Theme theme, Perspective perspective) {
        return concept.getCoverages().stream().filter(c -> c.getTheme() == theme && c.getPerspective() == perspective);
    }

    private long solutions(Theme theme, Perspective perspective) {
        return coverages(theme, perspective)
                .flatMap(c -> c.getSolutions().stream())
                .distinct()
                .count();
    }

    private Answer answer(Theme theme, Perspective perspective) {
        if (solutions(theme, perspective) > 0) {
            return Answer.ANSWERED;
        }
        return coverages(theme, perspective)
                        .anyMatch(c -> c.getWaivedBecause() != null
                                && !c.getWaivedBecause().isBlank())
                ? Answer.WAIVED
                : Answer.OPEN;
    }

    private static List<SceneNode> mark(Answer answer, double x, double y) {
        return switch (answer) {
            case ANSWERED -> List.of(
                    new Circle(x, y, RADIUS, Style.fill(Look.CUSTOMER).outlined(Look.INK, 1)));
            case WAIVED -> List.of(Shapes.line(x - RADIUS, y, x + RADIUS, y, Style.stroke(Look.INK_2, 2)));
            case OPEN -> List.of(new Circle(
                    x, y, RADIUS, Style.fill(Look.PAPER).outlined(Look.INK, 1.5).dashed(2, 2)));
        };
    }

    /** What the marks mean that occur. */
    Legend.Section legend() {
        return new Legend.Section(
                words.text("concept.themes"),
                concept.getThemes().stream()
                        .flatMap(theme -> concept.getPerspectives().stream().map(side -> answer(theme, side)))
                        .distinct()
                        .sorted()
                        .map(this::entry)
                        .toList());
    }

    private Legend.Entry entry(Answer answer) {
        String key =
                switch (answer) {
                    case ANSWERED -> "concept.legend.answered";
                    case WAIVED -> "concept.legend.waived";
                    case OPEN -> "coverage.legend.open";
                };
        return new Legend.Entry((x, y) -> mark(answer, x + RADIUS, y), 2 * RADIUS, words.text(key));
    }
}
