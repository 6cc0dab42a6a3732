package org.servicescape.store.disk;

import java.io.IOException;
import java.nio.file.Path;

/** A program that takes the lock of the file in its first argument, says whether it got it, and ends when nobody listens. */
final class LockTaker {
    private LockTaker() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.in.read();
            return;
        }
        try (ProjectLock lock = ProjectLock.take(Path.of(arguments[0]))) {
            System.out.println(lock.isOurs() ? "ours" : lock.other().isPresent() ? "other" : "none");
            System.out.flush();
            System.in.read();
        }
    }
}
