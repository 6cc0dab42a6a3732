package org.servicescape.edit.structure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.edit.Entry;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.edit.Refused;
import org.servicescape.edit.Scopes;
import org.servicescape.edit.TypedText;
import org.servicescape.model.Element;

/**
 * A new element before it is in the project: what must be said of it first. Most elements need nothing but a name; a door
 * needs its two rooms.
 */
public final class Draft {
    private final Holder holder;
    private final EObject element;

    /** An element of the kind that the holder takes, called as its kind until it gets another name. */
    public Draft(Holder holder) {
        this.holder = holder;
        this.element = EcoreUtil.create(holder.kind());
        if (element instanceof Element named && !isNamedByOthers(element.eClass())) {
            named.setName(Names.of(element.eClass()));
        }
    }

    /** What must be said before it can be added, in the order of the metamodel; its id is made of its name. */
    public List<EStructuralFeature> needs() {
        return element.eClass().getEAllStructuralFeatures().stream()
                .filter(EStructuralFeature::isRequired)
                .filter(feature -> !(feature instanceof EAttribute attribute && attribute.isID()))
                .toList();
    }

    /** What a reference that it needs can mean, by name; empty: the element cannot be added yet. */
    public List<EObject> choices(EReference reference) {
        Iterable<EObject> candidates = Scopes.of(holder.owner(), reference)::eAllContents;
        return StreamSupport.stream(candidates.spliterator(), false)
                .filter(reference.getEReferenceType()::isInstance)
                .sorted(Comparator.comparing(Names::of, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Lets a reference mean one of its choices. */
    public void refer(EReference reference, EObject target) {
        element.eSet(reference, target);
    }

    /**
     * Says a text, a number or a date, as it is typed; what cannot be its value takes the one from it that it had.
     *
     * @return empty when said, else one sentence that says why not
     */
    public Optional<String> say(EAttribute attribute, String typed) {
        String clean = TypedText.clean(typed).strip();
        try {
            if (clean.isEmpty()) {
                throw new Refused(Message.REFUSED_REQUIRED, Names.of(attribute));
            }
            element.eSet(attribute, Entry.parse(attribute, Names.of(attribute), clean));
            return Optional.empty();
        } catch (Refused refusal) {
            element.eUnset(attribute);
            return Optional.of(refusal.getMessage());
        }
    }

    /** Whether all is said that must be. */
    public boolean isComplete() {
        return needs().stream().allMatch(element::eIsSet);
    }

    /** The new element; in the project once the change is made. */
    public EObject element() {
        return element;
    }

    /**
     * Puts it into the project.
     *
     * @param index before how many of those that stand there; −1: at the end
     */
    public Adding adding(int index) {
        return new Adding(holder, List.of(element), index);
    }

    /** Doors, flows and the like are called by what they join. */
    private static boolean isNamedByOthers(EClass kind) {
        return kind.getEAllReferences().stream()
                        .filter(reference -> !reference.isContainment())
                        .filter(EStructuralFeature::isRequired)
                        .count()
                > 1;
    }
}
