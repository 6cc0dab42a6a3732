package org.servicescape.edit.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.servicescape.edit.Example;
import org.servicescape.edit.ProjectEditor;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.concept.Concept;
import org.servicescape.model.concept.Coverage;
import org.servicescape.model.concept.SolutionElement;

/** Themes by perspectives, read and written as a table. */
class ThemeMatrixTest {
    private final Example example = new Example(Example.PORI);
    private final ThemeMatrix matrix = new ThemeMatrix(example.project());
    private final Concept concept = example.project().getConcept();
    private final String before = example.file();

    static Stream<String> all() {
        return Example.all();
    }

    private void write(int row, int column, String text) {
        assertEquals(
                Optional.empty(), example.editor.change(new FillingMatrix(example.editor, row, column, text)), text);
        example.assertCanBeRead();
    }

    private void assertUndone(int steps) {
        for (int i = 0; i < steps; i++) {
            example.editor.undo();
        }
        assertEquals(before, example.file());
    }

    @Test
    void aCellSaysWhatAnswersAThemeFromAPerspective() {
        assertEquals("Safety", matrix.text(1, 0));
        assertEquals("Customers", matrix.text(0, 1));
        List<String> names = concept.getCoverages().get(0).getSolutions().stream()
                .map(SolutionElement::getName)
                .toList();
        assertEquals(String.join("\n", names), matrix.text(1, 1));
        assertEquals("", matrix.text(0, 0));
        assertEquals("", matrix.text(matrix.rows() - 1, 0));
        assertFalse(matrix.isWritable(matrix.rows() - 1, 1));
    }

    /** Writing all that a cell says over another reads the same there, whatever stood there before. */
    @ParameterizedTest
    @MethodSource("all")
    void whatIsCopiedOfATableIsPastedIntoItWithoutAChange(String file) {
        Example centre = new Example(file);
        String unchanged = centre.file();
        ThemeMatrix themes = new ThemeMatrix(centre.project());
        List<List<String>> texts = themes.texts();
        assertTrue(texts.size() > 3 && texts.get(0).size() > 2, texts.toString());
        assertEquals(texts, CopiedCells.read(CopiedCells.write(texts)));
        assertEquals(Optional.empty(), centre.editor.change(new FillingMatrix(centre.editor, 0, 0, texts)));
        assertEquals(unchanged, centre.file());
        int cells = 0;
        for (int row = 1; row <= themes.themes().size(); row++) {
            for (int column = 1; column <= themes.perspectives().size(); column++) {
                String text = themes.text(row, column);
                if (!text.isEmpty()) {
                    assertEquals(Optional.empty(), centre.editor.change(new FillingMatrix(centre.editor, 1, 1, text)));
                    assertEquals(text, themes.text(1, 1));
                    cells++;
                }
            }
        }
        assertTrue(cells > 3, cells + " cells");
        centre.assertCanBeRead();
    }

    @Test
    void aLineIsASolutionThatIsThereOrANewOne() {
        SolutionElement known = concept.getSolutions().get(0);
        int solutions = concept.getSolutions().size();
        write(1, 1, "- " + known.getName().toUpperCase(java.util.Locale.ROOT) + "\n\n\u2022 A lamp at the door ");
        Coverage coverage = concept.getCoverages().get(0);
        assertEquals(List.of(known, concept.getSolutions().get(solutions)), coverage.getSolutions());
        assertEquals("A lamp at the door", concept.getSolutions().get(solutions).getName());
        assertEquals("a-lamp-at-the-door", concept.getSolutions().get(solutions).getId());
        assertEquals("Change “Customers” of Safety", example.editor.undoable().orElseThrow());
        assertUndone(1);
    }

    @Test
    void anEmptiedCellSaysNothingAndAReasonSaysWhy() {
        int coverages = concept.getCoverages().size();
        write(1, 1, "");
        assertEquals(coverages - 1, concept.getCoverages().size());
        assertEquals("", matrix.text(1, 1));
        write(1, 1, "left out: the law says enough");
        Coverage made = concept.getCoverages().get(coverages - 1);
        assertEquals("the law says enough", made.getWaivedBecause());
        assertEquals("Safety: Customers", made.getName());
        assertEquals(List.of(made), matrix.subject(1, 1));
        assertEquals("Left out: the law says enough", matrix.text(1, 1));
        assertUndone(2);
    }

    @Test
    void namesRenameAndGoOnAtTheEnd() {
        int rows = matrix.rows();
        int columns = matrix.columns();
        write(1, 0, "Feeling safe");
        write(rows - 1, 0, "Daylight");
        write(0, columns - 1, "Visitors");
        assertEquals("Feeling safe", concept.getThemes().get(0).getName());
        assertEquals(List.of(rows + 1, columns + 1), List.of(matrix.rows(), matrix.columns()));
        assertEquals("Daylight", matrix.text(rows - 1, 0));
        assertEquals("Visitors", matrix.text(0, columns - 1));
        write(rows - 1, columns - 1, "Windows");
        assertEquals("Windows", matrix.text(rows - 1, columns - 1));
        assertUndone(4);
    }

    @Test
    void cellsThatArePastedMakeThemesAndAllOfItIsOneStep() {
        int rows = matrix.rows();
        List<List<String>> cells =
                CopiedCells.read("Daylight\t\"Windows\nRoof light\"\tLeft out: nobody asked\r\nScent\t\tAir\n");
        assertEquals(Optional.empty(), example.editor.change(new FillingMatrix(example.editor, rows - 1, 0, cells)));
        assertEquals(rows + 2, matrix.rows());
        assertEquals("Windows\nRoof light", matrix.text(rows - 1, 1));
        assertEquals("Left out: nobody asked", matrix.text(rows - 1, 2));
        assertEquals(
                List.of("Scent", "", "Air"), List.of(matrix.text(rows, 0), matrix.text(rows, 1), matrix.text(rows, 2)));
        assertUndone(1);
    }

    @Test
    void anEmptyNameAndACellBesideNoThemeAreRefused() {
        for (int[] cell : new int[][] {{1, 0}, {0, 1}}) {
            String refused = example.editor
                    .change(new FillingMatrix(example.editor, cell[0], cell[1], " "))
                    .orElseThrow();
            assertTrue(refused.contains("must not be empty"), refused);
        }
        String refused = example.editor
                .change(new FillingMatrix(example.editor, matrix.rows() - 1, 1, "Lamps"))
                .orElseThrow();
        assertTrue(refused.contains("Lamps"), refused);
        assertEquals(before, example.file());
    }

    @Test
    void aProjectWithoutAConceptGetsOneWithItsFirstTheme() {
        ProjectEditor editor = new ProjectEditor(ServicescapeFactory.eINSTANCE.createProject());
        ThemeMatrix empty = new ThemeMatrix(editor.project());
        assertEquals(2, empty.rows());
        assertEquals(
                Optional.empty(),
                editor.change(new FillingMatrix(editor, 0, 0, CopiedCells.read("\tCustomers\nSafety\tPlain doors"))));
        assertEquals(List.of(List.of("", "Customers"), List.of("Safety", "Plain doors")), empty.texts());
    }

    @Test
    void aQuotationMarkThatOnlyBeginsASentenceStays() {
        assertEquals(
                List.of(List.of("\"Hush\" signs", "b"), List.of("", "say \"x\"\n2")),
                CopiedCells.read("\"Hush\" signs\tb\n\t\"say \"\"x\"\"\n2\""));
    }
}
