package org.servicescape.ui.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Recheck;
import org.servicescape.core.Checking;
import org.servicescape.edit.Change;
import org.servicescape.edit.Trial;
import org.servicescape.model.Project;
import org.servicescape.ui.text.Messages;

/**
 * What the checks think of an edit that is not made yet: asked again and again while something is dragged. Nothing of the
 * project changes. The rules are asked in the background; an answer that came too late is dropped. Belongs to the window's
 * thread.
 *
 * <p>Cost: a copy of the project on the window's thread for each edit that is asked about (some 5 ms at 1,000 spaces), and
 * all rules beside it.
 */
public final class Opinions {
    private final ProjectSession session;
    private final Background background;
    private final Recheck recheck = Checking.recheck();
    /** What was asked last; background work reads it. */
    private volatile Object asked;

    private Optional<String> answer = Optional.empty();

    /** Opinions on edits of the project that is open in the session. */
    public Opinions(ProjectSession session, Display display) {
        this.session = session;
        this.background = new Background(display);
    }

    /**
     * Asks about an edit, unless the same was asked last.
     *
     * @param key tells edits apart: equal for the same edit
     * @param change the edit
     * @param told hears, later and on this thread, that there is an answer
     */
    public void ask(Object key, Supplier<Change> change, Consumer<String> told) {
        if (Objects.equals(key, asked)
                || session.project().isEmpty()
                || session.findings().isEmpty()) {
            return;
        }
        forget();
        asked = key;
        Trial trial = session.project().get().editor().tryOut(change.get());
        trial.refused().ifPresent(sentence -> say(sentence, told));
        trial.project().ifPresent(then -> check(key, then, told));
    }

    private void check(Object key, Project then, Consumer<String> told) {
        List<Finding> now = session.findings().orElseThrow();
        background.start(Messages.opinionJob, () -> key.equals(asked), () -> {
            Outlook outlook = Outlook.of(now, recheck.check(then).findings());
            return () -> say(outlook.sentence(), told);
        });
    }

    private void say(String sentence, Consumer<String> told) {
        answer = Optional.of(sentence);
        told.accept(sentence);
    }

    /** What is thought of the edit that was asked about last, in a sentence; empty as long as nobody knows. */
    public Optional<String> answer() {
        return answer;
    }

    /** Nobody wants to know any longer. */
    public void forget() {
        asked = null;
        answer = Optional.empty();
    }
}
