package org.servicescape.checks.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Finding;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.EntranceKind;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.SpaceCategory;

/** step-free-route, accessible-wc and time-zones on small plans. */
class AccessibilityRulesTest {
    private final Centre centre = new Centre().developed();
    private final Connection front;
    private final Connection inner;

    AccessibilityRulesTest() {
        centre.space("Hall", 0, 0);
        centre.space("Waiting", 1, 1);
        centre.space("WC", 0, 1).getType().setCategory(SpaceCategory.ACCESSIBLE_TOILET);
        front = centre.door(Centre.STREET, "Hall");
        inner = centre.door("Hall", "Waiting");
        centre.door("Hall", "WC");
    }

    @Test
    void aStepOnTheWayIsOneFindingWithAllBehindIt() {
        assertEquals(List.of(), centre.found(new StepFreeRoute()));
        front.setStepFree(false);
        Finding finding = centre.check(new StepFreeRoute()).get(0);
        assertEquals("step-free-route:door-street-hall", finding.id());
        assertEquals(
                "Customers who cannot climb steps do not get to Hall, Waiting and WC: the door between Street and Hall stops"
                        + " them (it is not step-free).",
                finding.message());
    }

    @Test
    void aDoorIsAsWideAsTheCountrySays() {
        inner.setWidth(800);
        assertTrue(centre.check(new StepFreeRoute()).get(0).message().contains("800 mm wide, and 850 mm are needed"));
        centre.project().setCountry("NZ");
        Finding finding = centre.check(new StepFreeRoute()).get(0);
        assertEquals(Finding.Kind.UNDECIDED, finding.kind());
        assertTrue(finding.message().contains("a number for 'door'"));
    }

    @Test
    void aRampAroundTheBackIsAnotherEntrance() {
        front.setStepFree(false);
        front.setEntrance(EntranceKind.MAIN);
        centre.door(Centre.STREET, "Waiting").setEntrance(EntranceKind.SIDE);
        assertEquals(
                List.of("WARNING step-free-route:door-street-hall+hall+street"), centre.found(new StepFreeRoute()));
    }

    @Test
    void theWayWithoutStepsIsNotMuchLonger() {
        front.setLength(10_000);
        centre.connect(ConnectionKind.STAIR, "Hall", "Waiting").setLength(10_000);
        inner.setLength(20_000);
        assertEquals(List.of(), centre.found(new StepFreeRoute()));
        inner.setLength(21_000);
        assertEquals(List.of("WARNING step-free-route:waiting"), centre.found(new StepFreeRoute()));
    }

    @Test
    void whoeverWaitsGetsToAnAccessibleWc() {
        assertEquals(List.of(), centre.found(new AccessibleWc()));
        centre.service("Advice", Sensitivity.NONE, "Waiting", "Waiting");
        assertEquals(List.of(), centre.found(new AccessibleWc()));
        inner.setStepFree(false);
        assertEquals(List.of("WARNING accessible-wc:waiting"), centre.found(new AccessibleWc()));
    }

    @Test
    void aWcInAMoreRestrictedZoneIsNone() {
        centre.service("Advice", Sensitivity.NONE, "Waiting", "Waiting");
        centre.space("WC").setSecurityZone(2);
        assertEquals(List.of("WARNING accessible-wc:waiting"), centre.found(new AccessibleWc()));
    }

    @Test
    void theWcIsOpenInTheHoursOfTheService() {
        Service service = centre.service("Advice", Sensitivity.NONE, "Waiting", "Waiting");
        Hours day = centre.hours("Day", 9, 16);
        Hours evening = centre.hours("Evening", 16, 20);
        centre.space("WC").getHours().add(day);
        service.getHours().add(day);
        assertEquals(List.of(), centre.found(new AccessibleWc()));
        service.getHours().add(evening);
        assertEquals(
                "Who waits in Waiting (at 'Evening') gets to no accessible WC without steps, leaving the centre or entering"
                        + " a more restricted zone.",
                centre.check(new AccessibleWc()).get(0).message());
    }

    @Test
    void aPartThatIsClosedInTheEveningHasOneDoor() {
        Hours day = centre.hours("Day", 9, 16);
        centre.hours("Evening", 16, 20);
        inner.getOpenIn().add(day);
        assertEquals(List.of(), centre.found(new TimeZones()));
        Connection second = centre.door("Hall", "Waiting");
        second.setId("second");
        second.getOpenIn().add(day);
        Finding finding = centre.check(new TimeZones()).get(0);
        assertEquals("time-zones:door-hall-waiting+evening+second", finding.id());
        assertEquals(Finding.Severity.INFO, finding.severity());
    }

    @Test
    void anEveningWithoutAWcIsFound() {
        Hours day = centre.hours("Day", 9, 16);
        centre.hours("Evening", 16, 20);
        centre.space("WC").getHours().add(day);
        assertEquals(
                "At 'Evening' customers get to Hall and Waiting, and to no WC.",
                centre.check(new TimeZones()).get(0).message());
    }

    @Test
    void aServiceOfTheEveningIsNotBehindTheDoorOfTheDay() {
        Hours day = centre.hours("Day", 9, 16);
        Hours evening = centre.hours("Evening", 16, 20);
        inner.getOpenIn().add(day);
        centre.service("Advice", Sensitivity.NONE, "Waiting", "Waiting")
                .getHours()
                .add(evening);
        assertEquals(List.of("WARNING time-zones:evening+waiting"), centre.found(new TimeZones()));
    }
}
