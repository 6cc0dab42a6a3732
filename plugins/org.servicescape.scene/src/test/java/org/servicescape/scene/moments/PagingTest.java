package org.servicescape.scene.moments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicescape.scene.moments.Paging.Range;

class PagingTest {
    @Test
    void whatFitsIsOneSheet() {
        assertEquals(List.of(new Range(0, 9)), Paging.sheets(List.of(2, 3, 4), 9));
    }

    @Test
    void sheetsBreakAtStagesAndAreOfEvenWidth() {
        assertEquals(List.of(new Range(0, 6), new Range(6, 12)), Paging.sheets(List.of(3, 3, 3, 3), 9));
    }

    @Test
    void aStageWiderThanASheetIsBrokenEvenly() {
        assertEquals(List.of(new Range(0, 5), new Range(5, 10)), Paging.sheets(List.of(10), 6));
    }

    @Test
    void noStagesAreOneEmptySheet() {
        assertEquals(List.of(new Range(0, 0)), Paging.sheets(List.of(), 6));
    }
}
