package org.servicescape.checks;

import java.util.List;
import java.util.Locale;
import org.servicescape.graph.Link;
import org.servicescape.model.Element;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Sightline;

/** Names of elements in sentences for designers. */
public final class Naming {
    private static final int LISTED = 6;
    private static final int FEW = 3;

    private Naming() {}

    /** The name; a connection or a line of sight without one is called by what it joins, anything else by its id. */
    public static String of(Element element) {
        String name = element.getName();
        if (name != null && !name.isBlank()) {
            return name;
        }
        if (element instanceof Connection link && link.getFrom() != null && link.getTo() != null) {
            return between(element, link.getFrom(), link.getTo());
        }
        if (element instanceof Sightline link && link.getFrom() != null && link.getTo() != null) {
            return between(element, link.getFrom(), link.getTo());
        }
        return element.getId();
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}; of many, the first few and how many more. */
    public static String list(List<? extends Element> elements) {
        return listOfNames(elements.stream().map(Naming::of).distinct().toList());
    }

    /** All names, however many: for what somebody is to do with each. */
    public static String all(List<? extends Element> elements) {
        List<String> names = elements.stream().map(Naming::of).distinct().toList();
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    /** The same with each name in double quotation marks. */
    public static String quoted(List<? extends Element> elements) {
        return listOfNames(elements.stream()
                .map(element -> "\"" + of(element) + "\"")
                .distinct()
                .toList());
    }

    /** The same of names. */
    public static String listOfNames(List<String> names) {
        return listOfNames(names, "and");
    }

    /** Up to four names; of more than that the first three and how many more. */
    public static String few(List<String> names) {
        return names.size() <= FEW + 1
                ? listOfNames(names)
                : String.join(", ", names.subList(0, FEW)) + " and " + (names.size() - FEW) + " more";
    }

    /** As {@link #listOfNames(List)} with another word before the last name. */
    public static String listOfNames(List<String> names, String word) {
        if (names.size() > LISTED) {
            return String.join(", ", names.subList(0, LISTED - 1)) + " " + word + " " + (names.size() - LISTED + 1)
                    + " more";
        }
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " " + word + " " + names.get(names.size() - 1);
    }

    /** {@code the door 'Kela queue door'}, or {@code the door between Arena and Kela} where it has no name. */
    public static String of(Link link) {
        String name = link.element().getName();
        return name == null || name.isBlank()
                ? between(link.element(), link.from(), link.to())
                : "the " + kind(link.element()) + " '" + name + "'";
    }

    private static String between(Element link, Element from, Element to) {
        return "the " + kind(link) + " between " + of(from) + " and " + of(to);
    }

    /** The sentence with its first letter in upper case. */
    public static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String kind(Element element) {
        if (element instanceof Connection connection) {
            return connection.getKind().getLiteral();
        }
        if (element instanceof Sightline) {
            return "line of sight";
        }
        return switch (((Adjacency) element).getLink()) {
            case DOOR -> "door";
            case OPENING -> "opening";
            case COUNTER -> "counter";
            case SIGHT -> "line of sight";
            case NONE -> "link";
        };
    }
}
