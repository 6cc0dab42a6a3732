package org.servicescape.sizing.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against tables of Student's t as they are printed in textbooks (NIST/SEMATECH e-Handbook, 1.3.6.7.2). */
class StudentTTest {
    @ParameterizedTest
    @CsvSource({
        "1, 0.95, 12.706",
        "2, 0.95, 4.303",
        "3, 0.95, 3.182",
        "4, 0.95, 2.776",
        "5, 0.95, 2.571",
        "9, 0.95, 2.262",
        "10, 0.95, 2.228",
        "19, 0.95, 2.093",
        "30, 0.95, 2.042",
        "60, 0.95, 2.000",
        "100, 0.95, 1.984",
        "1, 0.99, 63.657",
        "2, 0.99, 9.925",
        "7, 0.99, 3.499",
        "20, 0.99, 2.845",
        "29, 0.99, 2.756",
        "5, 0.80, 1.476",
        "29, 0.90, 1.699",
        "1, 0.998, 318.309",
        "3, 0.998, 10.215",
        "10, 0.998, 4.144",
        "100000, 0.95, 1.960"
    })
    void theBoundIsThatOfTheTable(int degrees, double share, double printed) {
        assertEquals(printed, StudentT.bound(share, degrees), 0.0005 + 1e-5 * printed);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.999", "2, 0.5", "8, 0.999", "99, 0.999", "1000, 0.95"})
    void soMuchLiesWithinTheBound(int degrees, double share) {
        assertEquals(share, StudentT.within(StudentT.bound(share, degrees), degrees), 1e-13);
    }

    @Test
    void anIntervalIsThatOfTheHand() {
        // Mean 5, variance 10, so a standard error of √2.
        Estimate estimate = Estimate.mean(List.of(1.0, 3.0, 5.0, 7.0, 9.0), Double::doubleValue);
        assertEquals(5, estimate.mean());
        assertEquals(Math.sqrt(2), estimate.standardError(), 1e-15);
        assertEquals(2.776 * Math.sqrt(2), estimate.halfWidth().orElseThrow(), 0.001);
    }

    @Test
    void oneReplicationHasNoInterval() {
        assertTrue(Estimate.mean(List.of(1.0), Double::doubleValue).halfWidth().isEmpty());
    }
}
