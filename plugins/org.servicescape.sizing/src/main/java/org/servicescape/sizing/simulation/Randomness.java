package org.servicescape.sizing.simulation;

/**
 * A stream of random numbers that is the same on all machines and in all versions of Java: xoshiro256** (Blackman and Vigna
 * 2021, ACM Transactions on Mathematical Software 47(4)), begun by SplitMix64 (Steele, Lea and Flood 2014) from a seed and the
 * name of the stream. Streams with other names are other streams: with 2^256 − 1 numbers on the ring, that two of them meet is
 * not to be expected.
 */
final class Randomness {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private long a;
    private long b;
    private long c;
    private long d;

    Randomness(long a, long b, long c, long d) {
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
    }

    /** The stream of a name within a replication. */
    static Randomness of(long seed, int replication, String name) {
        long state = mix(mix(seed + GOLDEN) + replication);
        for (int i = 0; i < name.length(); i++) {
            state = mix(state + GOLDEN + name.charAt(i));
        }
        long[] begun = new long[4];
        for (int i = 0; i < begun.length; i++) {
            state += GOLDEN;
            begun[i] = mix(state);
        }
        return new Randomness(begun[0], begun[1], begun[2], begun[3]);
    }

    static long mix(long x) {
        long z = (x ^ (x >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    long next() {
        long result = Long.rotateLeft(b * 5, 7) * 9;
        long t = b << 17;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= t;
        d = Long.rotateLeft(d, 45);
        return result;
    }

    /** Above 0, up to 1. */
    double uniform() {
        return ((next() >>> 11) + 1) * 0x1p-53;
    }

    /** With mean 1. */
    double exponential() {
        return -StrictMath.log(uniform());
    }

    /** With mean 0 and variance 1, by Marsaglia's polar method (1964); the second number of each pair is not used. */
    double normal() {
        while (true) {
            double x = 2 * uniform() - 1;
            double y = 2 * uniform() - 1;
            double square = x * x + y * y;
            if (square < 1 && square > 0) {
                return x * StrictMath.sqrt(-2 * StrictMath.log(square) / square);
            }
        }
    }

    /**
     * Gamma distributed with mean 1, by Marsaglia and Tsang (2000, ACM Transactions on Mathematical Software 26(3)).
     *
     * @param variation the variance: 0 is always 1, and 1 exponential
     */
    double gamma(double variation) {
        if (variation == 0) {
            return 1;
        }
        if (variation == 1) {
            return exponential();
        }
        double shape = 1 / variation;
        return variation < 1
                ? variation * gammaOfShape(shape)
                : variation * gammaOfShape(shape + 1) * StrictMath.pow(uniform(), variation);
    }

    /** Gamma distributed with a shape of at least 1 and scale 1. */
    private double gammaOfShape(double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = normal();
            double v = 1 + c * x;
            if (v > 0) {
                v = v * v * v;
                if (StrictMath.log(uniform()) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
                    return d * v;
                }
            }
        }
    }
}
