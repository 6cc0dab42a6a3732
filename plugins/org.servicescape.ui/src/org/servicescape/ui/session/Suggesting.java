package org.servicescape.ui.session;

import java.util.concurrent.CancellationException;
import org.servicescape.checks.Finding;
import org.servicescape.core.repair.Ranking;
import org.servicescape.core.repair.Repairing;
import org.servicescape.ui.text.Messages;

/** A search for changes that mend a finding of the open project, beside the window's thread, until it is cancelled. */
public final class Suggesting {
    /** Is told what came of it, on the window's thread, unless it was cancelled or the project has changed. */
    public interface Receiver {
        /** What would mend the finding, the smallest change first. */
        void found(Ranking ranking);

        /** The search ended for a reason that lies in the program. */
        void failed(String reason);
    }

    private volatile boolean cancelled;

    private Suggesting() {}

    /** Begins to search. */
    public static Suggesting start(ProjectSession session, Finding finding, Receiver receiver) {
        Suggesting search = new Suggesting();
        session.beside(Messages.suggestJob, () -> !search.cancelled, project -> {
            try {
                Ranking ranking = Repairing.repairs(project, finding, () -> search.cancelled);
                return () -> receiver.found(ranking);
            } catch (CancellationException nobodyWaits) {
                return () -> {};
            } catch (RuntimeException defect) {
                return () -> receiver.failed(String.valueOf(defect));
            }
        });
        return search;
    }

    /** Nobody wants the result any more; the search ends soon. */
    public void cancel() {
        cancelled = true;
    }
}
