package org.servicescape.sizing.simulation;

/** Student's t distribution (Student 1908) for whole degrees of freedom. */
final class StudentT {
    private static final int MOST_STEPS = 100;

    private StudentT() {}

    /**
     * The bound between whose negative and which a share of the distribution lies, by Newton's method from 0; as the
     * distribution is concave there, the bound is reached from below. A few steps, each of which takes as many as degrees.
     *
     * @param share from 0 up to, but not including, 1
     * @param degrees of freedom, at least 1
     */
    static double bound(double share, int degrees) {
        double height = height(degrees);
        double bound = 0;
        for (int i = 0; i < MOST_STEPS; i++) {
            double density = height * StrictMath.pow(1 + bound * bound / degrees, -0.5 * (degrees + 1.0));
            double next = bound + (share - within(bound, degrees)) / (2 * density);
            if (!(next > bound)) {
                break;
            }
            bound = next;
        }
        return bound;
    }

    /** How much lies between −t and t (Abramowitz and Stegun 1964, 26.7.3 and 26.7.4). */
    static double within(double t, int degrees) {
        double angle = StrictMath.atan(t / StrictMath.sqrt(degrees));
        double cosine = StrictMath.cos(angle);
        boolean odd = degrees % 2 == 1;
        double term = odd ? cosine : 1;
        double sum = degrees == 1 ? 0 : term;
        for (int i = odd ? 2 : 1; i <= degrees - 3; i += 2) {
            term *= cosine * cosine * i / (i + 1);
            sum += term;
        }
        double series = StrictMath.sin(angle) * sum;
        return odd ? 2 / Math.PI * (angle + series) : series;
    }

    /** The density at 0. */
    private static double height(int degrees) {
        double ratio = degrees % 2 == 1 ? 1 / StrictMath.sqrt(Math.PI) : StrictMath.sqrt(Math.PI) / 2;
        for (int i = 2 - degrees % 2; i < degrees; i += 2) {
            ratio *= (i + 1.0) / i;
        }
        return ratio / StrictMath.sqrt(Math.PI * degrees);
    }
}
