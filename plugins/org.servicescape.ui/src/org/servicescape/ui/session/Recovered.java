package org.servicescape.ui.session;

import java.nio.file.Path;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFiles;
import org.servicescape.store.Reading;
import org.servicescape.store.disk.RecoveryCopies.Copy;

/** Reads recovery copies. */
final class Recovered {
    private Recovered() {}

    /** What the copy holds. A part of the file that was lost in reading is not in the copy either. */
    static Reading read(Copy copy) throws ProjectFileException {
        Reading work = ProjectFiles.open(copy.text());
        return new Reading(work.project(), work.problems(), work.remarks(), work.whole() && isWhole(copy.project()));
    }

    /** Also where it cannot be read at all: then it has changed since, and saving asks. */
    private static boolean isWhole(Path file) {
        try {
            return ProjectFiles.open(file).whole();
        } catch (ProjectFileException unreadable) {
            return true;
        }
    }
}
