package org.servicescape.edit.structure;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.value.Ids;

/** Ids for new elements: made of their names, free in the project and among each other. */
public final class NewIds {
    private final Set<String> taken = new HashSet<>();

    /** Reads which ids are taken; takes time with the size of the project. */
    public NewIds(Project project) {
        taken.add(project.getId());
        TreeIterator<EObject> elements = project.eAllContents();
        while (elements.hasNext()) {
            String id = EcoreUtil.getID(elements.next());
            if (id != null) {
                taken.add(id);
            }
        }
    }

    /** Gives an element an id; a part without id stays as it is. */
    public void give(EObject element) {
        EAttribute id = element.eClass().getEIDAttribute();
        if (id != null) {
            String name = element instanceof Element named ? named.getName() : null;
            String kind = element.eClass()
                    .getName()
                    .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                    .toLowerCase(Locale.ROOT);
            String free = Ids.free(name, kind, taken::contains);
            taken.add(free);
            element.eSet(id, free);
        }
    }

    /** Gives an element and all that it contains an id. */
    public void giveAll(EObject element) {
        give(element);
        TreeIterator<EObject> parts = element.eAllContents();
        while (parts.hasNext()) {
            give(parts.next());
        }
    }
}
