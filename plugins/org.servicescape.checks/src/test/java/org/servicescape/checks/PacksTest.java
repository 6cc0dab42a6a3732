package org.servicescape.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.NotAsked.Why;
import org.servicescape.checks.words.Saying;
import org.servicescape.model.Maturity;
import org.servicescape.model.place.Places;
import org.servicescape.model.policy.RuleSeverity;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.PlanBasis;

/** Packs, numbers per country, stages of a concept, and what cannot be decided. */
class PacksTest {
    private final Centre centre = new Centre();

    PacksTest() {
        centre.space("Arena", 3, 0);
        centre.project().setMaturity(Maturity.DEVELOPED);
    }

    /** No place lies in a zone above the limit, which only the United States and the policy know. */
    private record Limit(RulePack pack, boolean late, RuleCard.Needs needs) implements Rule {
        @Override
        public RuleCard card() {
            RuleCard.Builder card = RuleCard.of("limit", "L1", "Zones stay low")
                    .states("No place lies in a zone above the limit.")
                    .source(RulePack.US, RuleClass.STANDARD, "Made for this test")
                    .because("A test needs a rule with a number.")
                    .formulated("The zone of every place is at most the limit.", "O(V)")
                    .parameter(RuleParameter.wholeOf("limit", "zones", "The limit.")
                            .in(RulePack.US, 2)
                            .in(RulePack.CA, 3))
                    .in(pack)
                    .needs(needs);
            return (late ? card.late() : card).build();
        }

        @Override
        public List<Finding> check(RuleInput input) {
            if (input.decimal("limit").isEmpty()) {
                return input.undecidedNumber("limit");
            }
            List<Place> unknown = new ArrayList<>();
            List<Finding> findings = new ArrayList<>();
            for (Place place : input.premises().places()) {
                if (Places.zone(place).isEmpty()) {
                    unknown.add(place);
                } else if (Places.zone(place).getAsInt()
                        > input.decimal("limit").getAsDouble()) {
                    findings.add(input.violated(
                            Severity.ERROR,
                            List.of(place),
                            List.of(),
                            Saying.plain("Too high"),
                            Saying.plain("Too high.")));
                }
            }
            findings.addAll(input.undecided(unknown, Saying.of("lacking.zone")));
            return findings;
        }
    }

    private static Limit limit() {
        return new Limit(RulePack.GENERAL, false, RuleCard.Needs.PLACES);
    }

    private CheckReport report(Rule rule) {
        return Checker.report(centre.project(), List.of(rule));
    }

    @Test
    void aNumberOfAnotherCountryJudgesNobody() {
        for (String country : new String[] {null, "FI", "SE"}) {
            centre.project().setCountry(country);
            Finding finding = centre.check(limit()).get(0);
            assertEquals(Finding.Kind.UNDECIDED, finding.kind());
            assertTrue(finding.message().contains("'limit'"), finding.message());
        }
    }

    @ParameterizedTest
    @CsvSource({"US,,1", "FI,US,1", "US,CA,0", "CA,,0", "SE,CA;US,0", "SE,US;CA,1"})
    void theNumberIsThatOfTheFirstPackInForceThatKnowsOne(String country, String packs, int broken) {
        centre.project().setCountry(country);
        if (packs != null) {
            centre.project().getPolicy().getPacks().addAll(List.of(packs.split(";")));
        }
        assertEquals(broken, centre.check(limit()).size());
    }

    @Test
    void theNumberOfThePolicyGoesBeforeAll() {
        centre.project().setCountry("US");
        centre.parameter("limit", "limit", "3");
        assertEquals(List.of(), centre.check(limit()));
    }

    @Test
    void aPackOfATopicIsOffUntilThePolicyNamesIt() {
        centre.project().setCountry("US");
        Rule rule = new Limit(RulePack.FIRE_EGRESS, false, RuleCard.Needs.PLACES);
        assertEquals(List.of(new NotAsked("limit", Why.PACK_OFF)), report(rule).notAsked());
        centre.project().getPolicy().getPacks().add("fire-egress");
        assertEquals(List.of("ERROR limit:arena"), centre.found(rule));
        assertEquals(List.of(), report(rule).notAsked());
    }

    @Test
    void aPackThatDoesNotExistIsAFinding() {
        centre.project().getPolicy().getPacks().add("fire");
        assertTrue(centre.found(limit()).contains("WARNING policy:fire"));
    }

    @Test
    void aLateRuleIsNotAskedOfAFirstConcept() {
        centre.project().setCountry("US");
        Rule rule = new Limit(RulePack.GENERAL, true, RuleCard.Needs.PLACES);
        assertEquals(List.of("ERROR limit:arena"), centre.found(rule));
        centre.project().setMaturity(Maturity.INITIAL);
        assertEquals(List.of(new NotAsked("limit", Why.TOO_EARLY)), report(rule).notAsked());
        assertEquals(List.of(), centre.found(rule));
    }

    @Test
    void aRuleThatNeedsAPlanIsNotAskedWithoutOne() {
        centre.project().setCountry("US");
        centre.project().getSpace().getPlans().clear();
        assertEquals(
                List.of(new NotAsked("limit", Why.NO_PLAN)),
                report(new Limit(RulePack.GENERAL, false, RuleCard.Needs.PLAN)).notAsked());
        assertEquals(List.of(), report(limit()).notAsked());
        centre.project().getSpace().getSpaceTypes().clear();
        assertEquals(
                List.of(new NotAsked("limit", Why.NO_PLAN)), report(limit()).notAsked());
        assertEquals(
                List.of(),
                report(new Limit(RulePack.GENERAL, false, RuleCard.Needs.NOTHING))
                        .notAsked());
    }

    @Test
    void aRuleThatIsSwitchedOffIsSaidToBe() {
        centre.setting("limit", RuleSeverity.OFF);
        assertEquals(
                List.of(new NotAsked("limit", Why.SWITCHED_OFF)),
                report(limit()).notAsked());
    }

    @Test
    void whatIsNotStatedIsOneFindingWithACountAndAList() {
        centre.project().setCountry("CA");
        for (String name : List.of("A", "B", "C", "D", "E")) {
            centre.space(name, -1, 0);
        }
        List<Finding> findings = centre.check(limit());
        assertEquals(1, findings.size());
        assertEquals(
                List.of(new Missing(Saying.of("lacking.zone"), List.of("a", "b", "c", "d", "e"))),
                findings.get(0).missing());
        assertEquals(
                "Not decided. Not stated: the security zone of A, B, C and 2 more (5 in all).",
                findings.get(0).message());
    }

    @Test
    void findingsRestOnWhatThePlanRestsOn() {
        centre.project().setCountry("US");
        centre.plan().setBasis(PlanBasis.MEASURED);
        assertEquals(Finding.Confidence.MEASURED, centre.check(limit()).get(0).confidence());
        centre.plan().setBasis(PlanBasis.ASSUMED);
        assertEquals(Finding.Confidence.ASSUMED, centre.check(limit()).get(0).confidence());
    }
}
