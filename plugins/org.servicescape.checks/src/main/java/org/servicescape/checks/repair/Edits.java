package org.servicescape.checks.repair;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.Project;

/**
 * What the edits of a repair do to a project. Nobody changes a project with it but those who made a copy to look what
 * happens, and the command that can be undone; a test of the house holds that.
 */
public final class Edits {
    private final Elements elements;

    private Edits(Elements elements) {
        this.elements = elements;
    }

    /**
     * Makes the edits in their order.
     *
     * @throws IllegalArgumentException when one of them speaks of something that is not there; those before it are made
     */
    public static void make(Project project, List<Edit> edits) {
        Edits making = new Edits(Elements.of(project));
        edits.forEach(making::make);
    }

    private void make(Edit edit) {
        if (edit instanceof Edit.SetFeature set) {
            EObject element = elements.get(set.element());
            EStructuralFeature feature = Elements.feature(element.eClass(), set.feature());
            if (set.values().isEmpty()) {
                element.eUnset(feature);
            } else {
                element.eSet(feature, elements.value(feature, set.values()));
            }
        } else if (edit instanceof Edit.AddElement add) {
            EObject parent = elements.get(add.parent());
            String[] path = add.path().split("/");
            for (int i = 0; i < path.length - 1; i++) {
                EReference step = (EReference) Elements.feature(parent.eClass(), path[i]);
                if (parent.eGet(step) == null) {
                    parent.eSet(step, EcoreUtil.create(step.getEReferenceType()));
                }
                parent = (EObject) parent.eGet(step);
            }
            add(parent, (EReference) Elements.feature(parent.eClass(), path[path.length - 1]), add);
        } else if (edit instanceof Edit.RemoveElement remove) {
            EcoreUtil.delete(elements.get(remove.element()), true);
        }
    }

    @SuppressWarnings("unchecked") // the type of a reference with many is a list of its elements
    private void add(EObject parent, EReference place, Edit.AddElement edit) {
        ((List<EObject>) parent.eGet(place)).add(elements.make(place, edit));
    }
}
