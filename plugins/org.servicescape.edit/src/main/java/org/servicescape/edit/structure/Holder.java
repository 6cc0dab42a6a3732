package org.servicescape.edit.structure;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.edit.Refused;
import org.servicescape.model.ServicescapePackage;

/**
 * Where elements of one kind stand in the model: a containment of an element, or of one of its parts without a name of
 * their own, such as the concept of a project.
 *
 * @param owner the element that somebody sees
 * @param path the containments from the owner down; each but the last holds one part, which is made when it is missing
 */
public record Holder(EObject owner, List<EReference> path) {
    /** Copies the list. */
    public Holder {
        path = List.copyOf(path);
    }

    /** All places in an element where something can be put, in the order of the metamodel. */
    public static List<Holder> of(EObject owner) {
        List<Holder> holders = new ArrayList<>();
        collect(owner, owner.eClass(), List.of(), holders);
        return holders;
    }

    /** Where an element stands now; the owner is its direct container. */
    public static Holder around(EObject element) {
        return new Holder(element.eContainer(), List.of(element.eContainmentFeature()));
    }

    private static void collect(EObject owner, EClass type, List<EReference> above, List<Holder> holders) {
        for (EReference containment : type.getEAllContainments()) {
            if (containment == ServicescapePackage.Literals.PART__TRANSLATIONS) {
                continue; // a translation is written with the text that it translates
            }
            List<EReference> path = new ArrayList<>(above);
            path.add(containment);
            if (isChapter(containment)) {
                collect(owner, containment.getEReferenceType(), path, holders);
            } else {
                holders.add(new Holder(owner, path));
            }
        }
    }

    /** A part of the project that only groups others, such as its concept. */
    private static boolean isChapter(EReference containment) {
        return !containment.isMany()
                && containment.getEContainingClass() == ServicescapePackage.Literals.PROJECT
                && !ServicescapePackage.Literals.ELEMENT.isSuperTypeOf(containment.getEReferenceType());
    }

    /** The containment in which the elements stand. */
    public EReference feature() {
        return path.get(path.size() - 1);
    }

    /** What can be put here. */
    public EClass kind() {
        return feature().getEReferenceType();
    }

    /** Whether an element could stand here. */
    public boolean takes(EObject element) {
        return kind().isInstance(element);
    }

    /** Whether nothing more can be put here. */
    public boolean isFull() {
        EObject part = part();
        return part != null && !feature().isMany() && part.eGet(feature()) != null;
    }

    /** What stands here now, in order. */
    public List<EObject> contents() {
        EObject part = part();
        if (part == null) {
            return List.of();
        }
        Object held = part.eGet(feature());
        if (held == null) {
            return List.of();
        }
        return held instanceof List<?> many
                ? many.stream().map(EObject.class::cast).toList()
                : List.of((EObject) held);
    }

    /** The part that holds them directly; null while it is missing. */
    EObject part() {
        EObject part = owner;
        for (EReference step : path.subList(0, path.size() - 1)) {
            part = part == null ? null : (EObject) part.eGet(step);
        }
        return part;
    }

    /**
     * Puts an element here.
     *
     * @param index before how many of those that stand here; −1: at the end
     */
    @SuppressWarnings("unchecked") // a containment with many is a list of its elements
    void put(EObject element, int index) throws Refused {
        if (!takes(element)) {
            throw new Refused(Message.REFUSED_NO_PLACE, Names.of(element), Names.of(owner));
        }
        if (isFull()) {
            throw new Refused(Message.REFUSED_FULL, Names.of(contents().get(0)), Names.of(owner));
        }
        EObject part = owner;
        for (EReference step : path.subList(0, path.size() - 1)) {
            if (part.eGet(step) == null) {
                part.eSet(step, EcoreUtil.create(step.getEReferenceType()));
            }
            part = (EObject) part.eGet(step);
        }
        if (!feature().isMany()) {
            part.eSet(feature(), element);
            return;
        }
        List<EObject> held = (List<EObject>) part.eGet(feature());
        held.add(index < 0 ? held.size() : Math.min(index, held.size()), element);
    }
}
