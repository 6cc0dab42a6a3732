package org.servicescape.scene.moments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
    void aStageIsPartedOnlyWhereThatSavesASheet() {
        assertEquals(List.of(new Range(0, 4), new Range(4, 9)), Paging.sheets(List.of(4, 5), 6));
        assertEquals(3, Paging.sheets(List.of(2, 4, 3, 2, 3), 5).size());
    }

    @Test
    void sheetsAreAsFewAsCanBeAndNoneIsLessThanHalfFull() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<Integer> stages =
                    random.ints(1 + random.nextInt(9), 1, 9).boxed().toList();
            int columns = stages.stream().mapToInt(Integer::intValue).sum();
            int most = 1 + random.nextInt(9);
            List<Range> sheets = Paging.sheets(stages, most);
            String which = stages + " on sheets of " + most + ": " + sheets;
            assertEquals((columns + most - 1) / most, sheets.size(), which);
            int at = 0;
            for (Range sheet : sheets) {
                assertEquals(at, sheet.from(), which);
                assertTrue(sheet.size() <= most, which);
                assertTrue(sheets.size() == 1 || 2 * sheet.size() >= most, which);
                at = sheet.to();
            }
            assertEquals(columns, at, which);
        }
    }

    @Test
    void ofTheWaysWithFewestSheetsTheOneThatPartsFewestStagesIsTaken() {
        Random random = new Random(8);
        for (int round = 0; round < 300; round++) {
            List<Integer> stages =
                    random.ints(1 + random.nextInt(5), 1, 5).boxed().toList();
            int most = 2 + random.nextInt(5);
            List<Range> sheets = Paging.sheets(stages, most);
            int columns = sheets.get(sheets.size() - 1).to();
            int fewest = sheets.size() == 1 ? 0 : fewest(stages, columns, 0, sheets.size(), most);
            assertEquals(fewest, parted(stages, sheets), stages + " on sheets of " + most + ": " + sheets);
        }
    }

    /** Tries all ways. */
    private static int fewest(List<Integer> stages, int columns, int from, int sheets, int most) {
        if (sheets == 0) {
            return from == columns ? 0 : 1000;
        }
        int best = 1000;
        for (int to = from + (most + 1) / 2; to <= Math.min(columns, from + most); to++) {
            int here = borders(stages).contains(to) ? 0 : 1;
            best = Math.min(best, here + fewest(stages, columns, to, sheets - 1, most));
        }
        return best;
    }

    private static int parted(List<Integer> stages, List<Range> sheets) {
        return (int) sheets.stream()
                .filter(sheet -> !borders(stages).contains(sheet.to()))
                .count();
    }

    private static Set<Integer> borders(List<Integer> stages) {
        Set<Integer> borders = new HashSet<>();
        int at = 0;
        for (int stage : stages) {
            at += stage;
            borders.add(at);
        }
        return borders;
    }

    @Test
    void noStagesAreOneEmptySheet() {
        assertEquals(List.of(new Range(0, 0)), Paging.sheets(List.of(), 6));
    }
}
