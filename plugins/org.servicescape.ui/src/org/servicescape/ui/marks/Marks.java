package org.servicescape.ui.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.model.Element;
import org.servicescape.store.ProjectFileException.Problem;
import org.servicescape.ui.icons.Icon;
import org.servicescape.ui.session.OpenProject;

/**
 * Which elements break a rule or were not understood in the file, and which contain one of which that is so. What is
 * waived, undecided or for information is not marked: the mark means that a rule is broken.
 */
public final class Marks {
    /** No element is marked. */
    public static final Marks NONE = new Marks(Map.of(), Map.of());

    private final Map<EObject, Mark> worst;
    private final Map<EObject, List<String>> headlines;

    /** A mark; each has a form of its own. The worst is first. */
    public enum Mark {
        /** Something in the file was not understood. */
        PROBLEM(Icon.MARK_PROBLEM),
        /** A rule is broken, and that is an error. */
        ERROR(Icon.MARK_ERROR),
        /** A rule is broken, and that is a warning. */
        WARNING(Icon.MARK_WARNING);

        private final Icon icon;

        Mark(Icon icon) {
            this.icon = icon;
        }

        /** What it looks like. */
        public Icon icon() {
            return icon;
        }
    }

    private Marks(Map<EObject, Mark> worst, Map<EObject, List<String>> headlines) {
        this.worst = worst;
        this.headlines = headlines;
    }

    /** The marks that the findings, and the problems of its file, put on the elements of the project. */
    public static Marks of(OpenProject project, List<Finding> findings) {
        Marks marks = new Marks(new HashMap<>(), new HashMap<>());
        for (Problem problem : project.problems()) {
            project.element(problem.element()).ifPresent(it -> marks.put(it, Mark.PROBLEM, problem.message()));
        }
        for (Finding finding : findings) {
            if (isMarked(finding)) {
                Mark mark = finding.severity() == Severity.ERROR ? Mark.ERROR : Mark.WARNING;
                for (String id : finding.subjects()) {
                    project.element(id).ifPresent(it -> marks.put(it, mark, finding.headline()));
                }
            }
        }
        return marks;
    }

    private void put(Element subject, Mark mark, String headline) {
        headlines.computeIfAbsent(subject, first -> new ArrayList<>()).add(headline);
        for (EObject each = subject; each != null; each = each.eContainer()) {
            worst.merge(each, mark, Marks::worse);
        }
    }

    /** The worst mark on the element or on something that it contains. */
    public Optional<Mark> on(EObject element) {
        return Optional.ofNullable(worst.get(element));
    }

    /** What is wrong with the element itself, in a few words each. */
    public List<String> headlines(EObject element) {
        return headlines.getOrDefault(element, List.of());
    }

    /** What is wrong with the element or with something that it contains, each once. */
    public List<String> allHeadlines(EObject element) {
        if (on(element).isEmpty()) {
            return List.of();
        }
        Set<String> all = new LinkedHashSet<>(headlines(element));
        element.eAllContents().forEachRemaining(part -> all.addAll(headlines(part)));
        return List.copyOf(all);
    }

    /** The worse of two. */
    public static Mark worse(Mark one, Mark other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static boolean isMarked(Finding finding) {
        return finding.kind() == Finding.Kind.VIOLATED && finding.severity() != Severity.INFO && !finding.waived();
    }
}
