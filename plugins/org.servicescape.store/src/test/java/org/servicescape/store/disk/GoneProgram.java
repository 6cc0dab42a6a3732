package org.servicescape.store.disk;

import java.io.IOException;
import java.time.Instant;

/** A program of this computer that has ended. */
final class GoneProgram {
    private GoneProgram() {}

    static Program start() throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        Process process =
                new ProcessBuilder(java, "-version").redirectErrorStream(true).start();
        try {
            process.getInputStream().readAllBytes();
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new Program(Program.current().host(), process.pid(), Instant.now());
    }
}
