package org.servicescape.store.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A program that keeps a recovery copy again and again. Arguments: folder of copies, project file, text. */
final class WorkKeeper {
    private WorkKeeper() {}

    public static void main(String[] arguments) throws IOException {
        RecoveryCopies copies = new RecoveryCopies(Path.of(arguments[0]));
        byte[] text = arguments[2].getBytes(StandardCharsets.UTF_8);
        copies.keep(Path.of(arguments[1]), "base", text);
        System.out.println("kept");
        System.out.flush();
        while (true) {
            copies.keep(Path.of(arguments[1]), "base", text);
        }
    }
}
