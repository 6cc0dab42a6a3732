package org.servicescape.archives;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Makes what people download, from the application that Tycho has put together for each kind of computer. Run by the
 * build: {@code folders CLONE VERSION} lays out a folder for each kind, {@code files CLONE VERSION} packs them.
 */
public final class Archives {
    private final Path clone;
    private final Path target;
    private final String version;
    private final PrintStream messages;

    private Archives(Path clone, String version, PrintStream messages) {
        this.clone = clone;
        this.target = clone.resolve("plugins/org.servicescape.archives/target");
        this.version = version;
        this.messages = messages;
    }

    /** See the class. A fault ends the process with a stack trace and status 1: it is the build's. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Archives archives = new Archives(Path.of(args[1]).toRealPath(), args[2].replace("-SNAPSHOT", ""), System.out);
        if (args[0].equals("folders")) {
            archives.folders();
        } else {
            archives.files();
        }
    }

    private void folders() throws IOException, InterruptedException {
        Path jdk = Path.of(System.getProperty("java.home"));
        Path products = clone.resolve("features/org.servicescape.product/target/products");
        List<Path> bundles =
                StartJars.bundles(Platform.LINUX_X86_64.materialized(products).resolve("plugins"));
        Path unsigned = target.resolve("command-line");
        UnsignedBundles.copy(bundles, unsigned, clone, jdk);
        Path runtime = target.resolve("runtime");
        boolean linked = new JavaRuntime(jdk, messages).link(runtime);
        for (Platform platform : Platform.values()) {
            boolean here = linked && Platform.here().equals(Optional.of(platform));
            new TopFolder(platform, clone, version)
                    .lay(folder(platform), products, unsigned, here ? Optional.of(runtime) : Optional.empty());
        }
    }

    private void files() throws IOException {
        for (Platform platform : Platform.values()) {
            Path archive = target.resolve(platform.archive(version));
            if (platform.isWindows()) {
                ArchiveFile.zip(folder(platform), archive);
            } else {
                ArchiveFile.tarGz(folder(platform), archive);
            }
            messages.printf("%s: %d MB%n", archive.getFileName(), Math.round(Files.size(archive) / 1e6));
        }
    }

    private Path folder(Platform platform) {
        return target.resolve("folders").resolve(platform.label());
    }
}
