package org.servicescape.ui.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.servicescape.checks.Finding;
import org.servicescape.model.Element;
import org.servicescape.scene.View.ViewOf;

/** What a selection of the workbench means in the open project. */
public final class Selected {
    private Selected() {}

    /** Ids of the elements that pictures frame: those selected, and for a finding its subjects and what proves it. In order. */
    public static Set<String> ids(ISelection selection) {
        Set<String> ids = new LinkedHashSet<>();
        for (Object one : list(selection)) {
            if (one instanceof Finding finding) {
                ids.addAll(finding.subjects());
                ids.addAll(finding.witness());
            } else if (one instanceof EObject object) {
                elementAround(object).ifPresent(element -> ids.add(element.getId()));
            }
        }
        return ids;
    }

    /** The one object of the model that is selected; for a finding its first subject, for a picture what it shows. */
    public static Optional<EObject> object(ISelection selection, OpenProject project) {
        for (Object one : list(selection)) {
            if (one instanceof EObject object) {
                return Optional.of(object);
            } else if (one instanceof ViewOf picture) {
                return project.element(picture.subject()).map(EObject.class::cast);
            } else if (one instanceof Finding finding) {
                return finding.subjects().stream()
                        .map(project::element)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(EObject.class::cast);
            }
        }
        return Optional.empty();
    }

    /** The object itself where it is an element, else the nearest element that holds it. */
    public static Optional<Element> elementAround(EObject object) {
        EObject around = object;
        while (around != null && !(around instanceof Element)) {
            around = around.eContainer();
        }
        return Optional.ofNullable((Element) around);
    }

    private static List<?> list(ISelection selection) {
        return selection instanceof IStructuredSelection structured ? structured.toList() : List.of();
    }
}
