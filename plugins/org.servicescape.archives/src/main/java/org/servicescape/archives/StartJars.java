package org.servicescape.archives;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * What the start scripts name: two jars without classes, whose manifests say with which class to start and name the
 * bundles beside them, by exact name and in one order. {@code plugins/*} would not do for the command line: it holds
 * about a hundred jars in no order, and Batik twice.
 */
final class StartJars {
    static final String COMMAND_LINE = "command-line.jar";
    static final String WINDOW = "window.jar";

    private static final String LAUNCHER = "org.eclipse.equinox.launcher";

    /** The command line's bundles by name, our own first: Batik's classes are taken from our bundle, not from those of Eclipse. */
    static final List<String> BUNDLES = List.of(
            "org.servicescape.cli",
            "org.servicescape.core",
            "org.servicescape.checks",
            "org.servicescape.graph",
            "org.servicescape.sizing",
            "org.servicescape.render",
            "org.servicescape.scene",
            "org.servicescape.store",
            "org.servicescape.model",
            "org.eclipse.emf.ecore",
            "org.eclipse.emf.common",
            "org.eclipse.emf.ecore.change",
            "org.eclipse.emf.edit",
            "com.fasterxml.jackson.core.jackson-core",
            "org.jgrapht.core",
            "org.jheaps",
            "org.apfloat",
            "org.locationtech.jts.jts-core",
            "org.eclipse.elk.graph",
            "org.eclipse.elk.core",
            "org.eclipse.elk.alg.common",
            "org.eclipse.elk.alg.layered",
            "org.eclipse.xtext.xbase.lib",
            "com.google.guava",
            "com.google.guava.failureaccess",
            "picocli");

    private StartJars() {}

    /** The command line's bundles as files in a folder {@code plugins}, in the order of the class path. */
    static List<Path> bundles(Path plugins) throws IOException {
        return files(plugins, BUNDLES);
    }

    private static List<Path> files(Path plugins, List<String> names) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String name : names) {
            List<Path> named = named(plugins, name);
            if (named.size() != 1) {
                throw new IllegalStateException(
                        "one bundle is needed named " + name + " in " + plugins + ", found " + named);
            }
            found.add(named.get(0));
        }
        return found;
    }

    private static List<Path> named(Path plugins, String name) throws IOException {
        try (Stream<Path> files = Files.list(plugins)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name + "_"))
                    .sorted()
                    .toList();
        }
    }

    /** Writes both beside the bundles. */
    static void write(Path plugins) throws IOException {
        write(plugins, COMMAND_LINE, "org.servicescape.cli.Servicescape", BUNDLES);
        write(plugins, WINDOW, LAUNCHER + ".Main", List.of(LAUNCHER));
    }

    private static void write(Path plugins, String name, String main, List<String> bundles) throws IOException {
        String classPath = String.join(
                " ",
                files(plugins, bundles).stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main);
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        try (OutputStream file = Files.newOutputStream(plugins.resolve(name));
                JarOutputStream jar = new JarOutputStream(file)) {
            ZipEntry entry = new ZipEntry("META-INF/MANIFEST.MF");
            entry.setTimeLocal(ArchiveFile.TIME);
            jar.putNextEntry(entry);
            manifest.write(jar);
            jar.closeEntry();
        }
    }
}
