package org.servicescape.core.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.servicescape.core.sizing.CentreSize;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Organisation;
import org.servicescape.model.space.CostShare;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.ProgrammeItem;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.store.ProjectFiles;

/** How the space programme of Pori is parted and summed. */
class PartingTest {
    private Project pori;

    @BeforeEach
    void read() throws Exception {
        pori = ProjectFiles.read(Path.of("..", "..", "examples", "pori", "pori.servicescape"));
    }

    private List<LinePart> parts() {
        CentreSize size = CentreSize.of(pori, CentreSize.USUAL);
        return Parting.of(size, Schedule.lines(size));
    }

    private List<LinePart> parts(String line, By by) {
        return parts().stream()
                .filter(part ->
                        part.by() == by && part.line().derived().item().getId().equals(line))
                .toList();
    }

    private ProgrammeItem item(String id) {
        return pori.getSpace().getProgrammeItems().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Organisation organisation(String id) {
        return pori.getConcept().getOrganisations().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePartsOfALineMakeUpTheWholeButForThemes() {
        parts().stream()
                .filter(part -> part.by() != By.THEME)
                .collect(Collectors.groupingBy(
                        part -> part.by() + " " + part.line().derived().item().getId(),
                        Collectors.summingDouble(LinePart::share)))
                .forEach((line, whole) -> assertEquals(1, whole, 1e-9, line));
    }

    @Test
    void whatIsSharedByAllIsSplitByVisits() {
        double all = CentreSize.of(pori, CentreSize.USUAL).services().stream()
                .mapToDouble(each -> each.visitsPerDay())
                .sum();
        LinePart tax = parts("p-lounge", By.ORGANISATION).stream()
                .filter(part -> part.group().equals("Tax Administration"))
                .findFirst()
                .orElseThrow();
        assertEquals(46 / all, tax.share(), 1e-9, "40 for advice, 6 for arrears");
        assertEquals("all, by visits", tax.key());
        assertEquals(List.of("nobody named"), groups("p-server", By.ORGANISATION));
    }

    private List<String> groups(String line, By by) {
        return parts(line, by).stream().map(LinePart::group).toList();
    }

    @Test
    void costSharesComeFirstThenTheOwner() {
        item("p-lounge").setOwner(organisation("city"));
        assertEquals(List.of("City of Pori"), groups("p-lounge", By.ORGANISATION));
        CostShare share = SpaceFactory.eINSTANCE.createCostShare();
        share.setOrganisation(organisation("te"));
        share.setShare(new BigDecimal("0.75"));
        item("p-lounge").getCostShares().add(share);
        List<LinePart> parts = parts("p-lounge", By.ORGANISATION);
        assertEquals(List.of("TE Office of Satakunta", "nobody named"), groups("p-lounge", By.ORGANISATION));
        assertEquals(0.25, parts.get(1).share(), 1e-9);
    }

    @Test
    void aLineOnTwoStoreysIsSplitByArea() {
        List<Space> rooms = parts("p-wc", By.STOREY).get(0).line().spaces();
        Plan plan = (Plan) rooms.get(0).eContainer().eContainer();
        plan.getStoreys().get(0).getSpaces().add(rooms.get(0));
        plan.getStoreys().get(1).getSpaces().add(rooms.get(1));
        rooms.get(0).setArea(new BigDecimal("30"));
        rooms.get(1).setArea(new BigDecimal("10"));
        List<LinePart> parts = parts("p-wc", By.STOREY);
        assertEquals(List.of("Floor 1, joint service point", "Floor 2, shared offices"), groups("p-wc", By.STOREY));
        assertEquals(0.75, parts.get(0).share(), 1e-9);
        assertEquals(10, parts.get(1).of(parts.get(1).line().designed()).orElseThrow(), 1e-9);
    }

    @Test
    void aKindOfSpaceServesTheThemesOfItsExperiencesAndSolutions() {
        List<String> themes = groups("p-room", By.THEME);
        assertTrue(
                themes.containsAll(List.of("Safety", "Privacy", "Accessibility", "Digital touchpoints")),
                themes::toString);
        assertEquals(List.of("no theme"), groups("p-server", By.THEME));
    }

    @Test
    void totalsAddUpAndWhatBelongsToNoneStandsLast() {
        List<ProgrammeTotal> totals = ProgrammeTotal.of(parts());
        double agreed = pori.getSpace().getProgrammeItems().stream()
                .filter(each -> each.getAgreedArea() != null)
                .mapToDouble(each -> each.getAgreedArea().doubleValue() * each.getQuantity())
                .sum();
        for (By by : List.of(By.DEPARTMENT, By.ZONE, By.ORGANISATION, By.STOREY)) {
            List<ProgrammeTotal> those =
                    totals.stream().filter(total -> total.by() == by).toList();
            assertEquals(
                    agreed,
                    those.stream()
                            .mapToDouble(total -> total.agreed().orElse(0))
                            .sum(),
                    1e-6,
                    by.word());
            assertFalse(those.subList(0, those.size() - 1).stream()
                    .anyMatch(total -> Parting.NONE.contains(total.group())));
        }
    }

    @Test
    void netOverGrossNeedsBothAreas() {
        CentreSize size = CentreSize.of(pori, CentreSize.USUAL);
        NetToGross ratio = NetToGross.of(pori, Schedule.lines(size));
        assertTrue(ratio.planned().isEmpty());
        assertEquals(0.786, ratio.designed().orElseThrow(), 0.001);
        item("p-room").setGrossPlannedArea(new BigDecimal("20"));
        assertEquals(0.8, NetToGross.of(pori, Schedule.lines(size)).planned().orElseThrow(), 1e-9, "16 m² of 20");
    }
}
