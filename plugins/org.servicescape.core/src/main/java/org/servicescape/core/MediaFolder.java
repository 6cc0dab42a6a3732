package org.servicescape.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.servicescape.model.Image;
import org.servicescape.model.Project;
import org.servicescape.render.ImageReader;
import org.servicescape.scene.Images;
import org.servicescape.store.disk.AtomicFile;

/** The images in the folder {@value #NAME} beside a project file. Nothing outside that folder is read, links included. */
public final class MediaFolder implements Images {
    /** Name of the folder. */
    private static final String NAME = "media";

    private static final long MOST_BYTES = 8L << 20;

    private final Path folder;
    private final Map<String, Read> known = new HashMap<>();

    private MediaFolder(Path folder) {
        this.folder = folder;
    }

    /** The images of a project file. */
    public static Images beside(Path projectFile) {
        return new MediaFolder(projectFile.toAbsolutePath().normalize().resolveSibling(NAME));
    }

    /**
     * What came of taking an image into the folder.
     *
     * @param file its path below the folder, with forward slashes; empty where it was not taken
     * @param read the image, or why it was not taken
     */
    public record Taken(String file, Read read) {}

    /**
     * Copies an image into the folder beside a project file, under a name that is free; where it lies there already, with the
     * same bytes, nothing is copied. What is no image that can be shown is not taken.
     *
     * @throws IOException when the image cannot be read, or the folder not be written
     */
    public static Taken take(Path projectFile, Path image) throws IOException {
        if (Files.size(image) > MOST_BYTES) {
            return new Taken("", Read.not(Trouble.TOO_LARGE));
        }
        byte[] bytes = Files.readAllBytes(image);
        Read read = ImageReader.read(bytes);
        if (read.image().isEmpty()) {
            return new Taken("", read);
        }
        Path folder = projectFile.toAbsolutePath().normalize().resolveSibling(NAME);
        Path absolute = image.toAbsolutePath().normalize();
        if (absolute.startsWith(folder)) {
            return new Taken(folder.relativize(absolute).toString().replace('\\', '/'), read);
        }
        Files.createDirectories(folder);
        String name = absolute.getFileName().toString();
        int dot = name.lastIndexOf('.') < 1 ? name.length() : name.lastIndexOf('.');
        Path target = folder.resolve(name);
        for (int i = 2; Files.exists(target) && !Arrays.equals(Files.readAllBytes(target), bytes); i++) {
            target = folder.resolve(name.substring(0, dot) + "-" + i + name.substring(dot));
        }
        if (!Files.exists(target)) {
            AtomicFile.replace(target, bytes);
        }
        return new Taken(target.getFileName().toString(), read);
    }

    /**
     * Takes the images that a project names along to another file of it. What lies there already under the same name stays.
     *
     * @return the names of those that are not there afterwards as they are here
     */
    public static List<String> carry(Project project, Path from, Path to) {
        Path source = from.toAbsolutePath().normalize().resolveSibling(NAME);
        Path target = to.toAbsolutePath().normalize().resolveSibling(NAME);
        Set<String> names = new TreeSet<>();
        project.eAllContents().forEachRemaining(each -> {
            if (each instanceof Image image && image.getFile() != null) {
                names.add(image.getFile());
            }
        });
        return names.stream().filter(name -> !isCarried(name, source, target)).toList();
    }

    /** Whether it lies there now; what does not lie here need not. */
    private static boolean isCarried(String name, Path source, Path target) {
        try {
            Path image = source.resolve(name).normalize();
            if (!image.startsWith(source)
                    || !Files.isRegularFile(image)
                    || !image.toRealPath().startsWith(source.toRealPath())) {
                return true;
            }
            Path copy = target.resolve(name).normalize();
            if (!Files.exists(copy)) {
                Files.createDirectories(copy.getParent());
                AtomicFile.replace(copy, Files.readAllBytes(image));
            }
            return Files.mismatch(image, copy) < 0;
        } catch (InvalidPathException | IOException refused) {
            return false;
        }
    }

    @Override
    public Optional<Read> read(String file) {
        return Optional.of(known.computeIfAbsent(file, this::fresh));
    }

    private Read fresh(String file) {
        try {
            Path path = folder.resolve(file).normalize();
            if (!path.startsWith(folder)) {
                return Read.not(Trouble.OUTSIDE);
            }
            if (!Files.isRegularFile(path)) {
                return Read.not(Trouble.MISSING);
            }
            if (!path.toRealPath().startsWith(folder.toRealPath())) {
                return Read.not(Trouble.OUTSIDE);
            }
            return Files.size(path) > MOST_BYTES
                    ? Read.not(Trouble.TOO_LARGE)
                    : ImageReader.read(Files.readAllBytes(path));
        } catch (InvalidPathException | IOException unreadable) {
            return Read.not(Trouble.BROKEN);
        }
    }
}
