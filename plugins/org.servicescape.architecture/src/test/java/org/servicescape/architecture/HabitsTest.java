package org.servicescape.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.servicescape.architecture.House.CLASSES;
import static org.servicescape.architecture.House.room;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Habits of the house that can be seen in compiled classes. */
class HabitsTest {
    private static final String[] DETERMINISTIC = {
        room("model.value"), room("graph"), room("checks"), room("edit"), room("scene"), room("render"), room("core")
    };

    @Test
    void typesAreNamedAfterWhatTheyAre() {
        classes()
                .should()
                .haveNameNotMatching(".*\\.(I[A-Z][a-z]\\w*|\\w+Impl|\\w*Utils?|\\w*Helper)")
                .because("a name says what a thing is, not how it is built or that nobody knew where to put it")
                .check(CLASSES);
    }

    @Test
    void packagesAreNamedAfterWhatTheyHold() {
        noClasses()
                .should()
                .resideInAnyPackage("..impl..", "..util..", "..utils..", "..helper..", "..helpers..", "..misc..")
                .because("a package that may hold anything soon holds everything")
                .check(CLASSES);
    }

    @Test
    void onlyProgramsSpeakToStandardOutput() {
        noClasses()
                .that()
                .resideOutsideOfPackages(room("cli"), room("benchmarks"))
                .should(ACCESS_STANDARD_STREAMS)
                .because(
                        "results go to standard output and messages to standard error, and only the caller knows which")
                .check(CLASSES);
    }

    @Test
    void nothingIsLeftToChance() {
        noClasses()
                .that()
                .resideInAnyPackage(DETERMINISTIC)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.security.SecureRandom")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .because("the same model gives the same bytes")
                .check(CLASSES);
    }

    @Test
    void nobodyAsksWhatTimeItIs() {
        DescribedPredicate<JavaCall<?>> clock = DescribedPredicate.describe("asks a clock", HabitsTest::asksAClock);
        noClasses()
                .that()
                .resideInAnyPackage(DETERMINISTIC)
                .should()
                .callMethodWhere(clock)
                .orShould()
                .callConstructor(java.util.Date.class)
                .because("the only date in any output is the project's own version date")
                .check(CLASSES);
    }

    private static boolean asksAClock(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        return (owner.startsWith("java.time.") && call.getName().equals("now"))
                || owner.equals("java.time.Clock")
                || (owner.equals("java.lang.System")
                        && Set.of("currentTimeMillis", "nanoTime").contains(call.getName()));
    }
}
