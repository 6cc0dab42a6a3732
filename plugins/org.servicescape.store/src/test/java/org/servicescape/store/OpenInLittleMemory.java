package org.servicescape.store;

import java.nio.file.Path;

/** A program that opens files and prints what it is told; {@link HostileFilesTest} starts it with little memory. */
final class OpenInLittleMemory {
    private OpenInLittleMemory() {}

    public static void main(String[] files) {
        for (String name : files) {
            Path file = Path.of(name);
            try {
                Reading reading = name.endsWith(".xmi") ? ProjectXmi.read(file) : ProjectFiles.open(file);
                System.out.println(file.getFileName() + ": opened, "
                        + reading.problems().size() + " problems" + (reading.whole() ? "" : ", not whole"));
            } catch (ProjectFileException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
