package org.servicescape.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.servicescape.store.ProjectFileException.Problem;

/**
 * The problems of one file. Keeps the first hundred in the order of the file and counts the others, so that a file of
 * nothing but problems needs little memory; sentences are made at the end, when every element knows its id.
 */
final class Problems {
    private static final int MOST = 100;

    private final String file;
    private final List<Draft> drafts = new ArrayList<>();
    private int count;

    private record Draft(Position at, EObject subject, Supplier<String> predicate) {}

    Problems(String file) {
        this.file = file;
    }

    /** Notes that the subject "has zone 7; expected …". */
    void add(Position at, EObject subject, Supplier<String> predicate) {
        count++;
        drafts.add(new Draft(at, subject, predicate));
        if (drafts.size() >= 2 * MOST) {
            keepFirst();
        }
    }

    /** An exception for the file as a whole, or for the one place where reading had to stop. */
    ProjectFileException stop(Position at, String message) {
        return new ProjectFileException(List.of(new Problem(file, at.line(), at.column(), "", message)));
    }

    void throwIfAny() throws ProjectFileException {
        if (drafts.isEmpty()) {
            return;
        }
        keepFirst();
        List<Problem> problems = new ArrayList<>();
        for (Draft draft : drafts) {
            String message = Kinds.describe(draft.subject) + " " + draft.predicate.get();
            problems.add(new Problem(file, draft.at.line(), draft.at.column(), Kinds.idAt(draft.subject), message));
        }
        if (count > problems.size()) {
            int more = count - problems.size();
            problems.add(new Problem(file, 0, 0, "", "has " + more + (more == 1 ? " more problem" : " more problems")));
        }
        throw new ProjectFileException(problems);
    }

    private void keepFirst() {
        drafts.sort(Comparator.comparing(Draft::at));
        if (drafts.size() > MOST) {
            drafts.subList(MOST, drafts.size()).clear();
        }
    }
}
