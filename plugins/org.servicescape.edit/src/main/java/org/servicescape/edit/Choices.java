package org.servicescape.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.edit.Property.Choice;

/** What can be chosen for a property. */
final class Choices {
    private static final Comparator<Choice> ORDER =
            Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER).thenComparing(Choice::label);

    private Choices() {}

    /** All choices: yes and no, literals in the order of the metamodel, elements by label. */
    static List<Choice> of(Property property) {
        List<Choice> choices = new ArrayList<>();
        if (property.kind() == Property.Kind.CHOICE && property.mayBeEmpty()) {
            choices.add(new Choice(null, ""));
        }
        if (property.feature().getEType() instanceof EEnum enumeration) {
            enumeration.getELiterals().forEach(l -> choices.add(literal(enumeration, l.getInstance())));
        } else if (isYesOrNo(property)) {
            Stream.of(true, false).map(Choices::yesOrNo).forEach(choices::add);
        } else {
            Predicate<EObject> offered = offered(property);
            Stream<EObject> chosen = values(property).stream().map(EObject.class::cast);
            Stream.concat(property.elements().of(property.feature().getEType()).filter(offered), chosen)
                    .distinct()
                    .map(labels(property, offered))
                    .sorted(ORDER)
                    .forEach(choices::add);
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
        if (isYesOrNo(property)) {
            return values.stream().map(value -> yesOrNo((Boolean) value)).toList();
        }
        Function<EObject, Choice> labels = labels(property, offered(property));
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

    private static boolean isYesOrNo(Property property) {
        return property.feature().getEType().getInstanceClass() == boolean.class;
    }

    private static Choice yesOrNo(Boolean value) {
        return new Choice(value, (value ? Message.PROPERTY_YES : Message.PROPERTY_NO).with());
    }

    private static Choice literal(EEnum enumeration, Enumerator value) {
        return new Choice(value, Names.of(enumeration, value));
    }

    /** What is offered: no element to itself, and none from elsewhere unless it is chosen already. */
    private static Predicate<EObject> offered(Property property) {
        EClassifier type = property.feature().getEType();
        EObject scope = Scopes.of(property);
        Set<Object> chosen = new HashSet<>(values(property));
        return element -> chosen.contains(element)
                || (element != property.element() && type.isInstance(element) && EcoreUtil.isAncestor(scope, element));
    }

    private static List<?> values(Property property) {
        Object value = property.value();
        if (value instanceof List<?> many) {
            return many;
        }
        return value == null ? List.of() : List.of(value);
    }

    /** Labels elements: by name, and by id as well where another that is offered has the same name. */
    private static Function<EObject, Choice> labels(Property property, Predicate<EObject> offered) {
        return element -> {
            String name = Names.of(element);
            boolean alone = !property.elements().isNamesake(element, offered);
            return new Choice(element, alone ? name : Message.ELEMENT_NAMESAKE.with(name, EcoreUtil.getID(element)));
        };
    }
}
