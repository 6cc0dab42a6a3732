package org.servicescape.cli;

import java.io.PrintStream;

/** Text in lines of a readable length. */
final class Wrapping {
    private static final int WIDTH = 96;

    private Wrapping() {}

    /** Prints the text, each line after the indent. */
    static void print(PrintStream out, String text, String indent) {
        print(out, indent, text, indent);
    }

    /** Prints the text, the first line after its own beginning. */
    static void print(PrintStream out, String first, String text, String indent) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split(" ")) {
            if (!empty && line.length() + word.length() + 1 > WIDTH) {
                out.println(line);
                line.setLength(0);
                line.append(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        out.println(line);
    }
}
