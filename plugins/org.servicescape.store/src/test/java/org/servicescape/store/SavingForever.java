package org.servicescape.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.servicescape.model.Project;
import org.servicescape.store.disk.AtomicFile;

/**
 * A program that saves two projects in turn until it is killed. Arguments: {@code bytes} or {@code projects}; the two project
 * files; then the files to save to, each on a thread of its own. Says a line once every file was saved.
 */
final class SavingForever {
    private SavingForever() {}

    private interface Save {
        void to(Path file) throws IOException, ProjectFileException;
    }

    public static void main(String[] arguments) throws Exception {
        boolean whole = arguments[0].equals("projects");
        Save first = whole ? project(Path.of(arguments[1])) : bytes(Path.of(arguments[1]));
        Save second = whole ? project(Path.of(arguments[2])) : bytes(Path.of(arguments[2]));
        CountDownLatch saved = new CountDownLatch(arguments.length - 3);
        for (int i = 3; i < arguments.length; i++) {
            Path file = Path.of(arguments[i]);
            new Thread(() -> save(first, second, file, saved)).start();
        }
        saved.await();
        System.out.println("saving");
        System.out.flush();
    }

    private static void save(Save first, Save second, Path file, CountDownLatch saved) {
        try {
            while (true) {
                first.to(file);
                saved.countDown();
                second.to(file);
            }
        } catch (IOException | ProjectFileException failure) {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static Save bytes(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        return target -> AtomicFile.write(target, content);
    }

    private static Save project(Path file) throws ProjectFileException {
        Project project = ProjectFiles.read(file);
        return target -> ProjectFiles.write(project, target);
    }
}
