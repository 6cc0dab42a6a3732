package org.servicescape.archives;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/**
 * Writes a folder as an archive. The same folder gives the same bytes: entries in order, one fixed time, no owner; what
 * is executable is decided by its place, so that a computer without such a mark makes the same archive.
 */
final class ArchiveFile {
    static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final Pattern PROGRAM = Pattern.compile(
            "servicescape/(servicescape|.*/MacOS/servicescape|(.*/)?runtime/(bin/[^/]+|lib/jspawnhelper|lib/jexec))");
    private static final int PROGRAM_MODE = 0755;
    private static final int FILE_MODE = 0644;

    private ArchiveFile() {}

    /** Writes everything below the folder as a tar file, compressed. */
    static void tarGz(Path folder, Path archive) throws IOException {
        GzipParameters parameters = new GzipParameters();
        parameters.setCompressionLevel(Deflater.BEST_COMPRESSION);
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(archive));
                OutputStream gzip = new GzipCompressorOutputStream(file, parameters);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(gzip, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (Path path : Folders.below(folder)) {
                TarArchiveEntry entry = tarEntry(path, Folders.relative(folder, path));
                tar.putArchiveEntry(entry);
                if (entry.isFile() && !entry.isSymbolicLink()) {
                    Files.copy(path, tar);
                }
                tar.closeArchiveEntry();
            }
        }
    }

    private static TarArchiveEntry tarEntry(Path path, String name) throws IOException {
        TarArchiveEntry entry;
        if (Files.isSymbolicLink(path)) {
            entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
            entry.setLinkName(Files.readSymbolicLink(path).toString().replace('\\', '/'));
        } else if (Files.isDirectory(path)) {
            entry = new TarArchiveEntry(name + "/");
            entry.setMode(PROGRAM_MODE);
        } else {
            entry = new TarArchiveEntry(name);
            entry.setSize(Files.size(path));
            entry.setMode(PROGRAM.matcher(name).matches() ? PROGRAM_MODE : FILE_MODE);
        }
        entry.setModTime(Date.from(TIME.toInstant(ZoneOffset.UTC)));
        return entry;
    }

    /** Writes everything below the folder as a zip file; it must hold no links. */
    static void zip(Path folder, Path archive) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Path path : Folders.below(folder)) {
                boolean directory = Files.isDirectory(path);
                ZipEntry entry = new ZipEntry(Folders.relative(folder, path) + (directory ? "/" : ""));
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                if (!directory) {
                    Files.copy(path, zip);
                }
                zip.closeEntry();
            }
        }
    }
}
