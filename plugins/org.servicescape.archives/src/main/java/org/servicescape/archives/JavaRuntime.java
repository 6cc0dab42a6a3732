package org.servicescape.archives;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * Makes the Java runtime that the archive for this computer carries, from the JDK that runs this. The JDK's legal
 * notices stay in the runtime's folder {@code legal}.
 */
final class JavaRuntime {
    /**
     * What the bundles use: pictures (desktop), project files and workbench (xml), EMF's dates (sql), services
     * (management, logging), JGraphT and JNA (unsupported), dates and numbers in three languages (localedata).
     */
    private static final List<String> MODULES = List.of(
            "java.base",
            "java.datatransfer",
            "java.desktop",
            "java.logging",
            "java.management",
            "java.sql",
            "java.xml",
            "jdk.localedata",
            "jdk.unsupported",
            "jdk.xml.dom");

    private final Path jdk;
    private final PrintStream messages;

    JavaRuntime(Path jdk, PrintStream messages) {
        this.jdk = jdk;
        this.messages = messages;
    }

    /**
     * Makes the runtime in the folder, unless it is there already from the same JDK.
     *
     * @return false where the JDK has nothing to make one from
     */
    boolean link(Path folder) throws IOException, InterruptedException {
        Path jmods = jdk.resolve("jmods");
        if (!Files.isDirectory(jmods)) {
            messages.println("The JDK in " + jdk
                    + " has no folder jmods: the archive for this computer is made without a Java runtime.");
            return false;
        }
        List<String> arguments = arguments(jmods);
        Path stamp = folder.resolveSibling(folder.getFileName() + ".made");
        String made = Runtime.version() + "\n" + String.join("\n", arguments) + "\n";
        if (Files.exists(stamp) && Files.readString(stamp).equals(made)) {
            return true;
        }
        Files.deleteIfExists(stamp);
        Folders.delete(folder);
        jlink(arguments, folder);
        shareClassData(folder);
        Files.writeString(stamp, made);
        return true;
    }

    private static List<String> arguments(Path jmods) {
        return List.of(
                "--module-path",
                jmods.toString(),
                "--add-modules",
                String.join(",", MODULES),
                "--include-locales",
                "en,fi,sv",
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--dedup-legal-notices",
                "error-if-not-same-content");
    }

    private void jlink(List<String> arguments, Path folder) {
        ToolProvider jlink =
                ToolProvider.findFirst("jlink").orElseThrow(() -> new IllegalStateException("no jlink in " + jdk));
        String[] all = java.util.stream.Stream.concat(
                        arguments.stream(), java.util.stream.Stream.of("--output", folder.toString()))
                .toArray(String[]::new);
        int status = jlink.run(messages, messages, all);
        if (status != 0) {
            throw new IllegalStateException("jlink ended with " + status);
        }
    }

    /** The archive of the runtime's own classes, which a full JDK has and jlink does not make. */
    private static void shareClassData(Path folder) throws IOException, InterruptedException {
        Process dump = new ProcessBuilder(folder.resolve("bin/java").toString(), "-Xshare:dump", "-Xlog:all=off")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (dump.waitFor() != 0) {
            throw new IllegalStateException(
                    "the runtime in " + folder + " does not start: -Xshare:dump ended with " + dump.exitValue());
        }
    }
}
