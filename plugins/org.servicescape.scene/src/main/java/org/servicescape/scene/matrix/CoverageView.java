package org.servicescape.scene.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Concept;
import org.servicescape.model.concept.Coverage;
import org.servicescape.model.concept.Perspective;
import org.servicescape.model.concept.SolutionElement;
import org.servicescape.model.concept.Theme;
import org.servicescape.model.views.ViewKind;
import org.servicescape.scene.Choices;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.View;
import org.servicescape.scene.look.Legend;
import org.servicescape.scene.matrix.Matrix.Cell;
import org.servicescape.scene.matrix.Matrix.Head;
import org.servicescape.scene.matrix.Matrix.Item;
import org.servicescape.scene.matrix.Matrix.Kind;
import org.servicescape.scene.matrix.Matrix.Row;
import org.servicescape.scene.words.Names;
import org.servicescape.scene.words.Words;

/**
 * Themes by perspectives: which solutions answer a theme as each perspective sees it, what was left out on purpose and
 * why, and what nobody has answered yet. A saved view may ask for the solutions of some fields of design or tags, for
 * some perspectives, and for an order of themes. Cost: themes times perspectives times coverages.
 */
public final class CoverageView implements View {
    private static final String ID = "coverage";
    private static final double LEAST_COLUMN = 200;
    private static final double WIDEST_COLUMN = 420;

    @Override
    public ViewKind kind() {
        return ViewKind.COVERAGE;
    }

    @Override
    public List<ViewOf> in(Project project) {
        Concept concept = project.getConcept();
        if (concept == null
                || concept.getThemes().isEmpty()
                || concept.getPerspectives().isEmpty()) {
            return List.of();
        }
        return List.of(new ViewOf(ID, Words.in(Locale.ENGLISH).text("coverage.title"), ""));
    }

    @Override
    public List<Scene> draw(Project project, ViewOf view, Overlay overlay, Locale language) {
        Words words = Words.in(language);
        Concept concept = project.getConcept();
        Choices choices = view.choices();
        List<Theme> themes = Ordered.by(choices, concept.getThemes());
        List<Perspective> perspectives = Ordered.by(choices, concept.getPerspectives()).stream()
                .filter(p -> choices.perspectives().isEmpty()
                        || choices.perspectives().contains(p.getId()))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Theme theme : themes) {
            List<Cell> cells = perspectives.stream()
                    .map(perspective -> cell(coverages(concept, theme, perspective), choices, words))
                    .toList();
            rows.add(new Row(head(theme.getId(), Names.of(theme), theme.getDescription()), cells));
        }
        List<Head> columns = perspectives.stream()
                .map(p -> head(
                        p.getId(),
                        Names.of(p),
                        p.getOf().stream().map(Names::of).collect(Collectors.joining(", "))))
                .toList();
        Matrix matrix = new Matrix(words.text("coverage.corner"), columns, rows);
        String title = view.id().equals(ID) ? words.text("coverage.title") : view.title();
        String counts = words.text(
                "coverage.counts", count(rows, Kind.FILLED), count(rows, Kind.WAIVED), count(rows, Kind.OPEN));
        return new MatrixSheets(project, view.id(), title, subtitle(counts, choices, words), counts, words)
                .draw(matrix, LEAST_COLUMN, WIDEST_COLUMN, legend(rows, words));
    }

    private static String subtitle(String counts, Choices choices, Words words) {
        if (choices.disciplines().isEmpty()) {
            return counts;
        }
        return counts + " · "
                + choices.disciplines().stream()
                        .map(d -> words.text("discipline." + d.getLiteral()))
                        .collect(Collectors.joining(", "));
    }

    private static Head head(String id, String name, String note) {
        return new Head(id, name, note == null ? "" : note, Matrix.NO_ZONE);
    }

    private static List<Coverage> coverages(Concept concept, Theme theme, Perspective perspective) {
        return concept.getCoverages().stream()
                .filter(c -> c.getTheme() == theme && c.getPerspective() == perspective)
                .toList();
    }

    private static Cell cell(List<Coverage> coverages, Choices choices, Words words) {
        String element = coverages.isEmpty() ? "" : coverages.get(0).getId();
        List<SolutionElement> solutions = coverages.stream()
                .flatMap(c -> c.getSolutions().stream())
                .distinct()
                .toList();
        List<Item> wanted = Ordered.by(choices, solutions).stream()
                .filter(s -> isWanted(s, choices))
                .map(s -> new Item(Names.of(s), s.isEssential(), note(s, words)))
                .toList();
        if (!wanted.isEmpty()) {
            return new Cell(Kind.FILLED, element, wanted);
        }
        if (!solutions.isEmpty()) {
            return new Cell(Kind.BLANK, element, List.of());
        }
        String reason = coverages.stream()
                .map(Coverage::getWaivedBecause)
                .filter(because -> because != null && !because.isBlank())
                .collect(Collectors.joining(" "));
        return reason.isEmpty()
                ? new Cell(Kind.OPEN, element, List.of(new Item(words.text("coverage.open"), false, "")))
                : new Cell(Kind.WAIVED, element, List.of(new Item(words.text("coverage.waived", reason), false, "")));
    }

    private static boolean isWanted(SolutionElement solution, Choices choices) {
        return (choices.disciplines().isEmpty()
                        || solution.getDisciplines().stream().anyMatch(choices.disciplines()::contains))
                && (choices.tags().isEmpty() || solution.getTags().stream().anyMatch(choices.tags()::contains));
    }

    private static String note(SolutionElement solution, Words words) {
        return solution.getDisciplines().stream()
                .map(d -> words.text("discipline." + d.getLiteral()))
                .collect(Collectors.joining(", "));
    }

    private static long count(List<Row> rows, Kind kind) {
        return rows.stream()
                .flatMap(r -> r.cells().stream())
                .filter(c -> c.kind() == kind)
                .count();
    }

    private static Legend legend(List<Row> rows, Words words) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (Kind kind : List.of(Kind.FILLED, Kind.WAIVED, Kind.OPEN)) {
            if (count(rows, kind) > 0) {
                entries.add(new Legend.Entry(
                        (x, y) -> List.of(new Rect(x, y - 9, 36, 18, 2, MatrixGrid.style(kind))),
                        36,
                        words.text("coverage.legend." + kind.name().toLowerCase(Locale.ROOT))));
            }
        }
        return new Legend(
                List.of(new Legend.Section(words.text("coverage.legend"), entries)), words.text("coverage.remark"));
    }
}
