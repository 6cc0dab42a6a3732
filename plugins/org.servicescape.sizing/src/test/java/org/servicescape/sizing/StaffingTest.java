package org.servicescape.sizing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Four agencies with 11.25 arrivals an hour each and 12 minutes of service, apart and together. */
class StaffingTest {
    private static final double SERVICE = 0.2;
    private static final Goal GOAL = Amounts.target("80%/5min");

    @Test
    void togetherElevenDesksDoWhatTakesSixteenApart() {
        assertEquals(4, Staffing.least(11.25, SERVICE, GOAL).servers());
        Queue together = Staffing.least(45, SERVICE, GOAL);
        assertEquals(11, together.servers());
        assertEquals(2.58, 60 * together.meanWait().orElseThrow(), 0.005);
        assertEquals(0.813, together.servedWithin(1 / 12.0), 0.0005);
    }

    @Test
    void twelveDesksHaveAQueueOfFiveAtTheMost() {
        Queue queue = Queue.of(45, SERVICE, 12);
        assertEquals(0.75, queue.utilisation());
        assertEquals(1.064, 60 * queue.meanWait().orElseThrow(), 0.0005);
        assertEquals(0.798, queue.meanQueueLength().orElseThrow(), 0.0005);
        assertEquals(5, queue.usualLongestQueue().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"0.1", "0.9", "9", "95", "999", "9990"})
    void oneDeskFewerDoesNotKeepTheGoal(double load) {
        for (Goal goal : new Goal[] {GOAL, new Goal.MeanWait(1 / 60.0)}) {
            Queue queue = Staffing.least(load / SERVICE, SERVICE, goal);
            assertTrue(goal.isKept(Queue.of(load / SERVICE, SERVICE, queue.servers())));
            assertTrue(queue.servers() == 1 || !goal.isKept(Queue.of(load / SERVICE, SERVICE, queue.servers() - 1)));
        }
    }

    @ParameterizedTest
    @CsvSource({"45, 9", "200, 40", "20000, 4000"})
    void theUsualLongestQueueIsTheLeastThatIsRarelyExceeded(double arrivals, double load) {
        for (int more = 1; more < 5; more++) {
            Queue queue = Queue.of(arrivals, load / arrivals, (int) load + more);
            int longest = queue.usualLongestQueue().orElseThrow();
            assertTrue(queue.probabilityOfQueueAbove(longest) <= 0.05 + 1e-12);
            assertFalse(longest > 0 && queue.probabilityOfQueueAbove(longest - 1) <= 0.05 - 1e-12);
        }
    }

    @ParameterizedTest
    @CsvSource({"9, 1, 12", "100, 1, 110", "100, 0.5, 105", "0, 1, 1"})
    void theRuleOfTheSquareRootIsACheck(double load, double grade, int servers) {
        assertEquals(servers, Staffing.squareRoot(load, grade));
    }

    @Test
    void moreThanAnybodyBuildsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Staffing.least(1e9, 1, GOAL));
    }

    @ParameterizedTest
    @CsvSource({"45/h, 45", "0.75/min, 45", "1.25e-2/s, 45", "' 45 /h', 45"})
    void ratesAreRead(String text, double expected) {
        assertEquals(expected, Amounts.rate(text), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"45", "-3/h", "45/day", "/h", "1e999/h", "45h"})
    void whatIsNoRateIsRefused(String text) {
        String said = assertThrows(IllegalArgumentException.class, () -> Amounts.rate(text))
                .getMessage();
        assertEquals("'" + text + "' is no rate; expected a number and /s, /min or /h, such as 45/h", said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"80%", "100%/5min", "80/5min", "80%/0min", "80%/", "1.0/5min"})
    void whatIsNoTargetIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Amounts.target(text));
    }
}
