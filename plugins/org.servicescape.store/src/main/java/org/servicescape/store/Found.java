package org.servicescape.store;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFileException.Problem;

/** What reading a file gave, before its problems are told. */
record Found(Project project, Problems problems, Problems remarks, boolean whole) {
    Reading reading() {
        Predicate<EObject> all = subject -> true;
        return new Reading(project, problems.sentences(all), remarks.sentences(all), whole);
    }

    /** The problems with some of the objects. */
    List<Problem> problemsOf(Predicate<EObject> subjects) {
        return problems.sentences(subjects);
    }
}
