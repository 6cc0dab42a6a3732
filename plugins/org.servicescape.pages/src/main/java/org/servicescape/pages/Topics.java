package org.servicescape.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.servicescape.model.text.Meanings;
import org.servicescape.pages.diagram.Topic;
import org.servicescape.pages.metamodel.Metamodel;

/**
 * Which pictures a package has: one, or several when one would be too large to read, as the table {@code topics.tsv} beside
 * this class says. A class that the table does not name stands in the first picture of its package.
 */
public final class Topics {
    private static final String TABLE = "topics.tsv";

    private Topics() {}

    /** The pictures of a package, in order; together they show each of its classes once. */
    public static List<Topic> of(EPackage chapter) {
        List<List<String>> rows = Table.read(Topics.class, TABLE).stream()
                .filter(row -> row.get(0).equals(chapter.getName()))
                .toList();
        List<EClass> all = Metamodel.classes(chapter);
        if (rows.isEmpty()) {
            return List.of(new Topic(chapter.getName(), title(chapter.getName()), Meanings.of(chapter), all));
        }
        Set<EClass> taken = new HashSet<>();
        rows.stream().skip(1).forEach(row -> taken.addAll(named(row.get(4), all)));
        List<Topic> topics = new ArrayList<>();
        for (List<String> row : rows) {
            boolean first = topics.isEmpty();
            List<EClass> classes =
                    first ? all.stream().filter(c -> !taken.contains(c)).toList() : named(row.get(4), all);
            topics.add(new Topic(row.get(1), row.get(2), row.get(3), classes));
        }
        return List.copyOf(topics);
    }

    private static List<EClass> named(String names, List<EClass> all) {
        List<String> wanted = List.of(names.split(" "));
        List<EClass> found =
                all.stream().filter(c -> wanted.contains(c.getName())).toList();
        if (found.size() != wanted.size()) {
            throw new IllegalStateException(TABLE + " names a class that there is not among: " + names);
        }
        return found;
    }

    private static String title(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
