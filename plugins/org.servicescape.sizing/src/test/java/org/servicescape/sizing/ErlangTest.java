package org.servicescape.sizing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers that others printed, and the recursion carried out with forty digits. */
class ErlangTest {
    private static final MathContext DIGITS = new MathContext(40);

    private static JsonNode published() throws IOException {
        try (InputStream in = ErlangTest.class.getResourceAsStream("q-queueing.json")) {
            return new ObjectMapper().readTree(in);
        }
    }

    private static List<JsonNode> rows(String kind) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        published().get(kind).forEach(rows::add);
        return rows;
    }

    static List<JsonNode> waiting() throws IOException {
        return rows("waiting");
    }

    static List<JsonNode> loss() throws IOException {
        return rows("loss");
    }

    static List<JsonNode> sizing() throws IOException {
        return rows("sizing");
    }

    private static void near(JsonNode row, String name, double found) {
        JsonNode printed = row.path("exp").path(name);
        if (!printed.isMissingNode()) {
            double tolerance = row.has("relTol")
                    ? row.get("relTol").asDouble() * Math.abs(printed.asDouble())
                    : row.get("absTol").asDouble();
            assertEquals(printed.asDouble(), found, tolerance, row.get("id").asText() + " " + name);
        }
    }

    @ParameterizedTest
    @MethodSource("waiting")
    void aQueueIsAsOthersPrintedIt(JsonNode row) {
        // The unit of time is that of the row throughout.
        Queue queue = Queue.of(
                row.get("lam").asDouble(),
                1 / row.get("mu").asDouble(),
                row.get("c").asInt());
        near(row, "Pwait", queue.probabilityOfWaiting());
        near(row, "Pimmediate", 1 - queue.probabilityOfWaiting());
        near(row, "SL", queue.servedWithin(row.get("t").asDouble()));
        near(row, "rho", queue.utilisation());
        near(row, "Wq", queue.meanWait().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("loss")
    void lossIsAsOthersPrintedIt(JsonNode row) {
        double printed = row.get("B").asDouble();
        assertEquals(
                printed,
                Erlang.lossProbability(row.get("a").asDouble(), row.get("c").asInt()),
                row.get("relTol").asDouble() * printed);
    }

    @ParameterizedTest
    @MethodSource("sizing")
    void theFewestServersForALossAreAsOthersPrintedThem(JsonNode row) {
        int servers = 0;
        while (Erlang.lossProbability(row.get("a").asDouble(), servers)
                > row.get("maxBlocking").asDouble()) {
            servers++;
        }
        assertEquals(row.get("c").asInt(), servers);
    }

    @Test
    void tablesRoundedToATenthOfAnErlangAgree() throws IOException {
        for (JsonNode row : published().get("lossTableRounded1dp").get("rows")) {
            double load = row.get("a").asDouble();
            int servers = row.get("c").asInt();
            double most = row.get("blocking").asDouble();
            assertTrue(Erlang.lossProbability(load - 0.05, servers) <= most, row.toString());
            assertTrue(Erlang.lossProbability(load + 0.05, servers) >= most, row.toString());
        }
    }

    @Test
    void poolingTwoQueuesIsWorthWhatIsPrinted() throws IOException {
        JsonNode row = published().get("pooling").get(0);
        double apart = Queue.of(0.8, 1, 1).meanWait().orElseThrow();
        double together = Queue.of(1.6, 1, 2).meanWait().orElseThrow();
        assertEquals(row.get("sep").get("Wq").asDouble(), apart, 1e-12);
        assertEquals(row.get("pooled").get("Wq").asDouble(), together, 1e-12);
        assertEquals(row.get("ratioW").asDouble(), (apart + 1) / (together + 1), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({
        "9, 10, 0.668732",
        "9, 11, 0.430470",
        "9, 12, 0.266035",
        "2.5, 3, 0.7022",
        "2.5, 4, 0.3199",
        "2.5, 5, 0.1304",
        "2.5, 6, 0.0474"
    })
    void theProbabilityOfWaitingIsThatOfTheFormula(double load, int servers, double expected) {
        assertEquals(expected, Erlang.waitingProbability(load, servers), 1e-4 / 2);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.5", "10, 7", "100, 90", "1000, 970", "10000, 9900", "10000, 9999.9", "10000, 12000", "10000, 100"
    })
    void fromOneToTenThousandServersNoDigitIsLost(int servers, double load) {
        BigDecimal a = new BigDecimal(load);
        BigDecimal lost = BigDecimal.ONE;
        for (int n = 1; n <= servers; n++) {
            BigDecimal up = a.multiply(lost, DIGITS);
            lost = up.divide(up.add(BigDecimal.valueOf(n), DIGITS), DIGITS);
        }
        double exact = lost.doubleValue();
        assertEquals(exact, Erlang.lossProbability(load, servers), 1e-12 * exact);
        if (load < servers) {
            BigDecimal c = BigDecimal.valueOf(servers);
            double waiting = c.multiply(lost)
                    .divide(c.subtract(a.multiply(BigDecimal.ONE.subtract(lost, DIGITS), DIGITS)), DIGITS)
                    .doubleValue();
            assertEquals(waiting, Erlang.waitingProbability(load, servers), 1e-11 * waiting);
        }
    }

    @Test
    void aQueueThatGrowsWithoutEndSaysSo() {
        Queue queue = Queue.of(60, 0.2, 12);
        assertEquals(1, queue.probabilityOfWaiting());
        assertEquals(1, queue.utilisation());
        assertTrue(!queue.isStable()
                && queue.meanWait().isEmpty()
                && queue.meanQueueLength().isEmpty()
                && queue.usualLongestQueue().isEmpty());
        assertEquals(0, queue.servedWithin(1));
    }

    @Test
    void withoutArrivalsNobodyWaits() {
        Queue queue = Queue.of(0, 0.2, 1);
        assertEquals(0, queue.probabilityOfWaiting());
        assertEquals(0, queue.meanWait().orElseThrow());
        assertEquals(1, queue.servedWithin(0));
    }

    @Test
    void whatIsNoLoadIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Erlang.lossProbability(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> Erlang.lossProbability(Double.NaN, 2));
        assertThrows(IllegalArgumentException.class, () -> Erlang.lossProbability(1, -1));
    }
}
