package org.servicescape.ui.text;

import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.servicescape.model.Actor;
import org.servicescape.model.Element;
import org.servicescape.model.journey.Disclosure;
import org.servicescape.model.journey.Emotion;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.policy.Parameter;
import org.servicescape.model.text.Texts;

/**
 * What an element is called in one line: its name where it has one; else what tells it from its neighbours, such as the two
 * spaces that a door joins or whose emotion it is; else its kind and id.
 */
public final class Names {
    /** Notes can be long; a line of a tree is not. */
    private static final int LONGEST = 80;

    private Names() {}

    /** The name in one line. */
    public static String of(EObject thing) {
        return oneLine(told(thing));
    }

    /** The kind of the element and its id. */
    public static String kindAndId(Element element) {
        return NLS.bind(Messages.explorerKindAndId, Headings.of(element.eClass()), element.getId());
    }

    private static String told(EObject thing) {
        if (thing instanceof Element element) {
            return isBlank(element.getName())
                    ? between(element).orElseGet(() -> kindAndId(element))
                    : element.getName();
        }
        if (thing instanceof Emotion emotion && who(emotion).isPresent()) {
            return NLS.bind(Messages.explorerValue, who(emotion).get(), signed(emotion.getValue()));
        }
        if (thing instanceof Disclosure disclosure) {
            return NLS.bind(
                    Messages.explorerDisclosure,
                    Headings.of("Disclosed", disclosure.getWhat()),
                    Headings.of("DisclosedHow", disclosure.getHow()));
        }
        if (thing instanceof Parameter parameter && !isBlank(parameter.getName())) {
            return NLS.bind(Messages.explorerValue, parameter.getName(), parameter.getValue());
        }
        if (thing.eContainingFeature() != null && !thing.eContainingFeature().isMany()) {
            return Headings.of(thing.eContainingFeature());
        }
        Optional<String> target = target(thing);
        Optional<String> text = firstText(thing, target.isPresent() ? Texts::isText : EAttribute::isRequired);
        if (target.isPresent() && text.isPresent()) {
            return NLS.bind(Messages.explorerValue, target.get(), text.get());
        }
        return target.or(() -> text).orElseGet(() -> Headings.of(thing.eClass()));
    }

    /** The name of the one element that a part is about: the group that voted, the organisation that pays. */
    private static Optional<String> target(EObject part) {
        return part.eClass().getEAllReferences().stream()
                .filter(reference -> !reference.isContainment() && !reference.isMany())
                .map(part::eGet)
                .filter(Element.class::isInstance)
                .map(target -> ((Element) target).getName())
                .filter(name -> !isBlank(name))
                .findFirst();
    }

    /** The first text of the part that it must have or that says something: a note's words, the rule of a waiver. */
    private static Optional<String> firstText(EObject part, Predicate<EAttribute> which) {
        return part.eClass().getEAllAttributes().stream()
                .filter(attribute -> !attribute.isMany())
                .filter(which)
                .map(part::eGet)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !isBlank(text))
                .findFirst();
    }

    /** What joins two elements is told by their names. */
    private static Optional<String> between(EObject joining) {
        return end(joining, "from")
                .flatMap(from -> end(joining, "to").map(to -> NLS.bind(Messages.explorerBetween, from, to)));
    }

    private static Optional<String> end(EObject joining, String name) {
        EStructuralFeature feature = joining.eClass().getEStructuralFeature(name);
        boolean single = feature instanceof EReference && !feature.isMany();
        return single && joining.eGet(feature) instanceof Element end && !isBlank(end.getName())
                ? Optional.of(end.getName())
                : Optional.empty();
    }

    /** The name of who feels it: the actor of the journey where nobody is stated. */
    private static Optional<String> who(Emotion emotion) {
        Optional<Actor> stated = Optional.ofNullable(emotion.getWho());
        return stated.or(() -> journey(emotion)
                        .flatMap(journey -> journey.getOf().stream().findFirst()))
                .map(Element::getName)
                .filter(name -> !isBlank(name));
    }

    private static Optional<Journey> journey(EObject part) {
        for (EObject each = part; each != null; each = each.eContainer()) {
            if (each instanceof Journey journey) {
                return Optional.of(journey);
            }
        }
        return Optional.empty();
    }

    private static String signed(int value) {
        if (value == 0) {
            return "0";
        }
        return (value > 0 ? "+" : "−") + Math.abs(value);
    }

    private static String oneLine(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end < 1 ? LONGEST : end) + "…";
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
