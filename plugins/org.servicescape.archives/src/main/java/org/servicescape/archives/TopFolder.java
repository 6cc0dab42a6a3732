package org.servicescape.archives;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one folder of an archive: the bundles, the start script, examples, the schema of project files, licences, the fonts
 * for Linux and, for macOS, the bundle {@code Servicescape.app} around what it needs. What p2 keeps to update an
 * installation is left out.
 */
final class TopFolder {
    /** A bundle in the list, or the framework: {@code reference\\:file\\:NAME@4}, {@code file\\:plugins/NAME}. */
    private static final Pattern BUNDLE = Pattern.compile("file\\\\:(?:plugins/)?([^@,\\s]+)");

    /** For editors of project files. */
    private static final String SCHEMA = "servicescape.schema.json";

    private static final int HEX_DIGITS_OF_A_BUILD = 16;

    private final Platform platform;
    private final Path clone;
    private final Path dist;
    private final String version;

    TopFolder(Platform platform, Path clone, String version) {
        this.platform = platform;
        this.clone = clone;
        this.dist = clone.resolve("plugins/org.servicescape.archives/src/dist");
        this.version = version;
    }

    /**
     * Makes the folder anew.
     *
     * @param parent is emptied and then holds the top folder
     * @param products where Tycho has put the application for each kind of computer
     * @param unsigned bundles to take instead of the ones of the same name
     * @param runtime a Java runtime to take along
     */
    void lay(Path parent, Path products, Path unsigned, Optional<Path> runtime) throws IOException {
        Folders.delete(parent);
        Path top = Files.createDirectories(parent.resolve(Platform.TOP));
        Path base = Files.createDirectories(top.resolve(platform.base().toString()));
        Path materialized = platform.materialized(products);
        Path config = materialized.resolve("configuration/config.ini");
        bundles(config, materialized.resolve("plugins"), Files.createDirectories(base.resolve("plugins")));
        Folders.copy(unsigned, base.resolve("plugins"));
        StartJars.write(base.resolve("plugins"));
        configuration(config, base);
        if (runtime.isPresent()) {
            Folders.copy(runtime.get(), base.resolve("runtime"));
        }
        for (String name : List.of("LICENSE", "NOTICE")) {
            Files.copy(clone.resolve(name), top.resolve(name));
        }
        text(dist.resolve("README.txt"), top.resolve("README.txt"));
        examples(top.resolve("examples"));
        Path schema = Files.createDirectories(top.resolve("schema"));
        Files.copy(clone.resolve("model").resolve(SCHEMA), schema.resolve(SCHEMA));
        if (platform.isWindows()) {
            text(dist.resolve("windows/servicescape.cmd"), top.resolve("servicescape.cmd"));
        } else if (platform.isMac()) {
            macBundle(top);
        } else {
            program(top.resolve("servicescape"));
            Files.copy(dist.resolve("linux/fonts.conf"), top.resolve("fonts.conf"));
            Files.copy(clone.resolve("plugins/org.servicescape.ui/icons/app/splash.png"), top.resolve("splash.png"));
            Folders.copy(
                    clone.resolve("plugins/org.servicescape.scene/src/main/resources/org/servicescape/scene/fonts"),
                    top.resolve("fonts"));
        }
    }

    /** Copies what Equinox is configured to use: a build without "clean" leaves bundles of earlier ones beside them. */
    private static void bundles(Path config, Path from, Path to) throws IOException {
        Matcher named = BUNDLE.matcher(Files.readString(config, StandardCharsets.ISO_8859_1));
        while (named.find()) {
            Path bundle = from.resolve(named.group(1));
            if (Files.isDirectory(bundle)) {
                Folders.copy(bundle, to.resolve(named.group(1)));
            } else {
                Files.copy(bundle, to.resolve(named.group(1)));
            }
        }
    }

    /** Equinox's list of bundles without dates and p2's places, and the name of this build. */
    private static void configuration(Path config, Path base) throws IOException {
        Path folder = Files.createDirectories(base.resolve("configuration"));
        String kept = Files.readAllLines(config, StandardCharsets.ISO_8859_1).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("eclipse.p2."))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(folder.resolve("config.ini"), kept, StandardCharsets.ISO_8859_1);
        Files.writeString(folder.resolve("build"), digest(base.resolve("plugins")) + "\n");
    }

    /** Changes when any bundle does: the start scripts tell by it whether what Equinox remembers is still right. */
    private static String digest(Path plugins) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : Folders.below(plugins)) {
                digest.update(Folders.relative(plugins, file).getBytes(StandardCharsets.UTF_8));
                digest.update(Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0]);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS_OF_A_BUILD);
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("every Java has SHA-256", every);
        }
    }

    private void examples(Path folder) throws IOException {
        Path examples = clone.resolve("examples");
        try (Stream<Path> files = Files.walk(examples, 3)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                boolean image = file.getParent().endsWith("media");
                if (image || name.endsWith(".servicescape") || name.equals("README.md")) {
                    Path copy = folder.resolve(examples.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** What a Mac takes for a program, and beside it a link to its start script for the shell. */
    private void macBundle(Path top) throws IOException {
        Path contents = top.resolve("Servicescape.app/Contents");
        program(contents.resolve("MacOS/servicescape"));
        text(dist.resolve("macos/Info.plist"), contents.resolve("Info.plist"));
        Files.writeString(contents.resolve("PkgInfo"), "APPL????");
        Path icon = contents.resolve("Resources/servicescape.icns");
        Files.createDirectories(icon.getParent());
        Files.copy(clone.resolve("plugins/org.servicescape.ui/icons/app/servicescape.icns"), icon);
        Files.createSymbolicLink(top.resolve("servicescape"), Path.of("Servicescape.app/Contents/MacOS/servicescape"));
    }

    private void program(Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(dist.resolve("unix/servicescape"), to);
        to.toFile().setExecutable(true, false);
    }

    /** A text of ours with its place-holders filled, with the line ends of the system that it is for. */
    private void text(Path from, Path to) throws IOException {
        String text = Files.readString(from)
                .replace("@VERSION@", version)
                .replace("@ARCHITECTURE@", platform.appleArchitecture());
        Files.writeString(to, platform.isWindows() ? text.replace("\n", "\r\n") : text);
    }
}
