package org.servicescape.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Times, dates and numbers as people write them. */
class TypedValuesTest {
    @Test
    void aTimeOfDayIsReadAsPeopleWriteIt() {
        Map.of(
                        "8", "08:00",
                        "8.30", "08:30",
                        "08:30", "08:30",
                        "0830", "08:30",
                        "20:30", "20:30",
                        "8:30 pm", "20:30",
                        "12 am", "00:00",
                        "12 p.m.", "12:00",
                        "24:00", "00:00",
                        "10:15:30", "10:15:30")
                .forEach((typed, time) ->
                        assertEquals(Optional.of(LocalTime.parse(time)), TypedTime.parse(typed), typed));
    }

    @Test
    void whatIsNoTimeOfDayIsNone() {
        for (String typed : List.of("", "noon", "25", "24:01", "8:60", "8:5", "13 pm", "0 am", "08:30-16", "8h")) {
            assertEquals(Optional.empty(), TypedTime.parse(typed), typed);
        }
    }

    @Test
    void aDateIsBroughtIntoTheFormThatFilesHave() {
        Map.of(
                        "2.8.2016", "2016-08-02",
                        "2. 8. 2016", "2016-08-02",
                        "2016-8-2", "2016-08-02",
                        "2016-8", "2016-08",
                        "8/2016", "2016-08",
                        "12.2016", "2016-12",
                        "Summer 2023", "2023-22",
                        "winter of 2023", "2023-24",
                        "2023", "2023",
                        "2/8/2016", "2/8/2016")
                .forEach((typed, iso) -> assertEquals(iso, TypedDate.iso(typed), typed));
        assertEquals("someday 2023", TypedDate.iso("someday 2023"));
    }

    @Test
    void aNumberMayHaveACommaBlanksAMinusAndItsUnit() {
        Optional<String> metres = Optional.of("m²");
        assertEquals("12.5", TypedNumber.plain("12,5", metres));
        assertEquals("12.5", TypedNumber.plain(" 12.5 m²", metres));
        assertEquals("12000", TypedNumber.plain("12 000", metres));
        assertEquals("-2", TypedNumber.plain("\u22122", Optional.empty()));
        assertEquals("0.125", TypedNumber.plain("0,125", metres));
        assertEquals("1,250", TypedNumber.plain("1,250", metres), "a thousand to one, a fraction to another");
        assertEquals("12 50", TypedNumber.plain("12 50", metres));
        assertEquals("12 mm", TypedNumber.plain("12 mm", metres));
    }
}
