package org.servicescape.edit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Concept;
import org.servicescape.model.concept.Coverage;
import org.servicescape.model.concept.Perspective;
import org.servicescape.model.concept.SolutionElement;
import org.servicescape.model.concept.Theme;

/**
 * The themes of a concept by its perspectives, as texts: in the first row the names of the perspectives, in the first
 * column those of the themes, between them what answers a theme from a perspective, a line for each solution, and last why
 * nothing does where it was left out on purpose. One row and one column more have room for new ones.
 *
 * @param project whose concept is shown; it need not have one yet
 */
public record ThemeMatrix(Project project) {
    /** The themes, one for each row after the first. */
    public List<Theme> themes() {
        return hasConcept() ? List.copyOf(project.getConcept().getThemes()) : List.of();
    }

    /** The perspectives, one for each column after the first. */
    public List<Perspective> perspectives() {
        return hasConcept() ? List.copyOf(project.getConcept().getPerspectives()) : List.of();
    }

    private boolean hasConcept() {
        return project.getConcept() != null;
    }

    /** How many rows there are, with that of the names and that for a new theme. */
    public int rows() {
        return themes().size() + 2;
    }

    /** How many columns there are, with that of the names and that for a new perspective. */
    public int columns() {
        return perspectives().size() + 2;
    }

    /** Whether something can be written there: not in the corner, and beside a new name only the name. */
    public boolean isWritable(int row, int column) {
        if (row == 0 || column == 0) {
            return row + column > 0 && row < rows() && column < columns();
        }
        return row <= themes().size() && column <= perspectives().size();
    }

    /** What stands there; nothing in the corner, and where there is room for something new. */
    public String text(int row, int column) {
        if (!isWritable(row, column)
                || row > themes().size()
                || column > perspectives().size()) {
            return "";
        }
        if (row == 0) {
            return Names.of((EObject) perspectives().get(column - 1));
        }
        Theme theme = themes().get(row - 1);
        return column == 0
                ? Names.of((EObject) theme)
                : text(coverages(theme, perspectives().get(column - 1)));
    }

    /** What the cell is about: a theme, a perspective, or how the one is answered from the other; empty where nothing is. */
    public List<EObject> subject(int row, int column) {
        if (text(row, column).isEmpty()) {
            return List.of();
        }
        if (row == 0) {
            return List.of(perspectives().get(column - 1));
        }
        Theme theme = themes().get(row - 1);
        return column == 0
                ? List.of(theme)
                : List.copyOf(coverages(theme, perspectives().get(column - 1)));
    }

    /** All texts, row by row, without the room for new ones. */
    public List<List<String>> texts() {
        List<List<String>> texts = new ArrayList<>();
        for (int row = 0; row < rows() - 1; row++) {
            List<String> line = new ArrayList<>();
            for (int column = 0; column < columns() - 1; column++) {
                line.add(text(row, column));
            }
            texts.add(line);
        }
        return texts;
    }

    /** How a theme is answered from a perspective: most often one element, none where nobody has said anything. */
    List<Coverage> coverages(Theme theme, Perspective perspective) {
        Concept concept = project.getConcept();
        return concept.getCoverages().stream()
                .filter(one -> one.getTheme() == theme && one.getPerspective() == perspective)
                .toList();
    }

    private String text(List<Coverage> coverages) {
        List<String> lines = new ArrayList<>();
        coverages.stream()
                .flatMap(one -> one.getSolutions().stream())
                .distinct()
                .map(this::label)
                .forEach(lines::add);
        String reason = coverages.stream()
                .map(Coverage::getWaivedBecause)
                .filter(because -> because != null && !because.isBlank())
                .collect(Collectors.joining(" "));
        if (!reason.isEmpty()) {
            lines.add(Message.CELL_LEFT_OUT.with(reason));
        }
        return String.join("\n", lines);
    }

    /** What a solution is called in a cell: its name, and its id where another has the same name. */
    String label(SolutionElement solution) {
        String name = Names.of(solution);
        boolean alone = project.getConcept().getSolutions().stream()
                .noneMatch(other -> other != solution && Names.of(other).equalsIgnoreCase(name));
        return alone ? name : Message.ELEMENT_NAMESAKE.with(name, EcoreUtil.getID(solution));
    }
}
