package org.servicescape.edit.structure;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.edit.Change;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.edit.Refused;
import org.servicescape.edit.Scopes;
import org.servicescape.model.Project;

/**
 * Moves elements among their siblings or into another element. Refused where an element would be torn from what only makes
 * sense beside it: an action from its journey, a room from the plan of its doors. Takes time with the size of the project.
 */
public final class Moving implements Change {
    private final List<EObject> elements;
    private final Holder holder;
    private final int index;

    /**
     * Moves the elements, which stay in their order.
     *
     * @param holder where they are put
     * @param index before how many of those that stand there now; −1: at the end
     */
    public Moving(Collection<? extends EObject> elements, Holder holder, int index) {
        this.elements = Mentions.outermost(elements);
        this.holder = holder;
        this.index = index;
        if (this.elements.isEmpty()) {
            throw new IllegalArgumentException("nothing to move");
        }
    }

    @Override
    public String label() {
        return Labels.of(Message.COMMAND_MOVE, Message.COMMAND_MOVE_MANY, elements);
    }

    @Override
    public void make(Project project) throws Refused {
        for (EObject element : elements) {
            if (element == project) {
                throw new Refused(Message.REFUSED_THE_PROJECT);
            } else if (EcoreUtil.isAncestor(element, holder.owner())) {
                throw new Refused(Message.REFUSED_WITHIN_ITSELF, Names.of(element));
            }
        }
        List<EObject> there = holder.contents();
        int before = index < 0 ? there.size() : Math.min(index, there.size());
        EObject next = there.subList(before, there.size()).stream()
                .filter(element -> !elements.contains(element))
                .findFirst()
                .orElse(null);
        if (isThereAlready(there, next)) {
            return;
        }
        for (EObject element : elements) {
            EcoreUtil.remove(element);
            holder.put(element, next == null ? -1 : holder.contents().indexOf(next));
        }
        checkScopes(project);
    }

    /** Whether they stand there, one after the other, before the next. */
    private boolean isThereAlready(List<EObject> there, EObject next) {
        int end = next == null ? there.size() : there.indexOf(next);
        int start = end - elements.size();
        return start >= 0 && there.subList(start, end).equals(elements);
    }

    /** What was moved and what refers to it, or it refers to, still belong to the same whole. */
    private void checkScopes(Project project) throws Refused {
        Set<EObject> moved = Mentions.within(elements);
        for (Setting mention : Mentions.of(project, elements)) {
            Scopes.check(mention.getEObject(), moved);
        }
        for (EObject element : moved) {
            Scopes.check(element, moved);
        }
    }
}
