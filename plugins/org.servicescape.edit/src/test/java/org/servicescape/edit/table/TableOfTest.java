package org.servicescape.edit.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.edit.Example;
import org.servicescape.edit.Property;
import org.servicescape.edit.structure.Holder;
import org.servicescape.edit.table.TableOf.Column;
import org.servicescape.model.space.ProgrammeItem;

/** The elements of the example centres as tables. */
class TableOfTest {
    private final Example example = new Example(Example.PORI);

    private TableOf programme() {
        return TableOf.main(example.project()).get(0);
    }

    @Test
    void theSpaceProgrammeBeginsWithWhatArchitectsAskFor() {
        List<String> headings =
                programme().columns().stream().limit(6).map(Column::heading).toList();
        assertEquals(
                List.of("Function number", "Name", "Space type", "Quantity", "Agreed area (m²)", "Status"), headings);
        assertFalse(programme().rows().isEmpty());
    }

    @Test
    void theNetPlannedAreaCountsEverySpace() {
        BigDecimal area = BigDecimal.ZERO;
        for (EObject row : programme().rows()) {
            ProgrammeItem item = (ProgrammeItem) row;
            for (int i = 0; item.getAgreedArea() != null && i < item.getQuantity(); i++) {
                area = area.add(item.getAgreedArea());
            }
        }
        assertEquals(0, area.compareTo(TableOf.totals(programme().rows()).get(1).value()));
        assertEquals(List.of(), TableOf.totals(List.of(example.project())));
    }

    @Test
    void aTableIsFoundAgainByItsAddress() {
        for (TableOf table : TableOf.main(example.project())) {
            assertEquals(Optional.of(table), TableOf.at(example.project(), table.address()));
        }
        EObject storey =
                example.project().getSpace().getPlans().get(0).getStoreys().get(0);
        Holder doors =
                Holder.of(storey).stream().filter(TableOf::fits).findFirst().orElseThrow();
        TableOf ofStorey = new TableOf(doors);
        assertEquals(Optional.of(ofStorey), TableOf.at(example.project(), ofStorey.address()));
        assertEquals(Optional.empty(), TableOf.at(example.project(), "nobody concept services"));
        assertEquals(
                Optional.empty(),
                TableOf.at(example.project(), example.project().getId() + " concept nothing"));
        assertEquals(Optional.empty(), TableOf.at(example.project(), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {Example.ISO_OMENA, Example.PORI})
    void everyCellOfEveryTableIsAPropertyOfItsElement(String file) {
        Example centre = new Example(file);
        int cells = 0;
        for (EObject owner : centre.elements()) {
            for (Holder holder : Holder.of(owner)) {
                if (TableOf.fits(holder)) {
                    TableOf table = new TableOf(holder);
                    for (EObject row : table.rows()) {
                        List<String> ids = centre.editor.properties(row).stream()
                                .map(Property::id)
                                .toList();
                        for (Column column : table.columns()) {
                            assertTrue(ids.contains(column.id()), holder.kind().getName() + " " + column);
                            cells++;
                        }
                    }
                }
            }
        }
        assertTrue(cells > 1000, cells + " cells");
    }

    @Test
    void cellsOfASpreadsheetFillRowsAndMakeNewOnesInOneStep() {
        String before = example.file();
        TableOf table = programme();
        EObject last = table.rows().get(table.rows().size() - 1);
        String type = example.property(last, "spaceType").choices().get(1).label();
        List<List<String>> cells = CopiedCells.read(
                "Reading room\t" + type.toUpperCase(Locale.ROOT) + "\t2\t35.5\nQuiet room\t" + type + "\t1\t12");
        FillingCells filling = new FillingCells(
                example.editor,
                table.holder(),
                List.of(last),
                List.of("name", "spaceType", "quantity", "agreedArea"),
                cells);
        assertEquals(Optional.empty(), example.editor.change(filling));
        ProgrammeItem filled = (ProgrammeItem) last;
        assertEquals("Reading room", filled.getName());
        assertEquals(2, filled.getQuantity());
        assertEquals(new BigDecimal("35.5"), filled.getAgreedArea());
        ProgrammeItem added = (ProgrammeItem) table.rows().get(table.rows().size() - 1);
        assertEquals("Quiet room", added.getName());
        assertEquals(type, example.property(added, "spaceType").text());
        example.assertCanBeRead();
        String after = example.file();
        example.editor.undo();
        assertEquals(before, example.file());
        example.editor.redo();
        assertEquals(after, example.file());
    }

    @Test
    void aCellThatCannotBeReadTakesAllOfThemBack() {
        String before = example.file();
        TableOf table = programme();
        FillingCells filling = new FillingCells(
                example.editor,
                table.holder(),
                table.rows(),
                List.of("name", "quantity"),
                CopiedCells.read("Reading room\ttwo"));
        String refused = example.editor.change(filling).orElseThrow();
        assertTrue(refused.contains("two"), refused);
        assertEquals(before, example.file());
    }

    @Test
    void moreCellsThanColumnsAreRefused() {
        TableOf table = programme();
        FillingCells filling = new FillingCells(
                example.editor, table.holder(), table.rows(), List.of("name"), CopiedCells.read("A\tB"));
        assertTrue(example.editor.change(filling).orElseThrow().contains("2 cells"));
    }
}
