package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Rule;
import org.servicescape.scene.View;
import org.servicescape.scene.words.Words;

class BuiltinsTest {
    private static final Path PLUGINS = Path.of("..");

    @Test
    void everyRuleIsInTheListAndHasATest() throws IOException {
        Set<String> listed = Builtins.rules().stream()
                .map(rule -> rule.getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(classesThatImplement("Rule", "org.servicescape.checks"), listed);
        String tests = "";
        try (Stream<Path> files =
                Files.walk(PLUGINS.resolve("org.servicescape.checks/src/test/java/org/servicescape/checks"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith("Test.java")).toList()) {
                tests += Files.readString(file);
            }
        }
        for (String rule : listed) {
            assertTrue(tests.contains("new " + rule + "()"), rule);
        }
    }

    @Test
    void everyViewIsInTheList() throws IOException {
        assertEquals(
                classesThatImplement("View", "org.servicescape.scene"),
                Builtins.views().stream()
                        .map((View view) -> view.getClass().getSimpleName())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void idsAndCodesOfRulesAreUnique() {
        assertEquals(
                Builtins.rules().size(),
                Builtins.rules().stream().map(Rule::id).distinct().count());
        assertEquals(
                Builtins.rules().size(),
                Builtins.rules().stream().map(Rule::code).distinct().count());
    }

    private static Set<String> classesThatImplement(String type, String room) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PLUGINS.resolve(room).resolve("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                if (Files.readString(file).contains(" implements " + type + " {")) {
                    names.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        return names;
    }

    /** By this name the published page lists the pictures of the kind. */
    @Test
    void everyKindOfPictureHasAName() {
        for (View view : Builtins.views()) {
            String key = "page.kind." + view.kind().getLiteral();
            assertTrue(Words.in(Locale.ENGLISH).keys().contains(key), key);
        }
    }
}
