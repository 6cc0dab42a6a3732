package org.servicescape.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.servicescape.render.ImageReader;
import org.servicescape.scene.Images;

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
