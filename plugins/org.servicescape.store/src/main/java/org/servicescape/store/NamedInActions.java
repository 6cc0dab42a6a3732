package org.servicescape.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicescape.model.value.Ids;

/**
 * To version 1.1: the names that actions give under {@code system} and {@code regulation} become information systems and
 * requirements of the concept, one for each name, to which the actions refer.
 */
final class NamedInActions {
    private final Node project;
    private final Set<String> ids = new HashSet<>();

    private NamedInActions(Node project) {
        this.project = project;
        collectIds(project);
    }

    static void change(Node project) {
        NamedInActions step = new NamedInActions(project);
        step.replace("system", "informationSystems");
        step.replace("regulation", "requirements");
    }

    private void replace(String key, String list) {
        Map<String, String> made = new HashMap<>();
        for (Node journey : items(project, "journeys")) {
            Node blueprint = journey.get("blueprint");
            for (Node action : blueprint == null ? List.<Node>of() : items(blueprint, "actions")) {
                action.replace(key, name -> name.isString() ? reference(name, key, list, made) : name);
            }
        }
    }

    private Node reference(Node name, String key, String list, Map<String, String> made) {
        Node elements = elements(name, list);
        if (elements == null) {
            return name;
        }
        String id = made.computeIfAbsent(name.text, text -> {
            String free = Ids.free(text, key, ids::contains);
            ids.add(free);
            Node element = Node.object(name.line, name.column);
            element.add("id", Node.string(free, name.line, name.column));
            element.add("name", name);
            if (key.equals("regulation")) {
                // A requirement is a need unless it says otherwise.
                element.add("kind", Node.string("law", name.line, name.column));
            }
            elements.items.add(element);
            return free;
        });
        return Node.string(id, name.line, name.column);
    }

    /** The list of the concept, made where it is missing; null where something else stands in its place. */
    private Node elements(Node at, String list) {
        if (project.get("concept") == null) {
            project.add("concept", Node.object(at.line, at.column));
        }
        Node concept = project.get("concept");
        if (concept.isObject() && concept.get(list) == null) {
            concept.add(list, Node.list(at.line, at.column));
        }
        Node elements = concept.get(list);
        return elements != null && elements.isList() ? elements : null;
    }

    private void collectIds(Node value) {
        Node id = value.get("id");
        if (id != null && id.isString()) {
            ids.add(id.text);
        }
        value.members.forEach(member -> collectIds(member.value()));
        value.items.forEach(this::collectIds);
    }

    private static List<Node> items(Node object, String key) {
        Node list = object.get(key);
        return list == null ? List.of() : list.items;
    }
}
