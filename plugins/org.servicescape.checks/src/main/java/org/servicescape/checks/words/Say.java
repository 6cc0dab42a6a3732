package org.servicescape.checks.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.servicescape.checks.words.Names.Joint;
import org.servicescape.graph.Link;
import org.servicescape.model.Element;
import org.servicescape.model.Translation;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Sightline;

/** What elements are called in sentences for designers, in each language in which their project names them. */
public final class Say {
    private Say() {}

    /** The name; a connection or a line of sight without one is called by what it joins, anything else by its id. */
    public static Object name(Element element) {
        String name = element.getName();
        if (name != null && !name.isBlank()) {
            return new Name(name, others(element));
        }
        if (element instanceof Connection link && link.getFrom() != null && link.getTo() != null) {
            return between(element, link.getFrom(), link.getTo());
        }
        if (element instanceof Sightline link && link.getFrom() != null && link.getTo() != null) {
            return between(element, link.getFrom(), link.getTo());
        }
        return element.getId();
    }

    private static Map<String, String> others(Element element) {
        if (element.getTranslations().isEmpty()) {
            return Map.of();
        }
        Map<String, String> others = new HashMap<>();
        for (Translation each : element.getTranslations()) {
            if ("name".equals(each.getFeature()) && !each.getTexts().isEmpty()) {
                others.put(each.getLanguage().getLiteral(), each.getTexts().get(0));
            }
        }
        return others;
    }

    /** {@code the door 'Kela queue door'}, or {@code the door between Arena and Kela} where it has no name. */
    public static Saying link(Link link) {
        String name = link.element().getName();
        return name == null || name.isBlank()
                ? between(link.element(), link.from(), link.to())
                : Saying.of("link.named", kind(link.element()), name(link.element()));
    }

    /** {@code the door between Arena and Kela}. */
    public static Saying between(Element link, Element from, Element to) {
        return Saying.of("link.between", kind(link), name(from), name(to));
    }

    /** What sort of link it is, as in a sentence: {@code door}, {@code line of sight}. */
    public static Saying kind(Element element) {
        return Saying.of("link." + kindOf(element));
    }

    private static String kindOf(Element element) {
        if (element instanceof Connection connection) {
            return connection.getKind().getLiteral();
        }
        if (element instanceof Sightline) {
            return "sight";
        }
        return ((Adjacency) element).getLink().getLiteral();
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}; of many, the first few and how many more. */
    public static Names list(List<? extends Element> elements) {
        return names(Joint.AND, elements, Say::name);
    }

    /** The same with {@code or}. */
    public static Names either(List<? extends Element> elements) {
        return names(Joint.OR, elements, Say::name);
    }

    /** The same with each name in double quotation marks. */
    public static Names quoted(List<? extends Element> elements) {
        return names(Joint.AND, elements, element -> Saying.of("quoted", name(element)));
    }

    /** What links are called. */
    public static Names links(Joint joint, List<Link> links) {
        return Names.of(joint, links.stream().map(Say::link).toList());
    }

    private static Names names(Joint joint, List<? extends Element> elements, Function<Element, Object> word) {
        Set<String> told = new HashSet<>();
        List<Object> names = elements.stream()
                .map(word)
                .filter(name -> told.add(Phrases.own().text(name)))
                .toList();
        return Names.of(joint, names).ofAll(elements.size());
    }
}
