package org.servicescape.cli;

import java.io.PrintStream;

/** Prints words in lines that are easy to read: wrapped, and indented. */
final class Lines {
    private static final int WIDTH = 96;

    private final PrintStream out;

    Lines(PrintStream out) {
        this.out = out;
    }

    void blank() {
        out.println();
    }

    /** A line as it is. */
    void line(String text) {
        out.println(text);
    }

    /** A text in lines that all begin with the indent. */
    void wrapped(String indent, String text) {
        hanging(indent, indent, text);
    }

    /** A text whose first line begins with one indent and all others with another. */
    void hanging(String first, String others, String text) {
        StringBuilder line = new StringBuilder(first);
        int empty = first.length();
        for (String word : text.split(" ")) {
            if (line.length() > empty && line.length() + word.length() + 1 > WIDTH) {
                out.println(line);
                line.setLength(0);
                line.append(others);
                empty = others.length();
            }
            line.append(line.length() > empty ? " " : "").append(word);
        }
        out.println(line);
    }
}
