package org.servicescape.store.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells other programs that a project file is open in this one: {@code .NAME.servicescape.lock} beside the file, with
 * computer, process and time, and without a person's name.
 *
 * <p>Nobody is kept from reading by it, and saving does not ask for it: who opens a file to change it takes the lock and
 * decides what to do when {@linkplain #other another program} has it. The lock of a program that ended without closing the
 * file is taken over. Where no lock can be made, as in a folder that can only be read, there is none and nothing is
 * refused.
 */
public final class ProjectLock implements AutoCloseable {
    private static final String EXPLANATION =
            "This project is open in Servicescape. This file goes away when the project is closed there.";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    /** Others may take and leave the lock while we look; nobody does it that often. */
    private static final int ATTEMPTS = 10;

    private static final int PAUSE_MILLISECONDS = 20;
    private static final Duration MOMENT = Duration.ofSeconds(10);

    private final Path lock;
    private final Optional<String> ours;
    private final Optional<Holder> other;

    /**
     * Who has a lock.
     *
     * @param program the program
     * @param since when it took the lock
     */
    public record Holder(Program program, Instant since) {
        /** What to say to those who want to write, after the name of the file. */
        public String sentence() {
            return "is open in another Servicescape on " + program.host() + " since "
                    + TIME.format(since.atZone(ZoneId.systemDefault())) + "; close it there first";
        }
    }

    private ProjectLock(Path lock, Optional<String> ours, Optional<Holder> other) {
        this.lock = lock;
        this.ours = ours;
        this.other = other;
    }

    /** Takes the lock of a project file unless another running program has it. */
    public static ProjectLock take(Path project) {
        return take(project, false);
    }

    /** Takes the lock of a project file, also where another running program has it. */
    public static ProjectLock takeAnyway(Path project) {
        return take(project, true);
    }

    private static ProjectLock take(Path project, boolean anyway) {
        Path lock = project;
        try {
            lock = of(project);
            String text = text();
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Optional<String> before = read(lock);
                Optional<Holder> holder = before.flatMap(ProjectLock::heldBy);
                Optional<Holder> other = holder.filter(
                        one -> !one.program().isGone() && !one.program().isCurrent());
                if (other.isPresent() && !anyway) {
                    return new ProjectLock(lock, Optional.empty(), other);
                }
                boolean beingWritten = before.isPresent() && holder.isEmpty() && isYoung(lock);
                if (!beingWritten && (before.isPresent() ? replace(lock, before.get(), text) : create(lock, text))) {
                    return new ProjectLock(lock, Optional.of(text), Optional.empty());
                }
                Thread.sleep(PAUSE_MILLISECONDS);
            }
        } catch (IOException noLock) {
            return new ProjectLock(lock, Optional.empty(), Optional.empty());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        return new ProjectLock(lock, Optional.empty(), Optional.empty());
    }

    /** The other running program that has the lock of a project file; takes nothing. */
    public static Optional<Holder> holder(Path project) {
        try {
            return read(of(project))
                    .flatMap(ProjectLock::heldBy)
                    .filter(one -> !one.program().isGone() && !one.program().isCurrent());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The other running program that has the lock; then this one has not. */
    public Optional<Holder> other() {
        return other;
    }

    /** Whether this program has the lock. */
    public boolean isOurs() {
        return ours.isPresent();
    }

    /** Gives the lock back; the lock of another program stays. */
    @Override
    public void close() {
        try {
            if (ours.isPresent() && ours.equals(read(lock))) {
                Files.deleteIfExists(lock);
            }
        } catch (IOException gone) {
            // It is stale from now on, and the next program takes it over.
            return;
        }
    }

    private static Path of(Path project) throws IOException {
        Path target = AtomicFile.target(project);
        return target.resolveSibling("." + Leftovers.stem(target.getFileName().toString()) + ".lock");
    }

    private static String text() {
        Map<String, String> values = new LinkedHashMap<>();
        Fields.put(values, Program.current());
        values.put("since", Instant.now().toString());
        return Fields.text(EXPLANATION, values);
    }

    private static Optional<String> read(Path lock) throws IOException {
        try {
            return Optional.of(Files.readString(lock));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** Nothing for a lock that says nothing sensible; that is taken over too. */
    private static Optional<Holder> heldBy(String text) {
        Map<String, String> values = Fields.of(text);
        try {
            Instant since = Instant.parse(values.getOrDefault("since", ""));
            return Fields.program(values).map(program -> new Holder(program, since));
        } catch (DateTimeException garbled) {
            return Optional.empty();
        }
    }

    /** The lock appears with all it says, and only where there is none. */
    private static boolean create(Path lock, String text) throws IOException {
        Path aside = Leftovers.beside(lock, Leftovers.LOCKING);
        try {
            Files.writeString(aside, text);
            return link(lock, aside) || (!Files.exists(lock) && createInPlace(lock, text));
        } finally {
            Leftovers.drop(aside);
        }
    }

    /** Nothing is done where there is a lock already, and on drives that know no second name of a file. */
    private static boolean link(Path lock, Path aside) {
        try {
            Files.createLink(lock, aside);
            return true;
        } catch (IOException | UnsupportedOperationException thereOrNoLinks) {
            return false;
        }
    }

    private static boolean createInPlace(Path lock, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.UTF_8.encode(text));
            return true;
        } catch (FileAlreadyExistsException another) {
            return false;
        }
    }

    /**
     * Takes over a lock that says this. Several programs may do so at once: only the one that could make the claim may
     * replace the lock, and only where it still says the same.
     */
    private static boolean replace(Path lock, String before, String text) throws IOException {
        Path claim = lock.resolveSibling(lock.getFileName() + ".claim");
        Path aside = Leftovers.beside(lock, Leftovers.LOCKING);
        if (Files.exists(claim) && !isYoung(claim)) {
            Files.deleteIfExists(claim);
        }
        try {
            Files.createFile(claim);
        } catch (FileAlreadyExistsException another) {
            return false;
        }
        try {
            if (!Optional.of(before).equals(read(lock))) {
                return false;
            }
            Files.writeString(aside, text);
            Files.move(aside, lock, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } finally {
            Leftovers.drop(aside);
            Leftovers.drop(claim);
        }
    }

    /** Whether it was made a moment ago, so that somebody may be busy with it. */
    private static boolean isYoung(Path file) {
        try {
            return Files.getLastModifiedTime(file)
                    .toInstant()
                    .isAfter(Instant.now().minus(MOMENT));
        } catch (IOException gone) {
            return false;
        }
    }
}
