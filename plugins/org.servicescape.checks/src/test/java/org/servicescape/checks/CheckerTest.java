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
import org.servicescape.model.concept.ConceptFactory;
import org.servicescape.model.concept.Requirement;
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
        assertEquals(
                List.of("WARNING zone-perimeter:door-staffcorr-citydesk+staffcorr"), centre.found(new ZonePerimeter()));
        centre.setting("zone-perimeter", RuleSeverity.ERROR);
        assertEquals(
                List.of("WARNING zone-perimeter:door-staffcorr-citydesk+staffcorr"), centre.found(new ZonePerimeter()));
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
    void aLastDayHoldsNothingWhereTheProjectHasNoVersionDate() {
        Waiver waiver = centre.waive("unseen-queue", centre.space("Wait"));
        waiver.setExpires(LocalDate.of(2099, 1, 15));
        List<Finding> findings = centre.check(new UnseenQueue());
        assertTrue(findings.stream().noneMatch(Finding::waived));
        assertTrue(findings.stream().anyMatch(finding -> finding.message().contains("no version date")));
    }

    @Test
    void aWaiverForOtherSubjectsDoesNotHold() {
        centre.waive("unseen-queue", centre.space("Wait"), centre.space("Arena"));
        assertFalse(centre.check(new UnseenQueue()).get(0).waived());
    }

    @Test
    void aWaiverThatAcceptsNothingIsTold() {
        centre.waive("unseen-queue", centre.space("Arena"));
        Finding stale = centre.check(new UnseenQueue()).get(1);
        assertEquals("policy:waiver-of-unseen-queue+arena", stale.id());
        assertEquals(
                "The policy accepts a finding of the rule 'unseen-queue' on Arena, and the rule finds no such thing any more."
                        + " Take the waiver out, or decide anew.",
                stale.message());
        centre.setting("unseen-queue", RuleSeverity.OFF);
        assertEquals(List.of(), centre.check(new UnseenQueue()));
    }

    @Test
    void aWaiverWhoseLastDayHasPassedIsTold() {
        centre.waive("unseen-queue", centre.space("Wait")).setExpires(LocalDate.of(2026, 1, 15));
        centre.project().setVersionDate(LocalDate.of(2026, 1, 15));
        assertEquals(1, centre.check(new UnseenQueue()).size());
        centre.project().setVersionDate(LocalDate.of(2026, 1, 16));
        assertTrue(centre.check(new UnseenQueue()).stream()
                .anyMatch(finding -> finding.message().contains("its last day was 2026-01-15")));
    }

    @Test
    void aRequirementThatNamesNoRuleIsTold() {
        Requirement secrecy = ConceptFactory.eINSTANCE.createRequirement();
        secrecy.setId("secrecy");
        secrecy.getCheckedBy().addAll(List.of("unseen-queue", "unheard-queue"));
        centre.project().getConcept().getRequirements().add(secrecy);
        assertEquals(
                "No rule 'unheard-queue' checks \"secrecy\": it does not exist.",
                centre.check(new UnseenQueue()).stream()
                        .filter(finding -> finding.id().equals("policy:unheard-queue"))
                        .findFirst()
                        .orElseThrow()
                        .message());
    }

    @Test
    void errorsComeFirstThenTheOrderOfTheRules() {
        centre.setting("unseen-queue", RuleSeverity.WARNING);
        assertEquals(
                List.of("ERROR separate-circulation:wait", "WARNING unseen-queue:wait"),
                centre.found(new UnseenQueue(), new SeparateCirculation()));
    }
}
