package org.servicescape.edit.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.edit.Change;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.edit.ProjectEditor;
import org.servicescape.edit.PropertyTexts;
import org.servicescape.edit.Refused;
import org.servicescape.edit.structure.Adding;
import org.servicescape.edit.structure.Holder;
import org.servicescape.edit.structure.Removing;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.concept.ConceptFactory;
import org.servicescape.model.concept.ConceptPackage;
import org.servicescape.model.concept.Coverage;
import org.servicescape.model.concept.Perspective;
import org.servicescape.model.concept.SolutionElement;
import org.servicescape.model.concept.Theme;

/**
 * Writes cells of a {@link ThemeMatrix}, one or, as pasting does, many. A name renames a theme or perspective, or makes a new
 * one at the end; in a cell each line is a solution, a new one where none is called so, and after “Left out:” stands why
 * nothing answers. An empty cell says nothing any more. Takes time with the size of the project for each cell.
 */
public final class FillingMatrix implements Change {
    private static final String NAME = ServicescapePackage.Literals.ELEMENT__NAME.getName();

    /** What a coverage has that says nothing yet. */
    private static final Set<EStructuralFeature> BARE = Set.of(
            ServicescapePackage.Literals.ELEMENT__ID,
            ServicescapePackage.Literals.ELEMENT__NAME,
            ServicescapePackage.Literals.ELEMENT__EVIDENCE,
            ServicescapePackage.Literals.PART__TRANSLATIONS,
            ConceptPackage.Literals.COVERAGE__THEME,
            ConceptPackage.Literals.COVERAGE__PERSPECTIVE);

    private final ProjectEditor editor;
    private final ThemeMatrix matrix;
    private final int row;
    private final int column;
    private final List<List<String>> cells;

    /** Writes cells, row by row, from a cell to the right and down. */
    public FillingMatrix(ProjectEditor editor, int row, int column, List<List<String>> cells) {
        this.editor = editor;
        this.matrix = new ThemeMatrix(editor.project());
        this.row = row;
        this.column = column;
        this.cells = List.copyOf(cells);
    }

    /** Writes one cell. */
    public FillingMatrix(ProjectEditor editor, int row, int column, String text) {
        this(editor, row, column, List.of(List.of(text)));
    }

    @Override
    public String label() {
        if (cells.size() != 1 || cells.get(0).size() != 1) {
            return Message.COMMAND_FILL.with(Names.of(ConceptPackage.Literals.THEME));
        }
        if (row > 0 && column > 0) {
            return Message.COMMAND_CHANGE.with(matrix.text(0, column), matrix.text(row, 0));
        }
        String name = matrix.text(row, column);
        return name.isEmpty()
                ? Message.COMMAND_ADD.with(Names.shorten(cells.get(0).get(0).strip()))
                : Message.COMMAND_RENAME.with(name);
    }

    @Override
    public void make(Project project) throws Refused {
        for (int down = 0; down < cells.size(); down++) {
            List<String> texts = cells.get(down);
            for (int right = 0; right < texts.size(); right++) {
                write(project, row + down, column + right, texts.get(right).strip());
            }
        }
    }

    private void write(Project project, int at, int beside, String text) throws Refused {
        if (matrix.text(at, beside).equals(text) || (at == 0 && beside == 0)) {
            return;
        }
        if (!matrix.isWritable(at, beside)) {
            throw new Refused(Message.REFUSED_NO_HEADING, Names.shorten(text));
        }
        if (at == 0) {
            name(project, ConceptPackage.Literals.CONCEPT__PERSPECTIVES, beside - 1, text);
        } else if (beside == 0) {
            name(project, ConceptPackage.Literals.CONCEPT__THEMES, at - 1, text);
        } else {
            answer(project, matrix.themes().get(at - 1), matrix.perspectives().get(beside - 1), text);
        }
    }

    private void name(Project project, EReference feature, int index, String text) throws Refused {
        if (text.isEmpty()) {
            throw new Refused(Message.REFUSED_REQUIRED, Names.of((EStructuralFeature)
                    ServicescapePackage.Literals.ELEMENT__NAME));
        }
        String name = text.replaceAll("\\s+", " ");
        List<EObject> known = place(project, feature).contents();
        if (index < known.size()) {
            new PropertyTexts(editor).write(project, known.get(index), NAME, name);
        } else {
            add(project, feature, (Element) EcoreUtil.create(feature.getEReferenceType()), name);
        }
    }

    private static Holder place(Project project, EReference feature) {
        return new Holder(project, List.of(ServicescapePackage.Literals.PROJECT__CONCEPT, feature));
    }

    private void add(Project project, EReference feature, Element element, String name) throws Refused {
        element.setName(name);
        new Adding(place(project, feature), element).make(project);
        new PropertyTexts(editor).write(project, element, NAME, name);
    }

    private void answer(Project project, Theme theme, Perspective perspective, String text) throws Refused {
        Set<SolutionElement> solutions = new LinkedHashSet<>();
        String reason = "";
        for (String line : text.lines().map(String::strip).toList()) {
            String rest = leftOut(line);
            if (!reason.isEmpty()) {
                reason = reason + " " + line;
            } else if (!rest.isEmpty()) {
                reason = rest;
            } else if (!line.isEmpty()) {
                solutions.add(solution(project, line));
            }
        }
        List<Coverage> known = matrix.coverages(theme, perspective);
        Coverage first = known.isEmpty() ? added(project, theme, perspective) : known.get(0);
        for (Coverage one : known) {
            one.getSolutions().clear();
            one.setWaivedBecause(null);
        }
        first.getSolutions().addAll(solutions);
        new PropertyTexts(editor)
                .write(project, first, ConceptPackage.Literals.COVERAGE__WAIVED_BECAUSE.getName(), reason);
        List<Coverage> empty = matrix.coverages(theme, perspective).stream()
                .filter(FillingMatrix::saysNothing)
                .toList();
        if (!empty.isEmpty()) {
            new Removing(project, empty).make(project);
        }
    }

    private Coverage added(Project project, Theme theme, Perspective perspective) throws Refused {
        Coverage coverage = ConceptFactory.eINSTANCE.createCoverage();
        coverage.setTheme(theme);
        coverage.setPerspective(perspective);
        String name = Message.NEW_COVERAGE.with(Names.of((EObject) theme), Names.of((EObject) perspective));
        add(project, ConceptPackage.Literals.CONCEPT__COVERAGES, coverage, name);
        return coverage;
    }

    /** The words after “Left out:”; empty where a line does not begin so. */
    private static String leftOut(String line) {
        String begin = Message.CELL_LEFT_OUT.with("").strip();
        return line.regionMatches(true, 0, begin, 0, begin.length())
                ? line.substring(begin.length()).strip()
                : "";
    }

    private SolutionElement solution(Project project, String line) throws Refused {
        String name = line.replaceFirst("^[\u2022*\u2013-]\\s+", "").strip();
        for (SolutionElement known : project.getConcept().getSolutions()) {
            if (matrix.label(known).equalsIgnoreCase(name)) {
                return known;
            }
        }
        SolutionElement made = ConceptFactory.eINSTANCE.createSolutionElement();
        add(project, ConceptPackage.Literals.CONCEPT__SOLUTIONS, made, name);
        return made;
    }

    /** Whether it tells no more than which theme and perspective it belongs to. */
    private static boolean saysNothing(Coverage coverage) {
        return coverage.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> !BARE.contains(feature))
                .noneMatch(coverage::eIsSet);
    }
}
