package org.servicescape.scene.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
    @ParameterizedTest
    @CsvSource({
        "PT45S,45 s",
        "PT59M,59 min",
        "PT1H,1 h",
        "PT90M,1 h 30 min",
        "P1D,1 day",
        "P10D,10 days",
        "P42D,6 weeks"
    })
    void timesAreSaidInTheLargestUnitThatSuits(Duration time, String words) {
        assertEquals(words, Times.text(time, Words.in(Locale.ENGLISH)));
    }
}
