package org.servicescape.edit.structure;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.servicescape.edit.Change;
import org.servicescape.edit.Message;
import org.servicescape.edit.Refused;
import org.servicescape.model.Project;

/**
 * Puts new elements into a project, each with an id made of its name.
 *
 * @param holder where they are put
 * @param elements what is put there, in order; what they must say and refer to is set already
 * @param index before how many of those that stand there; −1: at the end
 */
public record Adding(Holder holder, List<EObject> elements, int index) implements Change {
    /** Copies the list, which must not be empty. */
    public Adding {
        elements = List.copyOf(elements);
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("nothing to add");
        }
    }

    /** Puts one element at the end. */
    public Adding(Holder holder, EObject element) {
        this(holder, List.of(element), -1);
    }

    @Override
    public String label() {
        return Labels.of(Message.COMMAND_ADD, Message.COMMAND_ADD_MANY, elements);
    }

    @Override
    public void make(Project project) throws Refused {
        NewIds ids = new NewIds(project);
        int at = index;
        for (EObject element : elements) {
            ids.giveAll(element);
            holder.put(element, at);
            at = at < 0 ? at : at + 1;
        }
    }
}
