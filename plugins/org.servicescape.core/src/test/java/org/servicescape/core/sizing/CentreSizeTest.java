package org.servicescape.core.sizing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.concept.AnsweredBy;
import org.servicescape.model.concept.ConceptFactory;
import org.servicescape.model.concept.Demand;
import org.servicescape.model.concept.Errand;
import org.servicescape.model.concept.Organisation;
import org.servicescape.model.concept.Service;
import org.servicescape.model.space.SpaceCategory;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.SpaceType;
import org.servicescape.sizing.Staffing;
import org.servicescape.sizing.centre.Pooling;
import org.servicescape.store.ProjectFiles;

/** From the demand of a project to desks, seats and square metres. */
class CentreSizeTest {
    private static final ConceptFactory CONCEPT = ConceptFactory.eINSTANCE;

    private Project project;

    @BeforeEach
    void begin() {
        project = ServicescapeFactory.eINSTANCE.createProject();
        project.setConcept(CONCEPT.createConcept());
        project.setSpace(SpaceFactory.eINSTANCE.createSpaceModel());
    }

    private SpaceType type(String id, SpaceCategory category, int level, String least) {
        SpaceType type = SpaceFactory.eINSTANCE.createSpaceType();
        type.setId(id);
        type.setCategory(category);
        type.setPrivacyLevel(level);
        type.setMinimumArea(new BigDecimal(least));
        project.getSpace().getSpaceTypes().add(type);
        return type;
    }

    private Service service(String id, SpaceType... places) {
        Organisation provider = CONCEPT.createOrganisation();
        provider.setId("agency-" + id);
        project.getConcept().getOrganisations().add(provider);
        Service service = CONCEPT.createService();
        service.setId(id);
        service.setProvider(provider);
        service.getReceivedIn().addAll(List.of(places));
        project.getConcept().getServices().add(service);
        return service;
    }

    private Errand errand(Service service, int minutes) {
        Errand errand = CONCEPT.createErrand();
        errand.setId("errand-" + service.getId() + "-"
                + project.getConcept().getErrands().size());
        errand.setService(service);
        errand.setServiceTime(Duration.ofMinutes(minutes));
        project.getConcept().getErrands().add(errand);
        return errand;
    }

    private Demand demand(Service service, String visits, String peak) {
        Demand demand = CONCEPT.createDemand();
        demand.setId("demand-" + service.getId());
        demand.setOf(service);
        demand.setVisitsPerDay(new BigDecimal(visits));
        demand.setPeakHourShare(new BigDecimal(peak));
        project.getConcept().getDemands().add(demand);
        return demand;
    }

    private CentreSize size() {
        return CentreSize.of(project, CentreSize.USUAL);
    }

    private List<Gap.Kind> gaps() {
        return size().gaps().stream().map(Gap::kind).toList();
    }

    @Test
    void fourAgenciesOfAQuarterEachSaveFiveDesksUnderOneRoof() {
        SpaceType booth = type("booth", SpaceCategory.BOOTH, 2, "7");
        for (String id : List.of("a", "b", "c", "d")) {
            Service service = service(id, booth);
            errand(service, 12);
            demand(service, "75", "0.15");
            service.getProvider().setRent(new BigDecimal("100"));
        }
        Synergy synergy = size().synergy();
        assertEquals(16, synergy.apart().desks());
        assertEquals(11, synergy.together().desks());
        double apart = 16 * 7 + synergy.apart().waiting().area(1.2);
        double together = 11 * 7 + synergy.together().waiting().area(1.2);
        assertEquals(apart, synergy.apart().area().orElseThrow(), 1e-9);
        assertEquals(100 * (apart - together), synergy.rentPerYear().orElseThrow(), 1e-6);
        assertTrue(synergy.staffPerYear().isEmpty(), "no cost of a staff hour is stated");
        assertTrue(gaps().contains(Gap.Kind.NO_STAFF_COST));
        assertFalse(gaps().contains(Gap.Kind.NO_RENT));
        assertTrue(gaps().contains(Gap.Kind.NO_HOURS));
        assertTrue(size().sharing().pooling().stream().noneMatch(Pooling::isWorse));
    }

    @Test
    void oneAgencyWithoutRentLeavesTheWholeEmpty() {
        SpaceType booth = type("booth", SpaceCategory.BOOTH, 2, "7");
        for (String id : List.of("a", "b")) {
            Service service = service(id, booth);
            errand(service, 12);
            demand(service, "75", "0.15");
        }
        project.getConcept().getOrganisations().get(0).setRent(new BigDecimal("100"));
        Synergy synergy = size().synergy();
        assertTrue(synergy.rentPerYear().isEmpty());
        assertTrue(synergy.agencies().get(0).rentPerYear().isPresent());
        assertTrue(synergy.agencies().get(1).rentPerYear().isEmpty());
    }

    @Test
    void errandsGoToThePlaceThatSuitsThem() {
        SpaceType counter = type("counter", SpaceCategory.COUNTER, 1, "20");
        SpaceType room = type("room", SpaceCategory.SERVICE_ROOM, 4, "14");
        SpaceType kiosk = type("kiosk", SpaceCategory.SELF_SERVICE, 1, "4");
        Service service = service("tax", counter, room);
        errand(service, 10).setAnsweredBy(AnsweredBy.GENERALIST);
        errand(service, 30);
        Errand self = errand(service, 5);
        self.setAnsweredBy(AnsweredBy.SELF_SERVICE);
        self.getDealtWithIn().add(kiosk);
        demand(service, "90", "0.1").setWalkInShare(BigDecimal.ONE);
        CentreSize size = size();
        assertEquals(
                List.of("counter", "room", "kiosk"),
                size.places().stream().map(each -> each.type().getId()).toList());
        assertEquals(
                List.of(10, 30, 5),
                size.services().get(0).streams().stream()
                        .map(each -> (int) Math.round(each.time() * 60))
                        .toList());
        size.services().get(0).streams().forEach(each -> assertEquals(3, each.walkIns(), 1e-9));
        assertEquals(90 * (10 / 60.0 + 5 / 60.0) / 3, size.synergy().delegatedHours(), 1e-9);
        assertEquals(0, size.places().get(2).group().staffedHours().orElseThrow(), "nobody stands at self-service");
    }

    @Test
    void errandsPerVisitMakeVisitsLongerOrFewerCustomers() {
        Service more = service("more", type("counter", SpaceCategory.COUNTER, 1, "20"));
        errand(more, 10);
        demand(more, "100", "0.1").setErrandsPerVisit(new BigDecimal("1.5"));
        Service fewer = service("fewer", project.getSpace().getSpaceTypes().get(0));
        errand(fewer, 10);
        demand(fewer, "100", "0.1").setErrandsPerVisit(new BigDecimal("0.5"));
        List<Demanded> services = size().services();
        assertEquals(10, services.get(0).streams().get(0).customers(), 1e-9);
        assertEquals(0.25, services.get(0).streams().get(0).time(), 1e-9);
        assertEquals(5, services.get(1).streams().get(0).customers(), 1e-9);
        assertEquals(1 / 6.0, services.get(1).streams().get(0).time(), 1e-9);
    }

    @Test
    void thoseWhoStayAreCountedByLittlesLaw() {
        SpaceType library = type("library", SpaceCategory.LIBRARY, 0, "10");
        library.setAreaPerPerson(new BigDecimal("4"));
        Demand demand = demand(service("loans", library), "600", "0.15");
        demand.setStay(Duration.ofMinutes(40));
        demand.setCompanions(new BigDecimal("0.5"));
        Lingering lingering = size().services().get(0).lingering().get(0);
        assertEquals(90, lingering.people(), 1e-9);
        assertEquals(360, lingering.area().orElseThrow(), 1e-9);
    }

    @Test
    void whatIsNotSaidIsNamedAndNothingIsMadeUp() {
        Service silent = service("silent");
        Service half = service("half");
        demand(half, "10", "0.1").setPeakHourShare(null);
        Service timeless = service("timeless");
        demand(timeless, "10", "0.1");
        Service placeless = service("placeless");
        errand(placeless, 10);
        demand(placeless, "10", "0.1");
        CentreSize size = size();
        assertTrue(size.gaps().contains(new Gap(Gap.Kind.NO_DEMAND, silent)));
        assertTrue(size.gaps()
                .contains(new Gap(
                        Gap.Kind.NO_PEAK_HOUR, project.getConcept().getDemands().get(0))));
        assertTrue(size.gaps().contains(new Gap(Gap.Kind.NO_TIME, timeless)));
        assertTrue(size.gaps()
                .contains(new Gap(
                        Gap.Kind.NO_PLACE, project.getConcept().getErrands().get(0))));
        assertTrue(size.places().isEmpty());
        assertTrue(size.synergy().rentPerYear().isEmpty());
        assertTrue(CentreSize.of(ServicescapeFactory.eINSTANCE.createProject(), CentreSize.USUAL)
                .services()
                .isEmpty());
    }

    @Test
    void aTargetOfItsOwnIsKept() {
        Service service = service("a", type("counter", SpaceCategory.COUNTER, 1, "20"));
        errand(service, 12);
        Demand demand = demand(service, "300", "0.15");
        assertTrue(gaps().contains(Gap.Kind.NO_TARGET));
        demand.setTargetWait(Duration.ofSeconds(30));
        assertFalse(gaps().contains(Gap.Kind.NO_TARGET));
        int mean = size().places().get(0).group().desks();
        assertEquals(
                Staffing.least(45, 0.2, new org.servicescape.sizing.Goal.MeanWait(30 / 3600.0))
                        .servers(),
                mean);
        demand.setTargetShare(new BigDecimal("0.8"));
        demand.setTargetWait(Duration.ofMinutes(5));
        assertEquals(11, size().places().get(0).group().desks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-omena/iso-omena", "pori/pori"})
    void theExamplesAreSizedWhole(String name) throws Exception {
        Project example = ProjectFiles.read(Path.of("..", "..", "examples", name + ".servicescape"));
        CentreSize size = CentreSize.of(example, CentreSize.USUAL);
        assertTrue(size.services().stream().allMatch(each -> each.perHour() > 0));
        assertTrue(size.services().stream()
                .noneMatch(each -> each.streams().isEmpty() && each.lingering().isEmpty()));
        assertTrue(size.synergy().together().desks() < size.synergy().apart().desks());
        size.sharing().together().forEach(group -> group.streams().stream()
                .filter(each -> each.walkIns() > 0)
                .forEach(each -> assertTrue(each.goal().isKept(group.queue().orElseThrow()))));
    }
}
