package org.servicescape.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessMode;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * Replaces the content of a file so that after a crash either the old or the new content is there, never a part.
 *
 * <p>The new content is written beside the file, forced to the disk and put in its place in one step. It goes through a
 * link to the file that it names, and a file keeps its permissions. Where it fails, nothing is left beside the file.
 */
public final class AtomicFile {
    private static final int MOST_LINKS = 40;

    private AtomicFile() {}

    /** Replaces the content and keeps the old one as the file's {@link Backup}, where the two differ. */
    public static void write(Path file, byte[] content) throws IOException {
        put(file, content, true);
    }

    /** Replaces the content; the old one is gone. */
    public static void replace(Path file, byte[] content) throws IOException {
        put(file, content, false);
    }

    private static void put(Path file, byte[] content, boolean keep) throws IOException {
        Path target = target(file);
        Optional<BasicFileAttributes> before = attributes(target);
        if (before.isPresent()) {
            refuseNoFile(target, before.get());
        }
        Leftovers.sweep(target);
        Path beside = Leftovers.beside(target, Leftovers.SAVING);
        try {
            fill(beside, content, before);
            if (keep) {
                Backup.keep(target, content);
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw explained(e, target, content.length);
        } finally {
            Leftovers.drop(beside);
        }
        forceFolder(target.getParent());
    }

    private static void refuseNoFile(Path target, BasicFileAttributes before) throws IOException {
        if (before.isDirectory()) {
            throw new FileSystemException(target.toString(), null, "it is a folder");
        }
        if (!before.isRegularFile()) {
            // It would be replaced by a file, and no longer be there.
            throw new FileSystemException(target.toString(), null, "it is a device and no file");
        }
        // What takes the place of a file asks nobody whether the file itself may be written.
        target.getFileSystem().provider().checkAccess(target, AccessMode.WRITE);
    }

    /** The file itself, where the path is a link to it; it need not exist. */
    static Path target(Path file) throws IOException {
        Path path = file.toAbsolutePath();
        for (int links = 0; links < MOST_LINKS; links++) {
            if (Files.exists(path)) {
                return path.toRealPath();
            }
            if (!Files.isSymbolicLink(path)) {
                return path;
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        throw new FileSystemException(file.toString(), null, "it is a link that leads back to itself");
    }

    private static void fill(Path beside, byte[] content, Optional<BasicFileAttributes> before) throws IOException {
        // A private file is private from its first byte on.
        FileAttribute<?>[] attributes = before.orElse(null) instanceof PosixFileAttributes old
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(old.permissions())}
                : new FileAttribute<?>[0];
        Files.deleteIfExists(beside);
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(beside, options, attributes)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        if (before.orElse(null) instanceof PosixFileAttributes old) {
            keepGroup(beside, old);
            Files.setPosixFilePermissions(beside, old.permissions());
        }
    }

    /** Those who share the file go on sharing it, where the system lets us give it to them. */
    private static void keepGroup(Path file, PosixFileAttributes like) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (!view.readAttributes().group().equals(like.group())) {
            try {
                view.setGroup(like.group());
            } catch (IOException notAMember) {
                return;
            }
        }
    }

    /** Those of POSIX where the drive has them; nothing where there is no file. */
    private static Optional<BasicFileAttributes> attributes(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        try {
            return Optional.of(
                    view == null ? Files.readAttributes(file, BasicFileAttributes.class) : view.readAttributes());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** A full disk is told as such in every language of the system. */
    private static IOException explained(IOException error, Path target, int bytes) {
        try {
            if (!DiskErrors.isKnown(error)
                    && Files.getFileStore(target.getParent()).getUsableSpace() < bytes) {
                return new FileSystemException(target.toString(), null, DiskErrors.FULL);
            }
        } catch (IOException unknown) {
            return error;
        }
        return error;
    }

    static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folder and needs none: there the new name is on the disk when the move returns.
            return;
        }
    }
}
