package org.servicescape.ui.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;

/** The example projects that came with this installation. */
final class Examples {
    private static final String ENDING = ".servicescape";

    private Examples() {}

    /** Their files in the order of their names; none where the installation has none. */
    static List<Path> files() {
        try {
            Location home = Platform.getInstallLocation();
            return home == null || !home.isSet()
                    ? List.of()
                    : in(Path.of(URIUtil.toURI(home.getURL())).resolve("examples"));
        } catch (URISyntaxException | IOException | UncheckedIOException unreadable) {
            Platform.getLog(Examples.class).warn("The examples cannot be listed", unreadable);
            return List.of();
        }
    }

    private static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }
}
