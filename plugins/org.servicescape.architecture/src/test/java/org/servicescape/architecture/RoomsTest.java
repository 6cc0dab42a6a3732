package org.servicescape.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.architecture.House.CLASSES;
import static org.servicescape.architecture.House.room;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which room may know which, and who may use which library. */
class RoomsTest {
    /** Each room, and the rooms that it may know. A new room is a new line here. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("store", List.of("model")),
            Map.entry("graph", List.of("model")),
            Map.entry("checks", List.of("model", "graph")),
            Map.entry("edit", List.of("model", "graph", "checks")),
            Map.entry("sizing", List.of()),
            Map.entry("scene", List.of("model")),
            Map.entry("render", List.of("scene")),
            Map.entry("core", List.of("model", "store", "graph", "checks", "sizing", "scene", "render")),
            Map.entry("cli", List.of("core", "model", "store", "checks", "sizing", "scene")),
            Map.entry("pages", List.of("model", "scene", "render")),
            Map.entry(
                    "benchmarks",
                    List.of("model", "store", "graph", "checks", "sizing", "core", "scene", "render", "edit")));

    /** Each library, and the only rooms that may use it. */
    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry(
                    "org.eclipse.emf..",
                    List.of(
                            "model",
                            "store",
                            "graph",
                            "checks",
                            "edit",
                            "scene",
                            "core",
                            "cli",
                            "pages",
                            "benchmarks")),
            Map.entry("org.eclipse.elk..", List.of("scene", "pages", "benchmarks")),
            Map.entry("com.fasterxml.jackson..", List.of("store", "core", "cli")),
            Map.entry("org.jgrapht..", List.of("graph", "checks", "benchmarks")),
            Map.entry("org.apache.fontbox..", List.of("scene", "render")),
            Map.entry("org.locationtech.jts..", List.of("core")),
            Map.entry("org.apache.batik..", List.of("render")),
            Map.entry("org.apache.fop..", List.of("render")),
            Map.entry("org.apache.xmlgraphics..", List.of("render")),
            Map.entry("java.awt..", List.of("render")),
            Map.entry("javax.imageio..", List.of("render")),
            Map.entry("picocli..", List.of("cli")),
            Map.entry("org.openjdk.jmh..", List.of("benchmarks")));

    static Stream<Arguments> arrows() {
        return ARROWS.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    static Stream<Arguments> libraries() {
        return LIBRARIES.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void aRoomKnowsOnlyTheRoomsOfItsArrows(String name, List<String> known) {
        Stream<String> hidden = ARROWS.keySet().stream().filter(other -> !other.equals(name) && !known.contains(other));
        noClasses()
                .that()
                .resideInAPackage(room(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(hidden.map(House::room).toArray(String[]::new))
                .because("data goes from file to model to graph to findings and pictures, and nothing flows back")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryIsUsedOnlyInItsRooms(String library, List<String> rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms.stream().map(House::room).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("a library that one room hides can be exchanged without touching the others")
                .check(CLASSES);
    }

    @Test
    void theWorkbenchIsUnknownHere() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.eclipse.swt..",
                        "org.eclipse.jface..",
                        "org.eclipse.ui..",
                        "org.eclipse.e4..",
                        "org.eclipse.core..",
                        "org.osgi..")
                .because("everything but the workbench runs on a plain class path, in a test and in somebody's script")
                .check(CLASSES);
    }

    @Test
    void onlyTheModelAndTheEditorKnowCommands() {
        noClasses()
                .that()
                .resideOutsideOfPackages(room("model"), room("edit"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.emf.edit..", "org.eclipse.emf.common.command..")
                .because("a check never changes the model, and a painter never changes what it paints")
                .check(CLASSES);
    }

    @Test
    void repairsAreMadeOnCopiesAndInCommandsOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.servicescape.core.repair..", room("edit"))
                .and()
                .doNotHaveFullyQualifiedName("org.servicescape.checks.repair.Edits")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.servicescape.checks.repair.Edits")
                .because("a check never changes the model, not even to see what a repair would do")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.servicescape.(**)")
                .should()
                .beFreeOfCycles()
                .because("a package that can be read alone can be changed alone")
                .check(CLASSES);
    }

    @Test
    void everyClassStandsInARoomThatIsNamedHere() {
        classes()
                .should()
                .resideInAnyPackage(ARROWS.keySet().stream().map(House::room).toArray(String[]::new))
                .because("a room without arrows has no walls")
                .check(CLASSES);
    }

    /** Guards the guards: an empty class path would make every rule above pass. */
    @Test
    void everyRoomHasClasses() {
        for (String name : ARROWS.keySet()) {
            DescribedPredicate<JavaClass> inside = JavaClass.Predicates.resideInAPackage(room(name));
            assertTrue(CLASSES.stream().anyMatch(inside), () -> "no class of the room " + name + " was found");
        }
    }
}
