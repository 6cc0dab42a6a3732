package org.servicescape.store.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Copies of unsaved work, for the case that the program ends before it is saved. They lie in a folder of their own, which
 * nobody but the user can look into.
 *
 * <p>A copy is two files: {@code NAME.servicescape}, which any Servicescape opens, and {@code NAME.about}, which says
 * where the work belongs. Each program has its own copy of a project. Writing is atomic.
 */
public final class RecoveryCopies {
    private static final String TEXT = ".servicescape";
    private static final String ABOUT = ".about";
    private static final String EXPLANATION = "The file beside this one is unsaved work on a Servicescape project.";
    private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rwx------");

    private final Path folder;

    /** Copies in a folder that need not exist yet; it is the program's own. */
    public RecoveryCopies(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /**
     * A copy that a program left.
     *
     * @param text the copy itself, a project file
     * @param project the file on which somebody worked
     * @param base {@link FileStamp#content} of that file when the work began
     * @param when when the copy was written
     */
    public record Copy(Path text, Path project, String base, Instant when) {}

    /** Keeps the text as the unsaved work of this program on a project file, in place of what it kept before. */
    public void keep(Path project, String base, byte[] text) throws IOException {
        makeFolder();
        Path copy = copy(project);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("project", project.toAbsolutePath().toString());
        values.put("base", base);
        Fields.put(values, Program.current());
        byte[] about = Fields.text(EXPLANATION, values).getBytes(StandardCharsets.UTF_8);
        // A copy without a note would be nobody's; a note without a copy is nothing yet.
        AtomicFile.replace(about(copy), about);
        AtomicFile.replace(copy, text);
    }

    /** The work of this program on the project file is saved, or not wanted any longer. */
    public void forget(Path project) throws IOException {
        throwAway(copy(project));
    }

    /** Deletes a copy that somebody has saved, or does not want. */
    public void throwAway(Copy copy) throws IOException {
        throwAway(copy.text());
    }

    private static void throwAway(Path copy) throws IOException {
        Files.deleteIfExists(copy);
        Files.deleteIfExists(about(copy));
    }

    /** The copies of programs that run no longer, the newest first; what they left half-written is deleted. */
    public List<Copy> left() throws IOException {
        List<Copy> left = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            Leftovers.sweepFolder(folder);
            try (DirectoryStream<Path> notes = Files.newDirectoryStream(folder, "*" + ABOUT)) {
                for (Path note : notes) {
                    read(note).ifPresent(left::add);
                }
            } catch (DirectoryIteratorException unreadable) {
                throw unreadable.getCause();
            }
        }
        left.sort(Comparator.comparing(Copy::when).reversed());
        return List.copyOf(left);
    }

    /** Nothing for a note that is gone, damaged or somebody else's: the others are offered all the same. */
    private static Optional<Copy> read(Path note) {
        String name = note.getFileName().toString();
        Path text = note.resolveSibling(name.substring(0, name.length() - ABOUT.length()) + TEXT);
        try {
            Map<String, String> values = Fields.of(Files.readString(note));
            Optional<Program> program = Fields.program(values);
            if (program.isEmpty() || !isLeft(program.get())) {
                return Optional.empty();
            }
            if (!Files.exists(text)) {
                Files.deleteIfExists(note);
                return Optional.empty();
            }
            return Optional.of(new Copy(
                    text,
                    Path.of(values.getOrDefault("project", name)),
                    values.getOrDefault("base", ""),
                    Files.getLastModifiedTime(text).toInstant()));
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    /** A computer may have got another name since: rather is a copy offered that is not needed than one lost. */
    private static boolean isLeft(Program program) {
        return program.isGone() || !program.host().equals(Program.current().host());
    }

    private Path copy(Path project) {
        CRC32 sum = new CRC32();
        sum.update(project.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
        String name = project.getFileName().toString();
        String stem = Leftovers.stem(name.endsWith(TEXT) ? name.substring(0, name.length() - TEXT.length()) : name);
        Program us = Program.current();
        return folder.resolve(
                stem + "-" + Long.toHexString(sum.getValue()) + "-" + us.host() + "-" + us.process() + TEXT);
    }

    private static Path about(Path copy) {
        String name = copy.getFileName().toString();
        return copy.resolveSibling(name.substring(0, name.length() - TEXT.length()) + ABOUT);
    }

    private void makeFolder() throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes = posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PRIVATE)}
                : new FileAttribute<?>[0];
        Files.createDirectories(folder, attributes);
        if (posix && !Files.getPosixFilePermissions(folder).equals(PRIVATE)) {
            Files.setPosixFilePermissions(folder, PRIVATE);
        }
    }
}
