package org.servicescape.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A table of text: a row a line, cells parted by tabs, the first line its head. */
final class Table {
    private Table() {}

    /** The rows below the head of a table that lies beside a class. */
    static List<List<String>> read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the table " + name + " is missing");
            }
            return rows(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines());
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " cannot be read", e);
        }
    }

    /** The rows below the head. */
    static List<List<String>> rows(Stream<String> lines) {
        return lines.skip(1).map(line -> List.of(line.split("\t", -1))).toList();
    }
}
