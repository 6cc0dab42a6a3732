package org.servicescape.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapePackage;

/**
 * Lets an element refer to others that somebody puts on it: a moment to the space where it happens, or to a touchpoint.
 * Of one other it takes the place of the one before; many come behind those that are there.
 */
public final class Referring implements Change {
    private final Property property;
    private final List<EObject> to;

    private Referring(Property property, List<? extends EObject> to) {
        this.property = property;
        this.to = List.copyOf(to);
    }

    /**
     * How an element refers to others: by the property whose kind fits them best, the first such in the order of the
     * metamodel. Empty where none fits, or where it refers to them already.
     */
    public static Optional<Referring> of(ProjectEditor editor, EObject from, List<? extends EObject> to) {
        return to.isEmpty()
                ? Optional.empty()
                : editor.properties(from).stream()
                        .filter(property -> fits(property, to))
                        .min(Comparator.comparing(property ->
                                property.feature().getEType() != to.get(0).eClass()))
                        .filter(property -> !holds(property, to))
                        .map(property -> new Referring(property, to));
    }

    private static boolean fits(Property property, List<? extends EObject> to) {
        EStructuralFeature feature = property.feature();
        return property.isReference()
                && feature.getEType() != ServicescapePackage.Literals.ELEMENT
                && (feature.isMany() || to.size() == 1)
                && to.stream().allMatch(feature.getEType()::isInstance)
                && property.choices().stream()
                        .map(Property.Choice::value)
                        .toList()
                        .containsAll(to);
    }

    private static boolean holds(Property property, List<? extends EObject> to) {
        return property.value() instanceof List<?> many
                ? many.containsAll(to)
                : to.get(0).equals(property.value());
    }

    /** What the property is called: {@code Place}. */
    public String property() {
        return property.name();
    }

    @Override
    public String label() {
        return Message.COMMAND_CHANGE.with(property.name(), Names.of(property.element()));
    }

    @Override
    public void make(Project project) throws Refused {
        Object value = to.get(0);
        if (property.value() instanceof List<?> many) {
            List<Object> chosen = new ArrayList<>(many);
            chosen.addAll(to);
            value = property.inOrder(chosen);
        }
        Guard.check(project, property, value);
        property.element().eSet(property.feature(), value);
    }
}
