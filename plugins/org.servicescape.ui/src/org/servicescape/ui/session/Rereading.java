package org.servicescape.ui.session;

import java.nio.file.Path;
import org.eclipse.osgi.util.NLS;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFiles;
import org.servicescape.store.Reading;
import org.servicescape.ui.text.Messages;

/** Reads what was wrong in a file again, now that it was saved. */
final class Rereading {
    private Rereading() {}

    /** Does nothing for a file in which nothing was wrong; {@code news} runs on the window's thread. */
    static void start(Background background, OpenProject saved, Runnable news) {
        if (saved.problems().isEmpty() && saved.remarks().isEmpty()) {
            return;
        }
        Path file = saved.file();
        int saves = saved.saves();
        background.start(NLS.bind(Messages.jobReading, file.getFileName()), () -> saves == saved.saves(), () -> {
            try {
                Reading reading = ProjectFiles.open(file);
                return () -> {
                    saved.reported(reading);
                    news.run();
                };
            } catch (ProjectFileException gone) {
                // Whoever took the file away meanwhile is noticed by the watch.
                return () -> {};
            }
        });
    }
}
