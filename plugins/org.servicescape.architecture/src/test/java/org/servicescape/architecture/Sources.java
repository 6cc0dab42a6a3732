package org.servicescape.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the clone that people wrote. */
final class Sources {
    /** The clone; Maven hands it in. */
    static final Path HOME =
            Path.of(System.getProperty("servicescape.home")).toAbsolutePath().normalize();

    private Sources() {}

    /** Files below model and plugins whose name ends like this, outside of build folders, in order. */
    static List<Path> ending(String suffix) throws IOException {
        try (Stream<Path> model = Files.walk(HOME.resolve("model"));
                Stream<Path> plugins = Files.walk(HOME.resolve("plugins"))) {
            return Stream.concat(model, plugins)
                    .filter(file -> file.toString().endsWith(suffix))
                    .filter(file -> !named(file).contains("/target/"))
                    .sorted()
                    .toList();
        }
    }

    /** Java files that are no tests. */
    static List<Path> main() throws IOException {
        return ending(".java").stream()
                .filter(file ->
                        !named(file).contains("/src/test/") && !named(file).contains(".tests/"))
                .toList();
    }

    /** How a message names a file: from the clone on, with slashes. */
    static String named(Path file) {
        return HOME.relativize(file).toString().replace('\\', '/');
    }
}
