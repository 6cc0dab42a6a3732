package org.servicescape.store.disk;

import java.io.IOException;
import java.nio.file.Path;

/** A program that saves a file of a size once and says why it could not. Arguments: the file, its size. */
final class SavingOnce {
    private SavingOnce() {}

    public static void main(String[] arguments) {
        try {
            AtomicFile.write(Path.of(arguments[0]), new byte[Integer.parseInt(arguments[1])]);
        } catch (IOException e) {
            System.out.println(DiskErrors.reason(e));
        }
    }
}
