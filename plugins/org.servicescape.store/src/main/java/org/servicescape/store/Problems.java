package org.servicescape.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.servicescape.store.ProjectFileException.Problem;

/**
 * The problems of one file, or the remarks on it. Keeps the first hundred in the order of the file and counts the others,
 * so that a file of nothing but problems needs little memory; sentences are made at the end, when every element knows its
 * id.
 */
final class Problems {
    private static final int MOST = 100;

    private final String file;
    private final String word;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Phrased> phrased = new ArrayList<>();
    private int count;

    private record Draft(Position at, EObject subject, Supplier<String> predicate) {}

    private record Phrased(Position at, EObject subject, String message) {}

    /** @param word what one of them is called in the sentence that counts those that are too many */
    Problems(String file, String word) {
        this.file = file;
        this.word = word;
    }

    /** Notes that the subject "has zone 7; expected …"; without a subject the predicate is a sentence of its own. */
    void add(Position at, EObject subject, Supplier<String> predicate) {
        count++;
        drafts.add(new Draft(at, subject, predicate));
        if (drafts.size() >= 2 * MOST) {
            keepFirst();
        }
    }

    /** Makes the sentences, which call elements what the file calls them now. */
    void phrase() {
        keepFirst();
        for (Draft draft : drafts) {
            String subject = draft.subject == null ? "" : Kinds.describe(draft.subject) + " ";
            phrased.add(new Phrased(draft.at, draft.subject, subject + draft.predicate.get()));
        }
    }

    /** The sentences about the subjects that are asked for, each with the id that its element has by now. */
    List<Problem> sentences(Predicate<EObject> wanted) {
        List<Problem> problems = new ArrayList<>();
        for (Phrased found : phrased) {
            if (wanted.test(found.subject)) {
                String element = found.subject == null ? "" : Kinds.idAt(found.subject);
                problems.add(new Problem(file, found.at.line(), found.at.column(), element, found.message));
            }
        }
        if (count > phrased.size()) {
            int more = count - phrased.size();
            problems.add(new Problem(file, 0, 0, "", "has " + more + " more " + word + (more == 1 ? "" : "s")));
        }
        return problems;
    }

    private void keepFirst() {
        drafts.sort(Comparator.comparing(Draft::at));
        if (drafts.size() > MOST) {
            drafts.subList(MOST, drafts.size()).clear();
        }
    }
}
