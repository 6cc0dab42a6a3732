package org.servicescape.core.sizing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.servicescape.core.sizing.DerivedLine.Basis;
import org.servicescape.model.Project;
import org.servicescape.model.space.ProgrammeItem;
import org.servicescape.model.space.ProgrammeReason;
import org.servicescape.store.ProjectFiles;

/** The space programme as it follows from demand and norms, in the two real centres. */
class DerivationTest {
    private static Project read(String name) throws Exception {
        return ProjectFiles.read(Path.of("..", "..", "examples", name + ".servicescape"));
    }

    private static Map<String, DerivedLine> lines(Project project) {
        return Derivation.of(CentreSize.of(project, CentreSize.USUAL)).stream()
                .collect(Collectors.toMap(each -> each.item().getId(), Function.identity()));
    }

    @Test
    void thoseWhoStayGiveTheLibraryItsSize() throws Exception {
        DerivedLine library = lines(read("iso-omena/iso-omena")).get("p-library");
        // 2,600 visits, 15 % in the peak hour, 40 minutes, 1.4 people a visit, 4 m² each
        assertEquals(2600 * 0.15 * 40 / 60 * 1.4 * 4, library.wholeArea().orElseThrow(), 1e-6);
        assertEquals(Basis.STAYING, library.basis());
        assertEquals(ProgrammeReason.DEMAND, library.why());
    }

    @Test
    void roomsAreAsManyAsThePromisesTake() throws Exception {
        Project project = read("iso-omena/iso-omena");
        DerivedLine consulting = lines(project).get("p-consulting");
        int desks = CentreSize.of(project, CentreSize.USUAL).places().stream()
                .filter(each -> each.type() == consulting.item().getSpaceType())
                .findFirst()
                .orElseThrow()
                .group()
                .desks();
        assertEquals(desks, consulting.quantity());
        assertEquals(16, consulting.area().orElseThrow());
        assertEquals(desks * 16, consulting.wholeArea().orElseThrow());
    }

    @Test
    void twiceTheDemandGivesMoreRoomsAndTheNormsStay() throws Exception {
        Project project = read("pori/pori");
        Map<String, DerivedLine> before = lines(project);
        project.getConcept()
                .getDemands()
                .forEach(each -> each.setVisitsPerDay(each.getVisitsPerDay().multiply(BigDecimal.valueOf(2))));
        Map<String, DerivedLine> after = lines(project);
        assertTrue(after.get("p-room").quantity() > before.get("p-room").quantity());
        assertEquals(
                before.get("p-room").area().orElseThrow(),
                after.get("p-room").area().orElseThrow());
        assertEquals(before.get("p-archive"), after.get("p-archive"));
        assertEquals(Basis.LEAST_AREA, after.get("p-archive").basis());
        assertEquals(ProgrammeReason.NORM, after.get("p-archive").why());
    }

    @Test
    void everyLineOfTheExamplesFollowsFromSomethingAndIsNotBelowItsNorm() throws Exception {
        for (String name : List.of("iso-omena/iso-omena", "pori/pori")) {
            for (DerivedLine line : lines(read(name)).values()) {
                ProgrammeItem item = line.item();
                assertTrue(line.basis() != Basis.NOTHING, item.getId());
                BigDecimal least = item.getSpaceType().getMinimumArea();
                assertTrue(
                        least == null || line.area().orElseThrow() >= least.doubleValue(),
                        item.getId() + " " + line.area());
            }
        }
    }

    @Test
    void theRoomDataSheetOfALineHoldsForEachOfItsRooms() throws Exception {
        Project project = read("iso-omena/iso-omena");
        DerivedLine one = lines(project).get("p-information");
        one.item().setQuantity(3);
        DerivedLine three = lines(project).get("p-information");
        assertEquals(Basis.OCCUPANTS, three.basis());
        assertEquals(3, three.quantity());
        assertEquals(3 * one.amount(), three.amount());
        assertEquals(one.area(), three.area());
    }

    @Test
    void aLineWithoutAKindFollowsFromNothing() throws Exception {
        Project project = read("pori/pori");
        project.getSpace().getProgrammeItems().get(0).setSpaceType(null);
        DerivedLine line =
                Derivation.of(CentreSize.of(project, CentreSize.USUAL)).get(0);
        assertEquals(Basis.NOTHING, line.basis());
        assertTrue(line.wholeArea().isEmpty());
    }
}
