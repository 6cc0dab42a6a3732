package org.servicescape.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Finding.Severity;

class TwoSmallCentresTest {
    @Test
    void theOpenQueueFailsExactlyTheThreeRulesOfTheComplaints() {
        Set<String> failed = TwoSmallCentres.openQueue().check(AllRules.rules()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::rule)
                .collect(Collectors.toSet());
        assertEquals(Set.of("anonymous-door", "unseen-queue", "separate-circulation"), failed);
    }

    @Test
    void theRepairedCentreHasNoError() {
        List<String> found = TwoSmallCentres.repaired().found(AllRules.rules());
        assertFalse(found.stream().anyMatch(finding -> finding.startsWith("ERROR")), found.toString());
        assertEquals(List.of("WARNING anonymous-door:door-arena-lobby2", "INFO plan-integrity:plan"), found);
    }

    @Test
    void aFindingNamesPlacesAndServicesAndWalksItsWitnessInTurn() {
        Finding door = TwoSmallCentres.openQueue().check(AllRules.rules()).get(0);
        assertEquals(
                "Entering the door between Wait and Clinic1 from Wait gives away: Clinic. Everybody in Arena sees who enters, and"
                        + " nothing else lies behind it.",
                door.message());
        assertEquals(List.of("arena", "sight-arena-wait", "wait", "door-wait-clinic1", "clinic1"), door.witness());
        assertEquals(List.of("door-wait-clinic1"), door.subjects());
        assertEquals("Gives away: Clinic", door.headline());
    }

    @Test
    void everyRunGivesTheSame() {
        assertEquals(
                TwoSmallCentres.openQueue().check(AllRules.rules()),
                TwoSmallCentres.openQueue().check(AllRules.rules()));
    }

    @Test
    void everyRuleQuotesItsSourceAndHasACompleteCard() {
        for (Rule rule : AllRules.rules()) {
            boolean onTheModel = rule.id().startsWith("model.");
            assertTrue(rule.source().contains(onTheModel ? "docs/metamodel.md" : "http"), rule.id());
            assertTrue(rule.code().matches(onTheModel ? "M[0-9]+" : "P[0-9]+"), rule.id());
            for (String text : List.of(
                    rule.title(),
                    rule.card().statement(),
                    rule.jurisdiction(),
                    rule.card().rationale(),
                    rule.card().formulation(),
                    rule.card().cost())) {
                assertFalse(text.isBlank(), rule.id());
            }
        }
    }

    @Test
    void headlinesHaveThreeToSixWordsAndIdsAreMadeOfRuleAndSubjects() {
        for (Finding finding : TwoSmallCentres.openQueue().check(AllRules.rules())) {
            int words = finding.headline().split(" ").length;
            assertTrue(words >= 3 && words <= 6, finding.headline());
            assertEquals(finding.rule() + ":" + String.join("+", finding.subjects()), finding.id());
        }
    }
}
