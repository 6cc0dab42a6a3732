package org.servicescape.ui.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.model.Element;
import org.servicescape.ui.session.OpenProject;

/**
 * Which elements break a rule, and which contain one that does. What is waived, undecided or for information is not
 * marked: the mark means that a rule is broken.
 */
final class Marks {
    /** No element is marked. */
    static final Marks NONE = new Marks(Map.of(), Map.of());

    private final Map<EObject, Severity> worst;
    private final Map<EObject, List<String>> headlines;

    private Marks(Map<EObject, Severity> worst, Map<EObject, List<String>> headlines) {
        this.worst = worst;
        this.headlines = headlines;
    }

    /** The marks that the findings put on the elements of the project. */
    static Marks of(OpenProject project, List<Finding> findings) {
        Map<EObject, Severity> worst = new HashMap<>();
        Map<EObject, List<String>> headlines = new HashMap<>();
        for (Finding finding : findings) {
            if (!isMarked(finding)) {
                continue;
            }
            for (String id : finding.subjects()) {
                Element subject = project.element(id).orElse(null);
                if (subject != null) {
                    headlines
                            .computeIfAbsent(subject, first -> new ArrayList<>())
                            .add(finding.headline());
                }
                for (EObject each = subject; each != null; each = each.eContainer()) {
                    worst.merge(each, finding.severity(), Marks::worse);
                }
            }
        }
        return new Marks(worst, headlines);
    }

    /** The worst finding on the element or on something that it contains. */
    Optional<Severity> on(EObject element) {
        return Optional.ofNullable(worst.get(element));
    }

    /** What the findings on the element itself say in a few words. */
    List<String> headlines(EObject element) {
        return headlines.getOrDefault(element, List.of());
    }

    /** The worse of two. */
    static Severity worse(Severity one, Severity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static boolean isMarked(Finding finding) {
        return finding.kind() == Finding.Kind.VIOLATED && finding.severity() != Severity.INFO && !finding.waived();
    }
}
