package org.servicescape.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LengthOfTimeTest {
    @Test
    void isReadAsPeopleWriteIt() {
        assertEquals(Optional.of(Duration.ofMinutes(15)), LengthOfTime.parse("15 min"));
        assertEquals(Optional.of(Duration.ofMinutes(15)), LengthOfTime.parse(" 15MIN "));
        assertEquals(Optional.of(Duration.ofMinutes(150)), LengthOfTime.parse("2 h 30 min"));
        assertEquals(Optional.of(Duration.ofMinutes(150)), LengthOfTime.parse("2 hours and 30 minutes"));
        assertEquals(Optional.of(Duration.ofMinutes(150)), LengthOfTime.parse("2h30min"));
        assertEquals(Optional.of(Duration.ofMinutes(90)), LengthOfTime.parse("1,5 h"));
        assertEquals(Optional.of(Duration.ofDays(21)), LengthOfTime.parse("3 weeks"));
        assertEquals(Optional.of(Duration.ofSeconds(90)), LengthOfTime.parse("pt90s"));
    }

    @Test
    void whatIsUnclearIsNone() {
        for (String unclear : List.of(
                "15",
                "a while",
                "15 min 2 h",
                "15 min 3 min",
                "-15 min",
                "15 m",
                "15 minx",
                "h",
                "",
                "PT-5M",
                "9999999999 h",
                "0.0001 s")) {
            assertEquals(Optional.empty(), LengthOfTime.parse(unclear), unclear);
        }
    }

    @Test
    void wordsAreShortAndReadBackAsTheyWere() {
        assertEquals("15 min", LengthOfTime.words(Duration.ofMinutes(15)));
        assertEquals("1 h 30 min", LengthOfTime.words(Duration.ofMinutes(90)));
        assertEquals("3 weeks", LengthOfTime.words(Duration.ofDays(21)));
        assertEquals("1 week", LengthOfTime.words(Duration.ofDays(7)));
        assertEquals("10 days", LengthOfTime.words(Duration.ofDays(10)));
        assertEquals("1 day 1 s", LengthOfTime.words(Duration.ofSeconds(86401)));
        assertEquals("0 min", LengthOfTime.words(Duration.ZERO));
        for (long seconds = 0; seconds < 40_000_000; seconds += 7919) {
            Duration duration = Duration.ofSeconds(seconds);
            assertEquals(Optional.of(duration), LengthOfTime.parse(LengthOfTime.words(duration)));
        }
        Duration half = Duration.ofMillis(500);
        assertEquals(Optional.of(half), LengthOfTime.parse(LengthOfTime.words(half)));
    }
}
