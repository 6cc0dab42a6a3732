package org.servicescape.scene.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Milestone;
import org.servicescape.model.concept.Phase;
import org.servicescape.model.concept.SolutionElement;
import org.servicescape.model.concept.SolutionKind;
import org.servicescape.model.views.ViewKind;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.View;
import org.servicescape.scene.look.Legend;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.look.Sheet;
import org.servicescape.scene.look.TitleBlock;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/**
 * The road map: which solutions each phase of the work brings, by kind, and the milestones of each phase. One sheet; its
 * size and the time to draw it grow with phases times kinds, and with solutions and milestones.
 */
public final class RoadMapView implements View {
    private static final double HEADER = 150;
    private static final double COLUMN = 220;
    private static final double GUTTER = 28;
    private static final double PADDING = 10;
    private static final double GAP = 10;
    private static final double ROW_GAP = 28;
    private static final double HEAD = 64;

    @Override
    public ViewKind kind() {
        return ViewKind.ROAD_MAP;
    }

    @Override
    public List<ViewOf> in(Project project) {
        return phases(project).isEmpty()
                ? List.of()
                : List.of(new ViewOf("road-map", Words.in(Locale.ENGLISH).text("roadMap.title"), ""));
    }

    @Override
    public List<Scene> draw(Project project, ViewOf view, Overlay overlay, Locale language) {
        Words words = Words.in(language);
        List<Column> phases = columns(project, words);
        String subtitle = words.text("roadMap.subtitle");
        TitleBlock title = TitleBlock.of(project, view.id(), words.text("roadMap.title"), subtitle, 1, 1, words);
        Sheet sheet = new Sheet(title, Math.max(900, HEADER + phases.size() * (COLUMN + GUTTER) - GUTTER));
        List<SceneNode> body = new ArrayList<>();
        double y = sheet.top();
        for (int i = 0; i < phases.size(); i++) {
            body.add(head(phases.get(i), x(sheet, i), y));
        }
        y += HEAD + extraHead(phases);
        y = results(phases, words.text("roadMap.result"), sheet, y, body);
        for (SolutionKind kind : SolutionKind.values()) {
            List<List<SolutionElement>> row = phases.stream()
                    .map(column -> solutions(project, view, column.phase(), kind))
                    .toList();
            if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
                y = row(row, words.text("solution." + kind.getLiteral()), sheet, y, body);
            }
        }
        List<List<Milestone>> milestones = phases.stream()
                .map(column -> milestones(project, column.phase()))
                .toList();
        if (milestones.stream().anyMatch(cell -> !cell.isEmpty())) {
            y = milestones(milestones, words, sheet, y, body);
        }
        String description = words.text("roadMap.description", String.valueOf(phases.size()));
        Legend legend = new Legend(List.of(new Legend.Section(words.text("legend.marks"), marks(words))), "");
        return List.of(sheet.finish(view.id(), description, words.language(), y - sheet.top(), body, legend));
    }

    private static List<Phase> phases(Project project) {
        return project.getConcept() == null ? List.of() : project.getConcept().getPhases();
    }

    /** A phase, or at the end what has none: then its element is missing. */
    private record Column(Phase phase, String id, String name, String span, String result) {}

    private static List<Column> columns(Project project, Words words) {
        List<Column> columns = new ArrayList<>();
        for (Phase phase : phases(project)) {
            String result = Objects.requireNonNullElse(phase.getResult(), "");
            columns.add(new Column(phase, phase.getId(), name(phase), span(phase, words), result));
        }
        boolean rest = project.getConcept().getSolutions().stream().anyMatch(s -> s.getPhase() == null)
                || project.getConcept().getMilestones().stream().anyMatch(m -> m.getPhase() == null);
        if (rest) {
            columns.add(new Column(null, "", words.text("roadMap.rest"), "", ""));
        }
        return columns;
    }

    private static List<Legend.Entry> marks(Words words) {
        Style essential = Style.fill(Look.CUSTOMER_FILL).outlined(Look.CUSTOMER, 2.5);
        return List.of(
                new Legend.Entry(
                        (x, y) -> List.of(new Rect(x, y - 8, 40, 16, Look.RADIUS, essential)),
                        40,
                        words.text("roadMap.essential")),
                new Legend.Entry((x, y) -> List.of(flag(x, y)), 12, words.text("roadMap.milestone")));
    }

    private static SceneNode flag(double x, double y) {
        return Shapes.polygon(Style.fill(Look.INK), x, y - 6, x + 12, y, x, y + 6);
    }

    private static List<SolutionElement> solutions(Project project, ViewOf view, Phase phase, SolutionKind kind) {
        return project.getConcept().getSolutions().stream()
                .filter(solution -> solution.getPhase() == phase && solution.getKind() == kind)
                .filter(solution -> !view.choices().leavesOut(solution.getId()))
                .toList();
    }

    private static List<Milestone> milestones(Project project, Phase phase) {
        return project.getConcept().getMilestones().stream()
                .filter(milestone -> milestone.getPhase() == phase)
                .toList();
    }

    private static double x(Sheet sheet, int column) {
        return sheet.left() + HEADER + column * (COLUMN + GUTTER);
    }

    private static SceneNode head(Column phase, double x, double y) {
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(Shapes.line(x, y, x + COLUMN, y, Look.HEAD_RULE));
        List<String> name = TextWrap.wrap(phase.name(), COLUMN, TextSize.M, true);
        nodes.addAll(Shapes.lines(x, y + 8 + Shapes.ascent(TextSize.M), name, TextSize.M, true, Look.INK));
        double below = y + 8 + name.size() * TextSize.M.lineHeight() + Shapes.ascent(TextSize.XS);
        nodes.add(Shapes.text(x, below, phase.span(), TextSize.XS, false, Look.INK_2));
        return new Group(phase.id(), phase.id(), phase.name(), nodes);
    }

    private static double extraHead(List<Column> phases) {
        int most = phases.stream()
                .mapToInt(phase ->
                        TextWrap.wrap(phase.name(), COLUMN, TextSize.M, true).size())
                .max()
                .orElse(1);
        return (most - 1) * TextSize.M.lineHeight();
    }

    private static String span(Phase phase, Words words) {
        if (phase.getFrom() == null) {
            return phase.getUntil() == null ? "" : words.text("roadMap.until", words.date(phase.getUntil()));
        }
        return phase.getUntil() == null
                ? words.text("roadMap.from", words.date(phase.getFrom()))
                : words.text("roadMap.span", words.date(phase.getFrom()), words.date(phase.getUntil()));
    }

    private static double results(List<Column> phases, String header, Sheet sheet, double top, List<SceneNode> body) {
        if (phases.stream().allMatch(phase -> phase.result().isEmpty())) {
            return top;
        }
        header(header, sheet, top, body);
        double lowest = top;
        for (int i = 0; i < phases.size(); i++) {
            List<String> lines = TextWrap.wrap(phases.get(i).result(), COLUMN, TextSize.S, false);
            double baseline = top + Shapes.ascent(TextSize.S);
            body.addAll(Shapes.lines(x(sheet, i), baseline, lines, TextSize.S, false, Look.INK));
            lowest = Math.max(lowest, top + lines.size() * TextSize.S.lineHeight());
        }
        return lowest + ROW_GAP;
    }

    private static double row(
            List<List<SolutionElement>> row, String header, Sheet sheet, double top, List<SceneNode> body) {
        header(header, sheet, top, body);
        double lowest = top + TextSize.S.lineHeight();
        for (int i = 0; i < row.size(); i++) {
            double y = top;
            for (SolutionElement solution : row.get(i)) {
                List<String> lines =
                        TextWrap.wrap(name(solution), COLUMN - 2 * PADDING, TextSize.S, solution.isEssential());
                double height = lines.size() * TextSize.S.lineHeight() + 2 * PADDING;
                body.add(card(solution, lines, x(sheet, i), y, height));
                y += height + GAP;
            }
            lowest = Math.max(lowest, y - GAP);
        }
        return lowest + ROW_GAP;
    }

    private static SceneNode card(SolutionElement solution, List<String> lines, double x, double y, double height) {
        Style style = Style.fill(Look.CUSTOMER_FILL).outlined(Look.CUSTOMER, solution.isEssential() ? 2.5 : 1.25);
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(new Rect(x, y, COLUMN, height, Look.RADIUS, style));
        double baseline = y + PADDING + Shapes.ascent(TextSize.S);
        nodes.addAll(Shapes.lines(x + PADDING, baseline, lines, TextSize.S, solution.isEssential(), Look.INK));
        return new Group(solution.getId(), solution.getId(), name(solution), nodes);
    }

    private static double milestones(
            List<List<Milestone>> row, Words words, Sheet sheet, double top, List<SceneNode> body) {
        header(words.text("roadMap.milestones"), sheet, top, body);
        double lowest = top + TextSize.S.lineHeight();
        for (int i = 0; i < row.size(); i++) {
            double y = top;
            for (Milestone milestone : row.get(i)) {
                List<SceneNode> nodes = new ArrayList<>();
                double x = x(sheet, i);
                nodes.add(flag(x, y + 9));
                List<String> name = TextWrap.wrap(name(milestone), COLUMN - 20, TextSize.S, true);
                nodes.addAll(Shapes.lines(x + 20, y + Shapes.ascent(TextSize.S), name, TextSize.S, true, Look.INK));
                y += name.size() * TextSize.S.lineHeight();
                List<String> dates = TextWrap.wrap(dates(milestone, words), COLUMN - 20, TextSize.XS, false);
                nodes.addAll(
                        Shapes.lines(x + 20, y + Shapes.ascent(TextSize.XS), dates, TextSize.XS, false, Look.INK_2));
                y += dates.size() * TextSize.XS.lineHeight() + GAP;
                body.add(new Group(milestone.getId(), milestone.getId(), name(milestone), nodes));
            }
            lowest = Math.max(lowest, y - GAP);
        }
        return lowest;
    }

    private static String dates(Milestone milestone, Words words) {
        Stream<String> forecasts = milestone.getForecasts().stream()
                .map(forecast -> forecast.getDate() == null
                        ? ""
                        : words.text("roadMap.forecast", words.date(forecast.getDate())));
        Stream<String> own = Stream.of(
                milestone.getPlanned() == null ? "" : words.text("roadMap.planned", words.date(milestone.getPlanned())),
                milestone.getActual() == null ? "" : words.text("roadMap.actual", words.date(milestone.getActual())));
        return String.join(
                " · ",
                Stream.concat(own, forecasts).filter(part -> !part.isEmpty()).toList());
    }

    private static void header(String text, Sheet sheet, double top, List<SceneNode> body) {
        double line = top - ROW_GAP / 2;
        body.add(Shapes.line(sheet.left(), line, sheet.left() + sheet.width(), line, Look.HAIR));
        List<String> lines = TextWrap.wrap(text, HEADER - GUTTER, TextSize.S, true);
        body.addAll(Shapes.lines(sheet.left(), top + Shapes.ascent(TextSize.S), lines, TextSize.S, true, Look.INK));
    }

    private static String name(Element element) {
        return element.getName() == null ? element.getId() : element.getName();
    }
}
