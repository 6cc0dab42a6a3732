package org.servicescape.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.servicescape.store.ProjectFiles;

/**
 * Programs that make an SVG file of a blueprint or of its graph: ours, as it is started from a clone, and what people would
 * use instead. Those that are not on the path are looked for in {@code target/peers}.
 */
enum Programs {
    /** The command line of the clone. */
    SERVICESCAPE,
    /** Graphviz. */
    DOT,
    /** PlantUML's activities with swimlanes. */
    PLANTUML,
    /** Mermaid in its command line, which starts a browser. */
    MERMAID,
    /** ELK's layered layout as JavaScript; the layout alone. */
    ELKJS;

    private static final Path PEERS = Path.of("target", "peers").toAbsolutePath();

    /**
     * Where a program is.
     *
     * @param name its name and version
     * @param start the words that begin its command
     */
    record Found(String name, List<String> start) {}

    /** The program, where it is installed. */
    Optional<Found> find() throws IOException, InterruptedException {
        return switch (this) {
            case SERVICESCAPE -> {
                // The clone builds itself when it is first used, and that is not to be measured.
                String program = Path.of("servicescape").toAbsolutePath().toString();
                new ProcessBuilder(program, "--version").inheritIO().start().waitFor();
                yield Optional.of(new Found("ours", List.of(program)));
            }
            case DOT -> onPath("dot").map(dot -> new Found(said(List.of(dot, "-V")), List.of(dot)));
            case PLANTUML -> peer("plantuml-.*\\.jar")
                    .map(jar -> new Found(
                            "PlantUML " + jar.getFileName().toString().replaceAll("plantuml-|\\.jar", ""),
                            List.of("java", "-Djava.awt.headless=true", "-Xss256m", "-jar", jar.toString(), "-tsvg")));
            case MERMAID -> {
                Path program = PEERS.resolve("node_modules/.bin/mmdc");
                Optional<String> browser = onPath("chromium");
                yield browser.isEmpty() || !Files.isExecutable(program)
                        ? Optional.empty()
                        : Optional.of(new Found(
                                "mermaid-cli " + version("@mermaid-js/mermaid-cli"),
                                List.of(program.toString(), browser.get())));
            }
            case ELKJS -> {
                Path folder = PEERS.resolve("node_modules/elkjs");
                Optional<String> node = onPath("node");
                yield node.isEmpty() || !Files.isDirectory(folder)
                        ? Optional.empty()
                        : Optional.of(new Found(
                                "elkjs " + version("elkjs") + ", layout alone",
                                List.of(node.get(), folder.toString())));
            }
        };
    }

    /** Writes what the program reads into a folder, and returns its command there. */
    List<String> command(Found found, SyntheticBlueprint.Made made, Path folder) throws IOException {
        List<String> command = new ArrayList<>(found.start());
        switch (this) {
            case SERVICESCAPE -> {
                Path file = folder.resolve("blueprint.servicescape");
                Files.writeString(file, ProjectFiles.toText(made.project()));
                command.addAll(List.of("draw", file.toString(), "--view", made.id(), "-o", folder.toString()));
            }
            case DOT -> command.addAll(
                    List.of("-Tsvg", write(folder, "blueprint.dot", made.graph().dot()), "-o", result(folder)));
            case PLANTUML -> command.add(
                    write(folder, "blueprint.puml", made.graph().plantUml()));
            case MERMAID -> {
                String browser = command.remove(1);
                String start = "{\"executablePath\":\"" + browser + "\",\"args\":[\"--no-sandbox\"],\"timeout\":0,"
                        + "\"protocolTimeout\":0}";
                command.addAll(List.of(
                        "-i", write(folder, "blueprint.mmd", made.graph().mermaid())));
                command.addAll(List.of("-o", result(folder), "-p", write(folder, "browser.json", start)));
                String limits = "{\"maxTextSize\":90000000,\"maxEdges\":1000000}";
                command.addAll(List.of("-c", write(folder, "mermaid.json", limits)));
            }
            case ELKJS -> {
                String elkjs = command.remove(1);
                String program = write(folder, "elk.js", resource("elk.js"));
                String graph = write(folder, "blueprint.json", made.graph().elkJson());
                command.addAll(List.of(
                        program, elkjs, graph, folder.resolve("result.json").toString()));
            }
        }
        return command;
    }

    private static String result(Path folder) {
        return folder.resolve("blueprint.svg").toString();
    }

    private static String write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** A text file of this room. */
    static String resource(String name) throws IOException {
        try (InputStream text = Programs.class.getResourceAsStream(name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Optional<String> onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString);
    }

    private static Optional<Path> peer(String name) throws IOException {
        if (!Files.isDirectory(PEERS)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(PEERS)) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .max(Path::compareTo);
        }
    }

    private static String said(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher version = Pattern.compile("graphviz version ([0-9.]+)").matcher(said);
            return "Graphviz dot " + (version.find() ? version.group(1) : "");
        } catch (IOException e) {
            return "Graphviz dot";
        }
    }

    private static String version(String module) throws IOException {
        String about =
                Files.readString(PEERS.resolve("node_modules").resolve(module).resolve("package.json"));
        Matcher version = Pattern.compile("\"version\":\\s*\"([^\"]+)\"").matcher(about);
        return version.find() ? version.group(1) : "";
    }
}
