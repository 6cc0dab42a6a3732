package org.servicescape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made to hurt are refused with a reason, by a program that has little memory. */
class HostileFilesTest {
    private static final String START = "{\"servicescape\": \"1.2\", \"id\": \"a\", ";
    private static final String XMI = "<servicescape:Project xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
            + "xmlns:servicescape=\"https://servicescape.org/model/1.0\" id=\"a\"";

    @TempDir
    Path folder;

    @Test
    void filesThatAreMadeToHurtAreRefusedWithinLittleMemory() throws Exception {
        List<Path> files = new ArrayList<>();
        files.add(sparse("string.servicescape", START + "\"name\": \"", 2L << 30));
        files.add(sparse("string.xmi", XMI + " name=\"", 2L << 30));
        files.add(text("nested.servicescape", START + "\"x\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}"));
        files.add(text("objects.servicescape", START + "\"x\": " + "{\"a\":".repeat(100_000)));
        files.add(text("nested.xmi", XMI + ">" + "<journeys>".repeat(100_000)));
        files.add(text("laughs.xmi", "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>" + XMI + ">&b;"));
        files.add(text("outside.xmi", "<!DOCTYPE l [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>" + XMI + ">&a;"));
        List<String> said = say(files);
        assertEquals(
                List.of(
                        "string.servicescape: is larger than 64 MB, the most that a project file may have",
                        "string.xmi: is larger than 64 MB, the most that a project file may have",
                        "nested.servicescape: opened, 1 problems, not whole",
                        "objects.servicescape: opened, 1 problems, not whole"),
                said.subList(0, 4));
        assertEquals(files.size(), said.size(), said.toString());
        assertEquals("nested.xmi:1:", said.get(4).substring(0, 13), said.toString());
        String documentType = "xmi:1:1: has a document type (<!DOCTYPE …>), which is not read; no project needs one";
        assertEquals("laughs." + documentType, said.get(5));
        assertEquals("outside." + documentType, said.get(6));
    }

    /** The first hundred problems are told, the others counted. */
    @Test
    void aFileOfNothingButProblemsNeedsLittleMemory() throws Exception {
        Path file = text("problems.servicescape", START + "\"tags\": [" + "1,".repeat(30_000) + "1]}");
        assertEquals(List.of("problems.servicescape: opened, 101 problems"), say(List.of(file)));
    }

    private Path sparse(String name, String start, long length) throws IOException {
        Path file = folder.resolve(name);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.writeBytes(start);
            sparse.setLength(length);
        }
        return file;
    }

    private Path text(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> say(List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                OpenInLittleMemory.class.getName()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.replace(folder + "/", "").lines().toList();
    }
}
