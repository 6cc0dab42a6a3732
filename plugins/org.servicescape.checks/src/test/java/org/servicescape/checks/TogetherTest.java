package org.servicescape.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is done at once comes back in order, and what goes wrong is not lost. */
class TogetherTest {
    @Test
    void resultsStandInTheOrderOfWhatTheyAreOf() {
        List<Integer> things = IntStream.range(0, 1000).boxed().toList();
        assertEquals(things.stream().map(each -> -each).toList(), Together.of(things, each -> -each));
        assertEquals(List.of(), Together.of(List.<Integer>of(), each -> each));
    }

    @Test
    void aFailureReachesTheCaller() {
        List<Integer> things = IntStream.range(0, 100).boxed().toList();
        assertThrows(
                IllegalStateException.class,
                () -> Together.of(things, each -> {
                    if (each == 57) {
                        throw new IllegalStateException("57");
                    }
                    return each;
                }));
    }
}
