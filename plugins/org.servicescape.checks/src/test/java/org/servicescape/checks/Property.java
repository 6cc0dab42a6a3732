package org.servicescape.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicescape.checks.Finding.Kind;

/**
 * Holds a rule against a slow and obvious implementation of its statement, over centres made by chance. It also asserts
 * that the rule is broken in some of them and holds in some, so that nobody compares nothing with nothing.
 */
public final class Property {
    private static final int SEEDS = 200;
    private static final int SOME = SEEDS / 25;

    private Property() {}

    /** The subjects of the findings, joined with {@code +}, are those that the slow implementation names. */
    public static void subjects(Rule rule, Function<Centre, Set<String>> slow) {
        holds(rule, finding -> String.join("+", finding.subjects()), slow);
    }

    /** All subjects of all findings are those that the slow implementation names, however they are grouped. */
    public static void eachSubject(Rule rule, Function<Centre, Set<String>> slow) {
        compare(rule, (centre, random) -> {}, finding -> finding.subjects().stream(), slow);
    }

    /** The same with the weight before them: {@code WARNING a+b}. */
    public static void weighed(Rule rule, Function<Centre, Set<String>> slow) {
        holds(rule, finding -> finding.severity() + " " + String.join("+", finding.subjects()), slow);
    }

    /** What is told of each broken rule is what the slow implementation says; null: not compared. */
    public static void holds(Rule rule, Function<Finding, String> told, Function<Centre, Set<String>> slow) {
        compare(rule, (centre, random) -> {}, finding -> Stream.ofNullable(told.apply(finding)), slow);
    }

    /** The same of centres that are furnished further, in the same way for the same seed. */
    public static void holds(
            Rule rule,
            BiConsumer<Centre, Random> furnish,
            Function<Finding, String> told,
            Function<Centre, Set<String>> slow) {
        compare(rule, furnish, finding -> Stream.ofNullable(told.apply(finding)), slow);
    }

    private static void compare(
            Rule rule,
            BiConsumer<Centre, Random> furnish,
            Function<Finding, Stream<String>> told,
            Function<Centre, Set<String>> slow) {
        int broken = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Set<String> expected = new TreeSet<>(slow.apply(furnished(seed, furnish)));
            Set<String> found = furnished(seed, furnish).check(rule).stream()
                    .filter(finding -> finding.kind() == Kind.VIOLATED)
                    .flatMap(told)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(expected, found, rule.id() + " in the centre of seed " + seed);
            broken += found.isEmpty() ? 0 : 1;
        }
        assertTrue(broken >= SOME, rule.id() + " is broken in " + broken + " centres only");
        assertTrue(SEEDS - broken >= SOME, rule.id() + " holds in " + (SEEDS - broken) + " centres only");
    }

    private static Centre furnished(long seed, BiConsumer<Centre, Random> furnish) {
        Centre centre = RandomCentre.of(seed);
        furnish.accept(centre, new Random(seed));
        return centre;
    }
}
