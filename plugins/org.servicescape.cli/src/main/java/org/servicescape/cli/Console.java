package org.servicescape.cli;

import java.io.PrintStream;

/**
 * Where a verb prints: results to {@code out}, messages to {@code err}.
 *
 * @param out standard output
 * @param err standard error
 */
record Console(PrintStream out, PrintStream err) {
    /** Shows on a terminal how far long work has come; says nothing in a pipe. */
    void progress(int done, int all, String what) {
        if (System.console() != null) {
            err.printf("\r\u001b[K%d of %d: %s", done, all, what);
            if (done == all) {
                err.print("\r\u001b[K");
            }
            err.flush();
        }
    }
}
