package org.servicescape.edit;

/** An edit that may not be: afterwards the project's file could not be read back. The message is one sentence. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    /** With the sentence for a reason. */
    public Refused(Message reason, Object... arguments) {
        super(reason.with(arguments));
    }
}
