package org.servicescape.ui.session;

import java.nio.file.Path;
import java.util.List;
import org.servicescape.checks.Finding;
import org.servicescape.store.ProjectFileException.Problem;

/** Is told what happens to the project; always on the window's thread. */
public interface SessionListener {
    /** A project was opened in place of the one before. */
    default void opened(OpenProject project) {}

    /** A file could not be read; what was open stays open. */
    default void refused(Path file, List<Problem> problems) {}

    /** A file was read, but the project that is open was edited meanwhile: somebody has to say what is to be done. */
    default void postponed(Path file) {}

    /** The open project was changed, or saved. */
    default void edited(OpenProject project) {}

    /**
     * Something is known anew about the open project's file: another program has changed it or left it, somebody has
     * decided what to do, or it was saved.
     */
    default void fileNews(OpenProject project) {}

    /** The open project was checked. */
    default void checked(OpenProject project, List<Finding> findings) {}

    /** The open project could not be checked, for a reason that lies in the program. */
    default void uncheckable(OpenProject project, String reason) {}

    /** Something is to be shown that needs no answer. */
    default void said(String sentence) {}

    /** Somebody began to type a value, or ended it; {@link ProjectSession#isTyping} tells which. */
    default void typed() {}

    /** Somebody saves or undoes: what has been typed but not entered is to be entered now. */
    default void settle() {}

    /** Somebody takes back what has been typed and was refused. */
    default void giveUpTyping() {}
}
