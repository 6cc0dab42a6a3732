package org.servicescape.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What the command line answered when it was run as a user runs it. */
record Ran(int status, String out, String err) {
    static Ran run(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Servicescape.run(
                Stream.of(args).map(Object::toString).toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The cells of standard output as CSV without quotation marks, without its header. */
    List<String[]> rows() {
        return out.lines().skip(1).map(line -> line.split(",", -1)).toList();
    }
}
