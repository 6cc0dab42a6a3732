package org.servicescape.scene.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicescape.model.value.RoughDate;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "2023-22, summer 2023",
        "2024-21, spring 2024",
        "2023-12-14, 2023-12-14",
        "2016-08, 2016-08",
        "2024, 2024"
    })
    void onlySeasonsNeedWords(String date, String said) {
        assertEquals(said, Words.in(Locale.ENGLISH).date(RoughDate.parse(date)));
    }

    @Test
    void seasonsAreNamedInTheLanguageOfThePicture() {
        assertEquals("kesä 2023", Words.in(Locale.forLanguageTag("fi")).date(RoughDate.parse("2023-22")));
    }
}
