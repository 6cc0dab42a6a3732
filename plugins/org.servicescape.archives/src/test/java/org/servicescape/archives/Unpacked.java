package org.servicescape.archives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The archive for this computer, unpacked as people do it, and an environment in which no Java is to be found: it is
 * not on the PATH, which holds just the programs that the start script calls.
 */
final class Unpacked {
    private static final List<String> CALLED = List.of("uname", "readlink", "sed", "mkdir");
    private static final long SECONDS = 120;

    /** What a program has said. */
    record Said(int status, String out, String err) {}

    /** The folder with the start script. */
    final Path top;
    /** The home folder of whoever starts it; empty at first. */
    final Path home;
    /** The folders with programs. */
    final Path bin;

    final Map<String, String> environment = new HashMap<>();

    private Unpacked(Path top, Path home, Path bin) {
        this.top = top;
        this.home = home;
        this.bin = bin;
        environment.put("PATH", bin.toString());
        environment.put("HOME", home.toString());
    }

    /** Unpacks into a folder that must be empty. */
    static Unpacked into(Path folder) throws IOException, InterruptedException {
        Platform here = Platform.here().orElse(null);
        assumeTrue(
                here == Platform.LINUX_X86_64 || here == Platform.LINUX_AARCH64,
                "the archive is tried out on Linux, on x86_64 or aarch64");
        return of(here, folder);
    }

    /** Unpacks the tar archive for a kind of computer, whichever this is. */
    static Unpacked of(Platform platform, Path folder) throws IOException, InterruptedException {
        Path place = Files.createDirectories(folder.resolve("downloads of Pääsky"));
        Process tar = new ProcessBuilder("tar", "-xzf", Archive.file(platform).toString(), "-C", place.toString())
                .redirectErrorStream(true)
                .start();
        String words = new String(tar.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, tar.waitFor(), words);
        assertEquals("", words, "tar has nothing to say");
        Path bin = Files.createDirectories(folder.resolve("bin"));
        for (String program : CALLED) {
            Files.createSymbolicLink(bin.resolve(program), onThePath(program).orElseThrow());
        }
        return new Unpacked(place.resolve("servicescape"), Files.createDirectories(folder.resolve("home")), bin);
    }

    /** Where a program is on this computer. */
    static Optional<Path> onThePath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Prepares the start script, to be run in a folder, with nothing in its environment but ours. */
    ProcessBuilder command(Path script, Path folder, String... arguments) {
        List<String> words = new ArrayList<>();
        words.add(script.toString());
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }

    /** Runs the start script in the folder where it lies, to its end. */
    Said run(String... arguments) throws IOException, InterruptedException {
        return run(command(top.resolve("servicescape"), top, arguments));
    }

    /** Runs to its end. */
    static Said run(ProcessBuilder builder) throws IOException, InterruptedException {
        Path out = Files.createTempFile("said", ".out");
        Path err = Files.createTempFile("said", ".err");
        try {
            Process process = builder.redirectInput(new File("/dev/null"))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(builder.command() + " has not ended in " + SECONDS + " seconds");
            }
            return new Said(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
