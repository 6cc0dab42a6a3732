package org.servicescape.archives;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Copies of the command line's bundles without signature files. The Java runtime checks the signature of each class that
 * it loads from a signed jar, and keeps none of them in a class-data-sharing archive.
 */
final class UnsignedBundles {
    /** The program that makes the copies for the command line of the clone; it does here too. */
    private static final String PROGRAM = "plugins/org.servicescape.cli/src/dist/UnsignedCopies.java";

    private UnsignedBundles() {}

    /** Copies the bundles into the folder. */
    static void copy(List<Path> bundles, Path folder, Path clone, Path jdk) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path rest = folder.resolveSibling(folder.getFileName() + ".txt");
        Files.writeString(
                rest, bundles.stream().skip(1).map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        Process copies = new ProcessBuilder(
                        jdk.resolve("bin/java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        clone.resolve(PROGRAM).toString(),
                        folder.toString(),
                        bundles.get(0).toString(),
                        rest.toString())
                .inheritIO()
                .start();
        if (copies.waitFor() != 0) {
            throw new IllegalStateException(PROGRAM + " ended with " + copies.exitValue());
        }
    }
}
