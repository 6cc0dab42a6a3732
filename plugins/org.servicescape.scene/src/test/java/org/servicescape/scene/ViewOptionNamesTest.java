package org.servicescape.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The metamodel names the options that views understand, all of them and no others. */
class ViewOptionNamesTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path METAMODEL = Path.of("..", "..", "model", "servicescape.ecore");
    private static final Pattern ASKED = Pattern.compile("[.]shows\\(\"(\\w+)\"");
    private static final Pattern DOCUMENTED = Pattern.compile("value=\"The row or layer[.] ([^\"]*)\"");
    private static final Pattern LIST = Pattern.compile("[.] [A-Z][^:]*: |^[^:]*: ");

    @Test
    void theDocumentationNamesWhatViewsUnderstand() throws IOException {
        assertEquals(asked(), documented());
    }

    private static Set<String> asked() throws IOException {
        Set<String> names = new TreeSet<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(SOURCES)) {
            files = all.filter(file -> file.toString().endsWith(".java")).toList();
        }
        for (Path file : files) {
            Matcher matcher = ASKED.matcher(Files.readString(file));
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }

    /** The names after each kind of picture; what stands in brackets explains them. */
    private static Set<String> documented() throws IOException {
        Matcher matcher = DOCUMENTED.matcher(Files.readString(METAMODEL));
        assertTrue(matcher.find(), "the metamodel documents no options of views");
        Set<String> names = new TreeSet<>();
        String lists = matcher.group(1).replaceAll(" \\([^)]*\\)", "");
        for (String list : LIST.split(lists.substring(0, lists.length() - 1))) {
            Stream.of(list.split(", ")).filter(name -> !name.isBlank()).forEach(names::add);
        }
        return names;
    }
}
