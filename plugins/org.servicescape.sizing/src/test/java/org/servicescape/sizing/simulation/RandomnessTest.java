package org.servicescape.sizing.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomnessTest {
    @Test
    void numbersAreThoseOfTheAuthors() {
        Randomness random = new Randomness(1, 2, 3, 4);
        assertArrayEquals(
                new long[] {11520, 0, 1509978240, 1215971899390074240L, 1216172134540287360L, 607988272756665600L},
                LongStream.generate(random::next).limit(6).toArray());
    }

    @Test
    void mixingIsThatOfSplitMix() {
        assertEquals(new SplittableRandom(2016).nextLong(), Randomness.mix(2016 + 0x9e3779b97f4a7c15L));
    }

    @Test
    void streamsDiffer() {
        Set<Long> first = new HashSet<>();
        for (long seed = -1; seed <= 1; seed++) {
            for (int replication = -20; replication < 100; replication++) {
                for (String name : new String[] {"", "a", "b", "ab", "ba"}) {
                    first.add(Randomness.of(seed, replication, name).next());
                }
            }
        }
        assertEquals(3 * 120 * 5, first.size());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 1, 2, 4})
    void gammaHasItsMomentsAndItsTransform(double variation) {
        Randomness random = Randomness.of(1, 0, "gamma");
        int count = 400_000;
        double sum = 0;
        double squares = 0;
        double transform = 0;
        for (int i = 0; i < count; i++) {
            double x = random.gamma(variation);
            sum += x;
            squares += x * x;
            transform += Math.exp(-x);
        }
        // Five standard errors; the fourth moment of a gamma about its mean is 3 v² + 6 v³.
        double error = 5 / Math.sqrt(count);
        assertEquals(1, sum / count, error * Math.sqrt(variation));
        assertEquals(
                variation,
                squares / count - sum / count * (sum / count),
                error * Math.sqrt(2 * variation * variation + 6 * Math.pow(variation, 3)));
        assertEquals(Math.pow(1 + variation, -1 / variation), transform / count, error / 2);
    }
}
