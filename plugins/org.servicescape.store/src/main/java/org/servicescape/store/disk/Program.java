package org.servicescape.store.disk;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * A running program, as programs on other computers tell it from themselves. It names no person.
 *
 * @param host what its computer calls itself; letters, digits, hyphens
 * @param process number of its process on that computer
 * @param started when the process began; numbers are given again, so the number alone may be that of another program
 */
public record Program(String host, long process, Instant started) {
    private static final Path LINUX_HOST_NAME = Path.of("/proc/sys/kernel/hostname");
    private static final int LONGEST_HOST = 40;
    /** The system counts from when it began, by a clock that is set right now and then. */
    private static final Duration INEXACT = Duration.ofSeconds(10);

    private static final Program CURRENT =
            new Program(hostName(), ProcessHandle.current().pid(), startOf(ProcessHandle.current()));

    /** The program that asks. */
    public static Program current() {
        return CURRENT;
    }

    /** Whether it surely runs no longer: it ran on this computer, and there is no such process now. */
    public boolean isGone() {
        return host.equals(CURRENT.host)
                && ProcessHandle.of(process)
                        .filter(ProcessHandle::isAlive)
                        .filter(alive -> isAbout(startOf(alive)))
                        .isEmpty();
    }

    /** Whether it is the program that asks. */
    public boolean isCurrent() {
        return host.equals(CURRENT.host) && process == CURRENT.process && isAbout(CURRENT.started);
    }

    /** A start that nobody knows may be any. */
    private boolean isAbout(Instant start) {
        return started.equals(Instant.EPOCH)
                || start.equals(Instant.EPOCH)
                || Duration.between(started, start).abs().compareTo(INEXACT) < 0;
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    private static String hostName() {
        String name = asked().replaceAll("[^A-Za-z0-9]+", "-");
        return name.length() > LONGEST_HOST ? name.substring(0, LONGEST_HOST) : name;
    }

    private static String asked() {
        String windows = System.getenv("COMPUTERNAME");
        if (windows != null && !windows.isBlank()) {
            return windows;
        }
        try {
            // Asking the network, as below, may take seconds where it is set up badly.
            return Files.isReadable(LINUX_HOST_NAME)
                    ? Files.readString(LINUX_HOST_NAME).strip()
                    : InetAddress.getLocalHost().getHostName();
        } catch (IOException nameless) {
            return "localhost";
        }
    }
}
