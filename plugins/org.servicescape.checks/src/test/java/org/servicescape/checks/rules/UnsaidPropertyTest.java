package org.servicescape.checks.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Kind;
import org.servicescape.checks.Missing;
import org.servicescape.checks.RandomCentre;
import org.servicescape.checks.Rule;
import org.servicescape.checks.words.Saying;
import org.servicescape.model.place.Connections;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpacePackage;

/**
 * What nobody has said is neither yes nor no. A few statements are taken out of a random centre, and put back in every way
 * in which they may be: what a rule finds without them it finds with whatever is put there, and where it does not say that it
 * misses something, it finds the same with all of them.
 */
class UnsaidPropertyTest {
    private static final int SEEDS = 200;
    private static final int TAKEN = 4;
    private static final int SOME = 4;
    private static final EStructuralFeature STEP_FREE = SpacePackage.Literals.CONNECTION__STEP_FREE;
    private static final EStructuralFeature FREE_EGRESS = SpacePackage.Literals.CONNECTION__FREE_EGRESS;
    private static final EStructuralFeature WIDTH = SpacePackage.Literals.CONNECTION__WIDTH;
    private static final EStructuralFeature ALARM = SpacePackage.Literals.SPACE__ALARM;
    private static final EStructuralFeature SEAT = SpacePackage.Literals.SPACE__SEAT_BY_DOOR;
    private static final EStructuralFeature SCREENS = SpacePackage.Literals.SPACE__SCREENS;
    private static final Set<Saying> STATEMENTS =
            Set.of(Unsaid.STEP_FREE, Unsaid.FREE_EGRESS, Unsaid.WIDTH, Unsaid.ALARM, Unsaid.SEAT, Unsaid.SCREENS);

    /** A statement that is taken out. */
    private record Taken(EObject element, EStructuralFeature feature) {
        /** Puts one of its two values back. */
        void put(boolean good) {
            element.eSet(feature, feature == WIDTH ? (Object) (good ? 5000 : 400) : (Object) good);
        }

        /** False where the kind of the connection says it too, and where no rule asks. */
        boolean isMissed() {
            if (element instanceof Connection connection) {
                return feature == WIDTH
                        || (feature == STEP_FREE
                                        ? Connections.stepFree(connection)
                                        : Connections.freeEgress(connection))
                                .isEmpty();
            }
            return feature != SCREENS || Staff.isStaffed((Space) element);
        }
    }

    static List<Arguments> rules() {
        return List.of(
                Arguments.of(new StepFreeRoute(), List.of(STEP_FREE, WIDTH), SEEDS),
                Arguments.of(new AccessibleWc(), List.of(STEP_FREE), 3 * SEEDS),
                Arguments.of(new FreeEgress(), List.of(FREE_EGRESS), SEEDS),
                Arguments.of(new TwoExits(), List.of(FREE_EGRESS), SEEDS),
                Arguments.of(new ExitDistance(), List.of(FREE_EGRESS), SEEDS),
                Arguments.of(new ExitWidth(), List.of(FREE_EGRESS, WIDTH), SEEDS),
                Arguments.of(new StaffEscape(), List.of(ALARM, SEAT), SEEDS),
                Arguments.of(new WaitingInView(), List.of(ALARM), SEEDS),
                Arguments.of(new PrivateTalk(), List.of(SCREENS), SEEDS),
                Arguments.of(new ServicesOffTheArena(), List.of(WIDTH), 4 * SEEDS));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatIsNotSaidIsUndecidedWhereItMatters(Rule rule, List<EStructuralFeature> features, int seeds) {
        int undecided = 0;
        int decided = 0;
        for (long seed = 0; seed < seeds; seed++) {
            Centre centre = RandomCentre.of(seed);
            List<Taken> taken = take(centre, seed, features);
            List<Finding> found = centre.check(rule);
            boolean open = found.stream()
                    .flatMap(finding -> finding.missing().stream())
                    .map(Missing::statement)
                    .anyMatch(STATEMENTS::contains);
            Set<String> sure = violated(rule, found);
            boolean differs = false;
            for (int values = 0; values < 1 << taken.size(); values++) {
                for (int i = 0; i < taken.size(); i++) {
                    taken.get(i).put((values & 1 << i) != 0);
                }
                Set<String> completed = violated(rule, centre.check(rule));
                String where = rule.id() + " in the centre of seed " + seed + " completed by " + values;
                // Where there is no exit at all, none is far away and none narrow; two-exits tells that.
                boolean mayHold = rule instanceof ExitDistance || rule instanceof ExitWidth;
                assertTrue(
                        sure.isEmpty() || !completed.isEmpty() || mayHold,
                        where + " holds, without it does not: " + sure);
                differs |= !completed.equals(sure);
                if (!open && !(mayHold && completed.isEmpty())) {
                    assertEquals(sure, completed, where);
                }
            }
            undecided += open && differs ? 1 : 0;
            decided += open || taken.isEmpty() ? 0 : 1;
        }
        assertTrue(undecided >= SOME, rule.id() + " is undecided for a reason in " + undecided + " centres only");
        assertTrue(decided >= SOME, rule.id() + " is decided in " + decided + " centres only");
    }

    /** The same statements for the same seed. */
    private static List<Taken> take(Centre centre, long seed, List<EStructuralFeature> features) {
        List<Taken> all = new ArrayList<>();
        for (EStructuralFeature feature : features) {
            boolean ofSpace = feature.getEContainingClass() == SpacePackage.Literals.SPACE;
            (ofSpace ? centre.spaces() : centre.plan().getConnections())
                    .forEach(element -> all.add(new Taken(element, feature)));
        }
        Collections.shuffle(all, new Random(seed));
        List<Taken> taken = new ArrayList<>();
        for (Taken one : all) {
            Object value = one.element().eGet(one.feature());
            one.element().eUnset(one.feature());
            if (taken.size() < TAKEN && one.isMissed()) {
                taken.add(one);
            } else {
                one.element().eSet(one.feature(), value);
            }
        }
        return taken;
    }

    /**
     * The elements of which it is said that they break the rule; how they are grouped hangs on the others. By which exit people
     * get out if at all hangs on them too, so that of exits only the places count, and of their widths that something is wrong.
     */
    private static Set<String> violated(Rule rule, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.kind() == Kind.VIOLATED)
                .flatMap(finding -> rule instanceof ExitWidth ? Stream.of("too narrow") : finding.subjects().stream())
                .filter(id -> !(rule instanceof TwoExits) || !id.startsWith("connection-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
