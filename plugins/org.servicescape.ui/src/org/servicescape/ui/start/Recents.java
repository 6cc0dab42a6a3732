package org.servicescape.ui.start;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The project files that were open lately, the last one first; kept from one start of the program to the next. */
public final class Recents {
    private static final int MOST = 8;
    private static final String KEY = "recent";

    private Recents() {}

    /** Those that are still there. */
    public static List<Path> files() {
        return kept().stream().filter(Files::isRegularFile).toList();
    }

    /** A project was opened, or saved under this name. */
    public static void opened(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        List<Path> now = new ArrayList<>(kept());
        now.remove(whole);
        now.add(0, whole);
        keep(now.subList(0, Math.min(MOST, now.size())));
    }

    /** Forgets a file, whether it is there or not. */
    public static void forget(Path file) {
        List<Path> now = new ArrayList<>(kept());
        if (now.remove(file.toAbsolutePath().normalize())) {
            keep(now);
        }
    }

    /** Whether it is kept, although it may not be there now. */
    public static boolean isKept(Path file) {
        return kept().contains(file.toAbsolutePath().normalize());
    }

    /** Forgets all of them; the files stay. */
    public static void clear() {
        keep(List.of());
    }

    private static List<Path> kept() {
        List<Path> files = new ArrayList<>();
        for (String line : preferences().get(KEY, "").split("\n")) {
            try {
                if (!line.isBlank()) {
                    files.add(Path.of(line));
                }
            } catch (InvalidPathException otherSystem) {
                Platform.getLog(Recents.class).warn("Not a file of this system: " + line, otherSystem);
            }
        }
        return files;
    }

    private static void keep(List<Path> files) {
        preferences()
                .put(KEY, String.join("\n", files.stream().map(Path::toString).toList()));
        try {
            preferences().flush();
        } catch (BackingStoreException failure) {
            Platform.getLog(Recents.class).warn("The list of recent projects cannot be kept", failure);
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.servicescape.ui");
    }
}
