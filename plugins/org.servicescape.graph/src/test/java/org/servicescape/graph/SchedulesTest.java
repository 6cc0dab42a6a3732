package org.servicescape.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.Weekday;

class SchedulesTest {
    private static final List<Weekday> OFFICE_DAYS =
            List.of(Weekday.MONDAY, Weekday.TUESDAY, Weekday.WEDNESDAY, Weekday.THURSDAY, Weekday.FRIDAY);

    @ParameterizedTest
    @CsvSource({
        "08:00, 16:00, 09:00, 15:00, true",
        "08:00, 16:00, 08:00, 16:00, true",
        "08:00, 16:00, 08:00, 16:01, false",
        "08:00, 16:00, 07:59, 15:00, false",
        "20:00, 04:00, 23:00, 01:00, true",
        "20:00, 04:00, 23:00, 05:00, false",
        "23:00, 01:00, 20:00, 04:00, false",
        "00:00, 00:00, 03:00, 23:00, true",
        ", , 08:00, 16:00, true",
        "08:00, , 08:00, 23:59, true",
        ", 16:00, 00:00, 16:00, true",
    })
    void onTheSameDaysTimesDecide(String opens, String closes, String from, String until, boolean covered) {
        assertEquals(covered, Schedules.covers(hours(OFFICE_DAYS, opens, closes), hours(OFFICE_DAYS, from, until)));
    }

    @Test
    void daysThatAreNotCoveredAreNotOpen() {
        Hours office = hours(OFFICE_DAYS, "08:00", "16:00");
        Hours daily = hours(List.of(), "09:00", "15:00");
        assertFalse(Schedules.covers(office, daily));
        assertTrue(Schedules.overlap(office, daily));
        assertFalse(Schedules.overlap(office, hours(List.of(Weekday.SATURDAY), "09:00", "15:00")));
    }

    @Test
    void aNightThatBeginsOnSundayLastsIntoMonday() {
        Hours night = hours(List.of(Weekday.SUNDAY), "22:00", "06:00");
        assertTrue(Schedules.covers(night, hours(List.of(Weekday.MONDAY), "00:00", "06:00")));
        assertFalse(Schedules.covers(night, hours(List.of(Weekday.TUESDAY), "00:00", "06:00")));
    }

    @Test
    void twoHoursTogetherCoverWhatNeitherCoversAlone() {
        Hours weekdays = hours(OFFICE_DAYS, "08:00", "16:00");
        Hours saturday = hours(List.of(Weekday.SATURDAY), "08:00", "12:00");
        Hours mornings = hours(List.of(Weekday.FRIDAY, Weekday.SATURDAY), "09:00", "11:00");
        assertFalse(Schedules.covers(weekdays, mornings));
        assertTrue(Schedules.isOpen(List.of(weekdays, saturday), mornings));
    }

    @Test
    void hoursThatStateNothingAreOnlyLikeThemselves() {
        Hours day = hours(List.of(), null, null);
        Hours evening = hours(List.of(), null, null);
        assertTrue(Schedules.covers(day, day));
        assertFalse(Schedules.covers(day, evening));
        assertFalse(Schedules.covers(day, hours(OFFICE_DAYS, "08:00", "16:00")));
        assertFalse(Schedules.covers(hours(OFFICE_DAYS, "08:00", "16:00"), day));
        assertFalse(Schedules.overlap(day, evening));
    }

    @Test
    void withoutHoursItIsAlwaysOpenAndNobodyAsksWhenEver() {
        Hours office = hours(OFFICE_DAYS, "08:00", "16:00");
        assertTrue(Schedules.isOpen(List.of(), office));
        assertTrue(Schedules.isOpen(List.of(office), null));
    }

    private static Hours hours(List<Weekday> days, String opens, String closes) {
        Hours hours = SpaceFactory.eINSTANCE.createHours();
        hours.getDays().addAll(days);
        hours.setOpens(opens == null ? null : LocalTime.parse(opens));
        hours.setCloses(closes == null ? null : LocalTime.parse(closes));
        return hours;
    }
}
