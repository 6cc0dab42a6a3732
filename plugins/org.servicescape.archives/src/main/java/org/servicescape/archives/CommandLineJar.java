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
 * The class path of the command line as one jar without classes: its manifest names the bundles beside it, by exact name
 * and in one order. The start scripts of all systems name this jar only. {@code plugins/*} would not do: it holds about
 * a hundred jars in no order, and Batik twice.
 */
final class CommandLineJar {
    static final String NAME = "command-line.jar";
    static final String MAIN = "org.servicescape.cli.Servicescape";

    /** The bundles by name, our own first: Batik's classes are taken from our bundle, not from those of Eclipse. */
    static final List<String> BUNDLES = List.of(
            "org.servicescape.cli",
            "org.servicescape.core",
            "org.servicescape.checks",
            "org.servicescape.graph",
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
            "picocli");

    private CommandLineJar() {}

    /** The bundles' files in a folder {@code plugins}, in the order of the class path; exactly one for each name. */
    static List<Path> bundles(Path plugins) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String name : BUNDLES) {
            List<Path> named = named(plugins, name);
            if (named.size() != 1) {
                throw new IllegalStateException(
                        "the command line needs one bundle " + name + " in " + plugins + ", found " + named);
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

    /** Writes the jar beside the bundles. */
    static void write(Path plugins) throws IOException {
        String classPath = String.join(
                " ",
                bundles(plugins).stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, MAIN);
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        try (OutputStream file = Files.newOutputStream(plugins.resolve(NAME));
                JarOutputStream jar = new JarOutputStream(file)) {
            ZipEntry entry = new ZipEntry("META-INF/MANIFEST.MF");
            entry.setTimeLocal(ArchiveFile.TIME);
            jar.putNextEntry(entry);
            manifest.write(jar);
            jar.closeEntry();
        }
    }
}
