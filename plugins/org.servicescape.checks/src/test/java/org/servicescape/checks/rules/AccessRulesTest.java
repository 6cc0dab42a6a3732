package org.servicescape.checks.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Finding;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Control;

/** The rules on zones: zone-hierarchy, reception-control, zone-perimeter. */
class AccessRulesTest {
    private final Centre centre = new Centre();

    AccessRulesTest() {
        centre.space("Arena", 0, 0);
        centre.space("Reception", 1, 1);
        centre.space("Office", 2, 2);
        centre.door(Centre.STREET, "Arena");
        centre.door("Arena", "Reception");
    }

    @Test
    void oneStepAtATimePasses() {
        centre.door("Reception", "Office", Audience.STAFF, Audience.ESCORTED).setControl(Control.LOCK);
        assertEquals(List.of(), centre.found(new ZoneHierarchy(), new ReceptionControl(), new ZonePerimeter()));
    }

    @Test
    void aDoorFromThePublicZoneToOperationsSkipsAZone() {
        centre.door("Arena", "Office");
        Finding finding = centre.check(new ZoneHierarchy()).get(0);
        assertEquals(Finding.Severity.ERROR, finding.severity());
        assertEquals(List.of("arena", "door-arena-office", "office"), finding.witness());
        assertEquals(
                "The door between Arena and Office leads straight from Arena (public zone) to Office (operations zone), and"
                        + " customers may pass. A zone in between is missing.",
                finding.message());
    }

    @Test
    void aLockedOrExitOnlyDoorThatSkipsAZoneIsListed() {
        centre.door("Arena", "Office", Audience.CUSTOMER).setControl(Control.CREDENTIAL);
        centre.door("Office", Centre.STREET).setOneWay(true);
        assertEquals(
                List.of("WARNING zone-hierarchy:door-arena-office", "WARNING zone-hierarchy:door-office-street"),
                centre.found(new ZoneHierarchy()));
    }

    @Test
    void aStaffDoorThatSkipsAZoneIsNoWayOfCustomers() {
        centre.door(Centre.STREET, "Office", Audience.STAFF).setControl(Control.CREDENTIAL);
        assertEquals(List.of(), centre.found(new ZoneHierarchy(), new ReceptionControl(), new ZonePerimeter()));
    }

    @Test
    void operationsEnteredAroundReceptionFailWithTheWholeWay() {
        centre.door("Arena", "Office");
        Finding finding = centre.check(new ReceptionControl()).get(0);
        assertEquals("reception-control:office", finding.id());
        assertEquals(List.of("street", "door-street-arena", "arena", "door-arena-office", "office"), finding.witness());
    }

    @Test
    void operationsEnteredThroughReceptionPassItsRuleButNeedAnEdge() {
        centre.door("Reception", "Office");
        assertEquals(List.of(), centre.found(new ReceptionControl()));
        assertEquals(List.of("ERROR zone-perimeter:office"), centre.found(new ZonePerimeter()));
    }

    @Test
    void ofVeryManyWaysItSaysThatTheFewestWereNotLookedFor() {
        for (int door = 0; door < 301; door++) {
            centre.door("Reception", "Office", Audience.STAFF).setControl(Control.LOCK);
        }
        Finding finding = centre.check(new ZonePerimeter()).get(0);
        assertEquals(Finding.Severity.INFO, finding.severity());
        assertTrue(finding.message().contains("was not looked for"), finding.message());
    }

    @Test
    void staffDoorsWithoutControlAreOneWarningForEachPlace() {
        centre.door("Reception", "Office", Audience.STAFF);
        centre.door("Arena", "Office", Audience.STAFF);
        List<Finding> findings = centre.check(new ZonePerimeter());
        assertEquals(1, findings.size());
        assertEquals(Finding.Severity.WARNING, findings.get(0).severity());
        assertTrue(
                findings.get(0).message().contains("its ways in from Reception and Arena"),
                findings.get(0).message());
    }

    @Test
    void placesWithoutAZoneAreOneUndecidedFindingForEachRule() {
        centre.space("Nook", -1, 0);
        centre.space("Niche", -1, 0);
        centre.door("Arena", "Nook");
        centre.door("Arena", "Niche");
        for (Finding finding : centre.check(new ZoneHierarchy(), new ReceptionControl())) {
            assertEquals(Finding.Kind.UNDECIDED, finding.kind());
            assertEquals(List.of("nook", "niche"), finding.witness());
        }
        assertEquals(
                2, centre.check(new ZoneHierarchy(), new ReceptionControl()).size());
    }

    @Test
    void fewerDoorsThatWouldGuardTheSameAreTold() {
        centre.space("Vestibule", 1, 1);
        centre.space("Office 1", 2, 1);
        centre.space("Office 2", 2, 1);
        centre.door("Arena", "Vestibule");
        centre.door("Vestibule", "Office 1", Audience.STAFF).setControl(Control.LOCK);
        centre.door("Vestibule", "Office 2", Audience.STAFF).setControl(Control.LOCK);
        assertEquals(List.of("INFO zone-perimeter:door-arena-vestibule"), centre.found(new ZonePerimeter()));
        assertEquals(
                "2 ways lead into restricted zones. Guarding fewer would part them from where customers have business: the door"
                        + " between Arena and Vestibule.",
                centre.check(new ZonePerimeter()).get(0).message());
        centre.service("Advice", Sensitivity.NONE, null, "Vestibule");
        assertEquals(List.of(), centre.found(new ZonePerimeter()));
    }

    @Test
    void thePerimeterIsUndecidedWhereAZoneIsMissing() {
        centre.space("Office", -1, 1);
        centre.door("Arena", "Office", Audience.STAFF);
        assertEquals(List.of("INFO zone-perimeter:plan"), centre.found(new ZonePerimeter()));
    }
}
