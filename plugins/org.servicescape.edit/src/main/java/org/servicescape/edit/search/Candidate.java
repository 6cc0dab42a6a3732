package org.servicescape.edit.search;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.edit.Names;
import org.servicescape.edit.Property;
import org.servicescape.edit.Property.Choice;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapePackage;

/**
 * An element that a property can mean, and what tells it from others of the same name.
 *
 * @param choice what is chosen; its value is null for nothing
 * @param kind what elements of its kind are called
 * @param place the names of what it lies in, from the outside to the inside; empty right below the project
 * @param words what is looked through: label, kind, place, id and the name in every language, in small letters
 */
public record Candidate(Choice choice, String kind, String place, String words) {
    private static final String WITHIN = " › ";

    /** What can be chosen for a property, in the order of its choices. Takes time with how many there are. */
    public static List<Candidate> of(Property property) {
        return property.choices().stream().map(Candidate::of).toList();
    }

    private static Candidate of(Choice choice) {
        if (!(choice.value() instanceof EObject element)) {
            return new Candidate(choice, "", "", "");
        }
        String kind = Names.of(element.eClass());
        String place = place(element);
        String words = String.join("\n", choice.label(), kind, place, EcoreUtil.getID(element), translations(element));
        return new Candidate(choice, kind, place, words.toLowerCase(Locale.ROOT));
    }

    private static String place(EObject element) {
        Deque<String> around = new ArrayDeque<>();
        for (EObject whole = element.eContainer();
                whole != null && !(whole instanceof Project);
                whole = whole.eContainer()) {
            if (EcoreUtil.getID(whole) != null) {
                around.addFirst(Names.shorten(Names.of(whole)));
            }
        }
        return String.join(WITHIN, around);
    }

    private static String translations(EObject element) {
        String name = ServicescapePackage.Literals.ELEMENT__NAME.getName();
        return element instanceof Element named
                ? String.join(
                        "\n",
                        named.getTranslations().stream()
                                .filter(each -> name.equals(each.getFeature()))
                                .flatMap(each -> each.getTexts().stream())
                                .toList())
                : "";
    }

    /**
     * Those that have each of the words somewhere, whatever letters are capital: first those whose label begins with what
     * was typed. All of them, nothing included, while nothing is typed.
     */
    public static List<Candidate> narrow(List<Candidate> candidates, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return candidates;
        }
        List<String> parts = Arrays.asList(wanted.split("\\s+"));
        return candidates.stream()
                .filter(one -> parts.stream().allMatch(one.words()::contains))
                .sorted(Comparator.comparing(one -> !one.words().startsWith(wanted)))
                .toList();
    }
}
