package org.servicescape.core.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.core.sizing.CentreSize;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.space.AreaBasis;
import org.servicescape.model.space.FitOutItem;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.ProgrammeItem;
import org.servicescape.model.space.RoomDataSheet;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.Storey;
import org.servicescape.model.value.Outline;
import org.servicescape.store.ProjectFiles;
import org.servicescape.store.table.Row;
import org.servicescape.store.table.Table;
import org.servicescape.store.table.TableFiles;
import org.servicescape.store.table.TableImport;
import org.servicescape.store.table.TableKind;

/** What architects take into their own tools, of Pori. */
class ScheduleTest {
    @TempDir
    Path folder;

    private Project pori;

    @BeforeEach
    void read() throws Exception {
        pori = ProjectFiles.read(Path.of("..", "..", "examples", "pori", "pori.servicescape"));
    }

    private ScheduleLine line(String id) {
        return Schedule.lines(CentreSize.of(pori, CentreSize.USUAL)).stream()
                .filter(each -> each.derived().item().getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Space room(String outline) {
        Plan plan = SpaceFactory.eINSTANCE.createPlan();
        Storey storey = SpaceFactory.eINSTANCE.createStorey();
        plan.getStoreys().add(storey);
        Space space = SpaceFactory.eINSTANCE.createSpace();
        space.setOutline(Outline.valueOf(outline));
        storey.getSpaces().add(space);
        plan.setWallThickness(200);
        return space;
    }

    @Test
    void aRoomIsAsLargeAsWithinItsWalls() {
        assertEquals(4.8 * 3.8, DesignedArea.of(room("0,0 5000,4000")).orElseThrow(), 1e-9);
        // an L of 5 × 4 m without 2 × 2 m: the inner corner keeps the wall's half on its other side
        Space bent = room("0,0 5000,0 5000,4000 3000,4000 3000,2000 0,2000");
        assertEquals(4.8 * 1.8 + 1.8 * 2, DesignedArea.of(bent).orElseThrow(), 1e-9);
        bent.setArea(new BigDecimal("13.5"));
        bent.setAreaBasis(AreaBasis.GROSS);
        assertEquals(13.5, DesignedArea.of(bent).orElseThrow());
        assertEquals("gross", DesignedArea.basis(bent));
    }

    @Test
    void theDesignIsHeldAgainstWhatWasAgreed() {
        ScheduleLine rooms = line("p-room");
        assertEquals(6, rooms.spaces().size());
        assertEquals(96, rooms.agreed().orElseThrow());
        double designed = rooms.spaces().stream()
                .mapToDouble(each -> DesignedArea.of(each).orElseThrow())
                .sum();
        assertEquals(designed / 96 - 1, rooms.deviation().orElseThrow(), 1e-12);
        assertEquals("within tolerance", rooms.verdict());
        rooms.derived().item().setAgreedArea(new BigDecimal("30"));
        assertEquals("under", line("p-room").verdict());
        rooms.derived().item().setAgreedArea(new BigDecimal("3"));
        assertEquals("over", line("p-room").verdict());
        rooms.spaces().forEach(each -> each.setProgrammeItem(null));
        assertEquals("not designed", line("p-room").verdict());
    }

    @Test
    void withoutToleranceOfItsOwnTenPerCentHold() {
        ScheduleLine rooms = line("p-room");
        double each = rooms.designed().orElseThrow() / 6;
        rooms.derived().item().setTolerance(null);
        rooms.derived().item().setAgreedArea(BigDecimal.valueOf(each / 1.09));
        assertEquals("within tolerance", line("p-room").verdict());
        rooms.derived().item().setAgreedArea(BigDecimal.valueOf(each / 1.11));
        assertEquals("over", line("p-room").verdict());
    }

    @Test
    void theTableHasALineForEachOfTheProgrammeAndNumbersAreNumbers() {
        Table table = Schedule.table(pori);
        assertEquals("id", table.header().get(0));
        assertEquals(table.header().size(), new HashSet<>(table.header()).size());
        assertEquals(pori.getSpace().getProgrammeItems().size(), table.rows().size());
        assertTrue(table.header().indexOf("functionNumber") != table.header().indexOf("name"));
        for (int column : Schedule.numericColumns()) {
            for (Row row : table.rows()) {
                String cell = row.cells().get(column);
                assertTrue(
                        cell.isEmpty() || new BigDecimal(cell) != null,
                        table.header().get(column));
            }
        }
        Row room = table.rows().stream()
                .filter(row -> row.cells().get(0).equals("p-room"))
                .findFirst()
                .orElseThrow();
        assertEquals("A.13", room.cells().get(table.header().indexOf("functionNumber")));
        assertEquals("demand", room.cells().get(table.header().indexOf("why")));
        assertTrue(room.cells().get(table.header().indexOf("adjacencies")).contains("required"));
    }

    @Test
    void whatARoomMustBeLikeIsTheLinesOwnElseThatOfItsKind() {
        ProgrammeItem item = line("p-room").derived().item();
        RoomDataSheet kinds = SpaceFactory.eINSTANCE.createRoomDataSheet();
        kinds.setRequiredSoundInsulation(48);
        kinds.setSecondExit(true);
        kinds.setReverberation(new BigDecimal("0.60"));
        item.getSpaceType().setDataSheet(kinds);
        RoomDataSheet own = SpaceFactory.eINSTANCE.createRoomDataSheet();
        own.setRequiredSoundInsulation(52);
        FitOutItem chair = SpaceFactory.eINSTANCE.createFitOutItem();
        chair.setName("Chair");
        chair.setQuantity(4);
        own.getItems().add(chair);
        item.setDataSheet(own);
        assertEquals("52", cell("p-room", "requiredSoundInsulation"));
        assertEquals("yes", cell("p-room", "secondExit"));
        assertEquals("0.6", cell("p-room", "reverberation"));
        assertEquals("4 × Chair", cell("p-room", "fitOut"));
        assertEquals("", cell("p-room", "alarm"), "nobody has said so");
        assertEquals("sensitive", cell("p-room", "sensitivity"));
    }

    private String cell(String id, String column) {
        Table table = Schedule.table(pori);
        return table.rows().stream()
                .filter(row -> row.cells().get(0).equals(id))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(table.header().indexOf(column));
    }

    @Test
    void anEditedScheduleComesBackAsTheProgramme() throws Exception {
        Path file = folder.resolve("schedule.csv");
        TableFiles.write(Schedule.table(pori), "schedule", Schedule.numericColumns(), file);
        String before = ProjectFiles.toText(pori);
        TableImport.run(
                pori,
                TableKind.PROGRAMME,
                List.of(TableFiles.read(file, "programme")),
                new TableImport.Options(true, false));
        assertEquals(before, ProjectFiles.toText(pori));
    }

    @Test
    void theMatrixIsSymmetricAndRequiredIsHighest() {
        List<String[]> rows = Arrays.stream(AdjacencyMatrix.text(pori).split("\n"))
                .map(line -> line.split("\t", -1))
                .toList();
        int size = pori.getSpace().getSpaceTypes().size();
        assertEquals(size + 1, rows.size());
        boolean required = false;
        for (int i = 1; i <= size; i++) {
            assertEquals(size + 1, rows.get(i).length);
            for (int j = 1; j <= size; j++) {
                assertEquals(rows.get(i)[j], rows.get(j)[i], i + " " + j);
                required |= rows.get(i)[j].equals("18");
            }
        }
        assertTrue(required);
    }

    @Test
    void aProjectWithoutSpaceHasNoLines() {
        Project empty = ServicescapeFactory.eINSTANCE.createProject();
        assertEquals(List.of(), Schedule.lines(CentreSize.of(empty, CentreSize.USUAL)));
        assertEquals("\n", AdjacencyMatrix.text(empty));
        assertFalse(Schedule.table(empty).header().isEmpty());
    }
}
