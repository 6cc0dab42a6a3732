package org.servicescape.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.edit.Property.Choice;

/** What can be chosen for a property. Time and memory grow with the size of the project. */
final class Choices {
    private static final Comparator<Choice> ORDER =
            Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER).thenComparing(Choice::label);

    private Choices() {}

    /** All choices: literals in the order of the metamodel, elements by label. */
    static List<Choice> of(Property property) {
        List<Choice> choices = new ArrayList<>();
        if (property.kind() == Property.Kind.CHOICE && property.mayBeEmpty()) {
            choices.add(new Choice(null, ""));
        }
        if (property.feature().getEType() instanceof EEnum enumeration) {
            enumeration.getELiterals().forEach(l -> choices.add(literal(enumeration, l.getInstance())));
        } else {
            List<EObject> candidates = candidates(property);
            candidates.stream().map(labels(candidates)).sorted(ORDER).forEach(choices::add);
        }
        return choices;
    }

    /** What is chosen now, in its order. */
    static List<Choice> chosen(Property property) {
        List<?> values = values(property);
        if (property.feature().getEType() instanceof EEnum enumeration) {
            return values.stream()
                    .map(value -> literal(enumeration, (Enumerator) value))
                    .toList();
        }
        Function<EObject, Choice> labels = labels(values.isEmpty() ? List.of() : candidates(property));
        return values.stream().map(value -> labels.apply((EObject) value)).toList();
    }

    /** Whether a property that is chosen may be given the value at all, be it a good one or not. */
    static boolean canBe(Property property, Object value) {
        EClassifier type = property.feature().getEType();
        return switch (property.kind()) {
            case YES_NO -> value instanceof Boolean;
            case CHOICE -> value == null || type.isInstance(value);
            case CHOICES -> value instanceof List<?> many && many.stream().allMatch(type::isInstance);
            case TEXT, LONG_TEXT, LINES -> false;
        };
    }

    private static Choice literal(EEnum enumeration, Enumerator value) {
        return new Choice(value, Names.of(enumeration, value));
    }

    /** What is offered in the order of the project, never an element to itself; and what is chosen although it is not offered. */
    private static List<EObject> candidates(Property property) {
        EClassifier type = property.feature().getEType();
        EObject scope = Scopes.of(property);
        Set<EObject> found = new LinkedHashSet<>();
        if (type.isInstance(scope)) {
            found.add(scope);
        }
        TreeIterator<EObject> elements = scope.eAllContents();
        while (elements.hasNext()) {
            EObject element = elements.next();
            if (type.isInstance(element)) {
                found.add(element);
            }
        }
        found.remove(property.element());
        values(property).forEach(value -> found.add((EObject) value));
        return List.copyOf(found);
    }

    private static List<?> values(Property property) {
        Object value = property.value();
        if (value instanceof List<?> many) {
            return many;
        }
        return value == null ? List.of() : List.of(value);
    }

    /** Labels elements: by name, and by id as well where another of them has the same name. */
    private static Function<EObject, Choice> labels(List<EObject> elements) {
        Map<String, Integer> bearers = new HashMap<>();
        elements.forEach(element -> bearers.merge(Names.of(element), 1, Integer::sum));
        return element -> {
            String name = Names.of(element);
            boolean alone = bearers.getOrDefault(name, 1) == 1;
            return new Choice(element, alone ? name : Message.ELEMENT_NAMESAKE.with(name, EcoreUtil.getID(element)));
        };
    }
}
