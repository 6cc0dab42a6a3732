package org.servicescape.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Does the same with several things at once, on the caller's thread and the common pool. */
final class Together {
    private Together() {}

    /** What comes of each, in their order. Whoever is free takes the next one: some take a hundred times as long as others. */
    static <T, R> List<R> of(List<T> things, Function<T, R> work) {
        int workers = Math.min(things.size(), ForkJoinPool.getCommonPoolParallelism() + 1);
        List<R> results = new ArrayList<>(Collections.nCopies(things.size(), null));
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, workers).parallel().forEach(worker -> {
            for (int i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
                results.set(i, work.apply(things.get(i)));
            }
        });
        return results;
    }
}
