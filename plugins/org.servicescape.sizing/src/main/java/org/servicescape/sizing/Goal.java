package org.servicescape.sizing;

/** What is promised to customers. */
@FunctionalInterface
public interface Goal {
    /** Whether a queue keeps it. */
    boolean isKept(Queue queue);

    /**
     * A share of customers comes to a desk within a time.
     *
     * @param share from 0 up to, but not including, 1: a queue without an upper bound promises no certainty
     * @param within in hours, at least 0
     */
    record ServedWithin(double share, double within) implements Goal {
        /** Checks what is promised. */
        public ServedWithin {
            if (!(share >= 0 && share < 1) || !(within >= 0)) {
                throw new IllegalArgumentException("a share of " + share + " within " + within + " hours");
            }
        }

        @Override
        public boolean isKept(Queue queue) {
            return queue.isStable() && queue.servedWithin(within) >= share;
        }
    }

    /**
     * Customers wait no longer than this on the average.
     *
     * @param most in hours, above 0
     */
    record MeanWait(double most) implements Goal {
        /** Checks what is promised. */
        public MeanWait {
            if (!(most > 0)) {
                throw new IllegalArgumentException("a mean wait of " + most + " hours");
            }
        }

        @Override
        public boolean isKept(Queue queue) {
            return queue.meanWait().orElse(Double.POSITIVE_INFINITY) <= most;
        }
    }
}
