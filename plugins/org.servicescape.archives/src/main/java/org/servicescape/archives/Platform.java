package org.servicescape.archives;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of computer that an archive is made for. */
enum Platform {
    LINUX_X86_64("linux", "gtk", "x86_64"),
    LINUX_AARCH64("linux", "gtk", "aarch64"),
    WINDOWS_X86_64("win32", "win32", "x86_64"),
    MACOS_X86_64("macosx", "cocoa", "x86_64"),
    MACOS_AARCH64("macosx", "cocoa", "aarch64");

    /** The one folder at the top of each archive. */
    static final String TOP = "servicescape";

    private static final String PRODUCT = "org.servicescape.ui.product";

    private final String os;
    private final String ws;
    private final String arch;

    Platform(String os, String ws, String arch) {
        this.os = os;
        this.ws = ws;
        this.arch = arch;
    }

    /** The computer that this runs on, if an archive is made for its kind. */
    static Optional<Platform> here() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String family = os.startsWith("windows") ? "windows" : os.startsWith("mac") ? "macos" : os;
        String arch = System.getProperty("os.arch").replace("amd64", "x86_64").replace("arm64", "aarch64");
        return Arrays.stream(values())
                .filter(platform -> platform.label().equals(family + "-" + arch))
                .findFirst();
    }

    /** What people call it: {@code windows-x86_64}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", "-");
    }

    /** The file that people download. */
    String archive(String version) {
        return TOP + "-" + version + "-" + label() + (isWindows() ? ".zip" : ".tar.gz");
    }

    /** Where Tycho has put the bundles: the folder that holds {@code plugins}. */
    Path materialized(Path products) {
        Path root = products.resolve(PRODUCT).resolve(os).resolve(ws).resolve(arch);
        return isMac() ? root.resolve("Servicescape.app/Contents/Eclipse") : root.resolve(TOP);
    }

    /** The folder below the top folder that holds {@code plugins}; empty where that is the top folder itself. */
    Path base() {
        return Path.of(isMac() ? "Servicescape.app/Contents/Java" : "");
    }

    /** The bundle with the native half of SWT. */
    String swt() {
        return String.join(".", "org.eclipse.swt", ws, os, arch);
    }

    /** Its processor as Apple calls it. */
    String appleArchitecture() {
        return arch.equals("aarch64") ? "arm64" : arch;
    }

    boolean isWindows() {
        return os.equals("win32");
    }

    boolean isMac() {
        return os.equals("macosx");
    }
}
