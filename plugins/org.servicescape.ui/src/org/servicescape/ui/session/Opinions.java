package org.servicescape.ui.session;

import java.util.List;
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
 * project changes. The rules are asked in the background, about one edit at a time: of those that are asked about
 * meanwhile, only the last is tried. Belongs to the window's thread.
 *
 * <p>Cost: a trial of the edit, with a copy of the project, on the window's thread (see {@link
 * org.servicescape.edit.ProjectEditor#tryOut}), never more often than the rules answer, and all rules beside it.
 */
public final class Opinions {
    private final ProjectSession session;
    private final Background background;
    private final Recheck recheck = Checking.recheck();
    /** What was asked last; background work reads it. */
    private volatile Question wanted;
    /** What the rules are being asked. */
    private Question tried;

    private Optional<String> answer = Optional.empty();

    private record Question(Object key, Supplier<Change> change, Consumer<String> told) {}

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
        if (wanted != null && wanted.key.equals(key)
                || session.project().isEmpty()
                || session.findings().isEmpty()) {
            return;
        }
        wanted = new Question(key, change, told);
        if (tried == null) {
            tryOut();
        }
    }

    /** Tries what is wanted now. */
    private void tryOut() {
        Question question = wanted;
        Trial trial = session.project().orElseThrow().editor().tryOut(question.change.get());
        trial.refused().ifPresent(sentence -> say(sentence, question));
        trial.project().ifPresent(then -> check(question, then));
    }

    private void check(Question question, Project then) {
        tried = question;
        List<Finding> now = session.findings().orElseThrow();
        background.start(Messages.opinionJob, () -> true, () -> {
            String sentence = question.equals(wanted)
                    ? Outlook.of(now, recheck.check(then).findings()).sentence(then)
                    : "";
            return () -> checked(question, sentence);
        });
    }

    private void checked(Question question, String sentence) {
        if (question.equals(tried)) {
            tried = null;
            if (question.equals(wanted)) {
                say(sentence, question);
            } else if (wanted != null && session.project().isPresent()) {
                tryOut();
            }
        }
    }

    private void say(String sentence, Question question) {
        answer = Optional.of(sentence);
        question.told.accept(sentence);
    }

    /**
     * What is thought of the edit that was asked about last, or of the one before until that is known; empty as long as
     * nobody knows.
     */
    public Optional<String> answer() {
        return answer;
    }

    /** Nobody wants to know any longer. */
    public void forget() {
        wanted = null;
        tried = null;
        answer = Optional.empty();
    }
}
