package org.servicescape.archives;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** What lies in an archive that the build has made. */
final class Archive {
    /** The clone; Maven hands it in. */
    static final Path CLONE =
            Path.of(System.getProperty("servicescape.home")).toAbsolutePath().normalize();

    private static final Path TARGET = CLONE.resolve("plugins/org.servicescape.archives/target");

    /** One thing in an archive; link is empty where it is none, text is kept for small files only. */
    record Entry(boolean program, String link, String text) {}

    private static final Map<Platform, Archive> READ = new EnumMap<>(Platform.class);

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Archive() {}

    /** The file that people download. */
    static Path file(Platform platform) {
        return TARGET.resolve(
                platform.archive(System.getProperty("servicescape.version").replace("-SNAPSHOT", "")));
    }

    /** Where tests leave what people may want to look at. */
    static Path screenshots() throws IOException {
        return Files.createDirectories(TARGET.resolve("screenshots"));
    }

    /** Reads an archive; once for all tests. */
    static Archive of(Platform platform) throws IOException {
        Archive known = READ.get(platform);
        if (known != null) {
            return known;
        }
        Archive archive = new Archive();
        try (InputStream file = new BufferedInputStream(Files.newInputStream(file(platform)))) {
            if (platform.isWindows()) {
                archive.readZip(file);
            } else {
                archive.readTar(file);
            }
        }
        READ.put(platform, archive);
        return archive;
    }

    private void readZip(InputStream file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new Entry(false, "", text(entry.getName(), zip)));
            }
        }
    }

    private void readTar(InputStream file) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                boolean program = entry.isFile() && (entry.getMode() & 0111) == 0111;
                String link = entry.isSymbolicLink() ? entry.getLinkName() : "";
                entries.put(entry.getName(), new Entry(program, link, text(entry.getName(), tar)));
            }
        }
    }

    private static String text(String name, InputStream in) throws IOException {
        boolean ours = !name.contains("/runtime/") && !name.endsWith(".jar") && !name.contains("/fonts/");
        return ours ? new String(in.readAllBytes(), StandardCharsets.UTF_8) : "";
    }

    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** Names that start and end like this, without the start. */
    List<String> names(String start, String end) {
        return names().stream()
                .filter(name -> name.startsWith(start) && name.endsWith(end))
                .map(name -> name.substring(start.length()))
                .toList();
    }

    Stream<String> programs() {
        return entries.entrySet().stream()
                .filter(entry ->
                        entry.getValue().program() && entry.getValue().link().isEmpty())
                .map(Map.Entry::getKey);
    }

    /** What is stored under a name; fails where nothing is. */
    Entry entry(String name) {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw new AssertionError("the archive has no " + name);
        }
        return entry;
    }
}
