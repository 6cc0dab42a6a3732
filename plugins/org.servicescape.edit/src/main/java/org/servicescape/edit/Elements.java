package org.servicescape.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.Project;

/**
 * The elements of a project that something can refer to, by kind and by name. They are listed when somebody first asks,
 * and again after an edit; time and memory for that grow with the size of the project.
 */
final class Elements {
    private final Project project;
    private Optional<Lists> lists = Optional.empty();

    /** What was found, in the order of the project. */
    private record Lists(Map<EClass, List<EObject>> byKind, Map<String, List<EObject>> byName) {}

    Elements(Project project) {
        this.project = project;
    }

    /** The project was edited: what was listed holds no more. */
    void forget() {
        lists = Optional.empty();
    }

    /** All elements of a kind and of the kinds that are special cases of it. */
    Stream<EObject> of(EClassifier type) {
        return listed().byKind().entrySet().stream()
                .filter(entry -> entry.getKey() == type
                        || entry.getKey().getEAllSuperTypes().contains(type))
                .flatMap(entry -> entry.getValue().stream());
    }

    /** Whether one of them, but for the element itself, has the element's name. */
    boolean isNamesake(EObject element, Predicate<EObject> among) {
        return listed().byName().getOrDefault(Names.of(element), List.of()).stream()
                .anyMatch(other -> other != element && among.test(other));
    }

    private Lists listed() {
        if (lists.isEmpty()) {
            Lists found = new Lists(new LinkedHashMap<>(), new HashMap<>());
            put(found, project);
            TreeIterator<EObject> elements = project.eAllContents();
            while (elements.hasNext()) {
                put(found, elements.next());
            }
            lists = Optional.of(found);
        }
        return lists.get();
    }

    /** Nothing can refer to a part without id, and what has no name is called by its id, which it alone has. */
    private static void put(Lists lists, EObject element) {
        if (EcoreUtil.getID(element) != null) {
            lists.byKind()
                    .computeIfAbsent(element.eClass(), kind -> new ArrayList<>())
                    .add(element);
            if (Names.isNamed(element)) {
                lists.byName()
                        .computeIfAbsent(Names.of(element), name -> new ArrayList<>(1))
                        .add(element);
            }
        }
    }
}
