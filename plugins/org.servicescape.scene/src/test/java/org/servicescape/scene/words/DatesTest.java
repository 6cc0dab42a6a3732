package org.servicescape.scene.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.Weekday;
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

    @Test
    void hoursAreSaidWithTheirDaysInARow() {
        Hours hours = SpaceFactory.eINSTANCE.createHours();
        hours.setName("Evenings");
        hours.getDays().addAll(List.of(Weekday.WEDNESDAY, Weekday.MONDAY, Weekday.TUESDAY, Weekday.SATURDAY));
        hours.setOpens(LocalTime.of(16, 0));
        hours.setCloses(LocalTime.of(20, 0));
        assertEquals(
                "Evenings, Mon–Wed, Sat, 16:00–20:00", Words.in(Locale.ENGLISH).hours(hours));
        hours.setName(null);
        hours.getDays().clear();
        hours.setCloses(LocalTime.of(16, 1));
        assertEquals("16:00", Words.in(Locale.ENGLISH).hours(hours));
    }
}
