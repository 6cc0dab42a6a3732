package org.servicescape.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.rules.AnonymousDoor;
import org.servicescape.checks.rules.SeparateCirculation;
import org.servicescape.checks.rules.UnseenQueue;
import org.servicescape.checks.rules.ZonePerimeter;
import org.servicescape.model.policy.RuleSeverity;
import org.servicescape.model.policy.Waiver;
import org.servicescape.model.space.Audience;

class CheckerTest {
    private final Centre centre = TwoSmallCentres.openQueue();

    @Test
    void thePolicyCanMakeARuleLighterOrSwitchItOff() {
        centre.setting("unseen-queue", RuleSeverity.INFO);
        centre.setting("separate-circulation", RuleSeverity.OFF);
        assertEquals(List.of("INFO unseen-queue:wait"), centre.found(new UnseenQueue(), new SeparateCirculation()));
    }

    @Test
    void whatARuleGradesLighterStaysLighter() {
        centre.door("StaffCorr", "CityDesk", Audience.STAFF);
        assertEquals(List.of("WARNING zone-perimeter:staffcorr"), centre.found(new ZonePerimeter()));
        centre.setting("zone-perimeter", RuleSeverity.ERROR);
        assertEquals(List.of("WARNING zone-perimeter:staffcorr"), centre.found(new ZonePerimeter()));
    }

    @Test
    void aParameterOfThePolicyReplacesTheDefault() {
        centre.parameter("anonymous-door", "k", "1");
        assertEquals(List.of(), centre.found(new AnonymousDoor()));
    }

    @Test
    void valuesThatCannotBeUsedAreFindingsAndTheDefaultHolds() {
        centre.parameter("anonymous-door", "k", "few");
        centre.setting("no-such-rule", RuleSeverity.ERROR);
        List<Finding> findings = centre.check(new AnonymousDoor());
        assertEquals(7, findings.size());
        assertTrue(findings.stream().anyMatch(finding -> finding.message().contains("'few'")));
        assertTrue(findings.stream().anyMatch(finding -> finding.message().contains("'no-such-rule'")));
    }

    @Test
    void aWaiverHoldsForItsSubjectsUntilItsLastDay() {
        Waiver waiver = centre.waive("unseen-queue", centre.space("Wait"));
        assertTrue(centre.check(new UnseenQueue()).get(0).waived());
        waiver.setExpires(LocalDate.of(2026, 1, 15));
        centre.project().setVersionDate(LocalDate.of(2026, 1, 15));
        assertTrue(centre.check(new UnseenQueue()).get(0).waived());
        centre.project().setVersionDate(LocalDate.of(2026, 1, 16));
        assertFalse(centre.check(new UnseenQueue()).get(0).waived());
    }

    @Test
    void aWaiverForOtherSubjectsDoesNotHold() {
        centre.waive("unseen-queue", centre.space("Wait"), centre.space("Arena"));
        assertFalse(centre.check(new UnseenQueue()).get(0).waived());
    }

    @Test
    void errorsComeFirstThenTheOrderOfTheRules() {
        centre.setting("unseen-queue", RuleSeverity.WARNING);
        assertEquals(
                List.of("ERROR separate-circulation:wait", "WARNING unseen-queue:wait"),
                centre.found(new UnseenQueue(), new SeparateCirculation()));
    }
}
