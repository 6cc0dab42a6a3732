package org.servicescape.checks;

import java.util.List;
import org.servicescape.checks.words.Names;
import org.servicescape.checks.words.Names.Joint;
import org.servicescape.checks.words.Phrases;
import org.servicescape.checks.words.Say;
import org.servicescape.graph.Link;
import org.servicescape.model.Element;

/** Names of elements in English sentences for designers. */
public final class Naming {
    private Naming() {}

    /** The name; a connection or a line of sight without one is called by what it joins, anything else by its id. */
    public static String of(Element element) {
        return Phrases.own().text(Say.name(element));
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}; of many, the first few and how many more. */
    public static String list(List<? extends Element> elements) {
        return Phrases.own().text(Say.list(elements));
    }

    /** All names, however many: for what somebody is to do with each. */
    public static String all(List<? extends Element> elements) {
        return Phrases.own()
                .text(Names.all(
                        Joint.AND, elements.stream().map(Naming::of).distinct().toList()));
    }

    /** The same as a list, of names. */
    public static String listOfNames(List<String> names) {
        return Phrases.own().text(Names.of(Joint.AND, names));
    }

    /** Up to four names; of more than that the first three and how many more. */
    public static String few(List<String> names) {
        return Phrases.own().text(Names.few(names));
    }

    /** {@code the door 'Kela queue door'}, or {@code the door between Arena and Kela} where it has no name. */
    public static String of(Link link) {
        return Phrases.own().text(Say.link(link));
    }

    /** The sentence with its first letter in upper case. */
    public static String sentence(String text) {
        return Phrases.upper(text);
    }
}
