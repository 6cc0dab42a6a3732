package org.servicescape.ui.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;

/** The example projects that came with this installation. */
public final class Examples {
    private static final String ENDING = ".servicescape";

    private Examples() {}

    /** The folder that holds them, of the installation or one that was named at the start; empty where there is none. */
    public static Optional<Path> folder() {
        String elsewhere = System.getProperty("org.servicescape.examples");
        if (elsewhere != null) {
            return Optional.of(Path.of(elsewhere)).filter(Files::isDirectory);
        }
        Location home = Platform.getInstallLocation();
        if (home == null || !home.isSet()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(URIUtil.toURI(home.getURL())).resolve("examples"))
                    .filter(Files::isDirectory);
        } catch (URISyntaxException noFolder) {
            Platform.getLog(Examples.class).warn("The installation is in no folder", noFolder);
            return Optional.empty();
        }
    }

    /** Their files in the order of their names: those that are called as their folder; what stands beside them are variants. */
    static List<Path> files() {
        return folder().map(Examples::in).orElse(List.of());
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .filter(file -> file.getParent().getFileName().toString().equals(name(file)))
                    .sorted(Comparator.comparing(Examples::name))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            Platform.getLog(Examples.class).warn("The examples cannot be listed", unreadable);
            return List.of();
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }
}
