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
 * @param chapters the same numbers chapter by chapter, such as {@code concept}, in file order
 * @param elements all elements with an id, in file order, the project first
 */
public record Contents(Map<String, Integer> counts, Map<String, Map<String, Integer>> chapters, List<Entry> elements) {
    /** An element: its id, its kind in words, and its name or an empty text. */
    public record Entry(String id, String kind, String name) {}

    /** Counts and lists what the project contains. Cost: one walk through it. */
    public static Contents of(Project project) {
        List<Entry> elements = new ArrayList<>();
        elements.add(entry(project));
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Map<String, Integer>> chapters = new LinkedHashMap<>();
        String chapter = "";
        for (var all = project.eAllContents(); all.hasNext(); ) {
            EObject object = all.next();
            if (object.eContainer() == project) {
                chapter = words(object.eContainmentFeature().getName());
            }
            if (object instanceof Element element) {
                Entry entry = entry(element);
                elements.add(entry);
                counts.merge(entry.kind(), 1, Integer::sum);
                chapters.computeIfAbsent(chapter, c -> new LinkedHashMap<>()).merge(entry.kind(), 1, Integer::sum);
            }
        }
        return new Contents(counts, chapters, List.copyOf(elements));
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

    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
