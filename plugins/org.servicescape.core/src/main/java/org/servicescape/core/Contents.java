package org.servicescape.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.servicescape.model.Element;
import org.servicescape.model.Project;

/**
 * Answers what is in a project: how many elements of each kind, which, and in what order they stand in the file.
 *
 * @param counts number of elements by kind, such as {@code space type}, in the order in which they first appear
 * @param elements all elements with an id, in file order, the project first
 */
public record Contents(Map<String, Integer> counts, List<Entry> elements) {
    /** An element: its id, its kind in words, and its name or an empty text. */
    public record Entry(String id, String kind, String name) {}

    /** Counts and lists what the project contains. Cost: one walk through it. */
    public static Contents of(Project project) {
        List<Entry> elements = new ArrayList<>();
        elements.add(entry(project));
        for (var all = project.eAllContents(); all.hasNext(); ) {
            EObject object = all.next();
            if (object instanceof Element element) {
                elements.add(entry(element));
            }
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        elements.stream().skip(1).forEach(e -> counts.merge(e.kind(), 1, Integer::sum));
        return new Contents(counts, List.copyOf(elements));
    }

    /** Names by id; an element without a name goes by its id. */
    public Map<String, String> names() {
        return elements.stream()
                .collect(Collectors.toMap(Entry::id, e -> e.name().isEmpty() ? e.id() : e.name()));
    }

    private static Entry entry(Element element) {
        return new Entry(
                element.getId(), words(element.eClass().getName()), Objects.requireNonNullElse(element.getName(), ""));
    }

    private static String words(String className) {
        return className.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
