package org.servicescape.store;

import com.fasterxml.jackson.core.JsonToken;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.InternalEObject;
import org.servicescape.model.Element;
import org.servicescape.model.Part;
import org.servicescape.model.value.Ids;
import org.servicescape.model.value.UnknownKey;

/** Collects, while a file is read, what is not understood, and puts it into the project in the form of {@link Kept}. */
final class Keeping {
    private final Map<InternalEObject, Map<Slot, Node>> known = new LinkedHashMap<>();
    private final Map<InternalEObject, AwkwardId> ids = new LinkedHashMap<>();

    private record AwkwardId(Slot slot, Node written, boolean second) {}

    /** A key that the class does not know. */
    void unknown(InternalEObject object, String key, Node value) {
        add(object, key, JsonLayout.onOneLine(value));
    }

    /** A value of which nothing is understood. */
    void whole(InternalEObject object, Slot slot, Node value) {
        of(object).put(slot, value);
    }

    void missing(InternalEObject object, Slot slot) {
        of(object).put(slot, null);
    }

    /** An entry of a list. */
    void entry(InternalEObject object, Slot slot, int index, Node value) {
        Node pair = Node.list(0, 0);
        pair.items.add(new Node(JsonToken.VALUE_NUMBER_INT, Integer.toString(index), 0, 0));
        pair.items.add(value);
        of(object).computeIfAbsent(slot, s -> Node.list(0, 0)).items.add(pair);
    }

    /** One language of a text. */
    void language(InternalEObject object, Slot slot, String language, Node value) {
        of(object).computeIfAbsent(slot, s -> Node.object(0, 0)).members.add(new Node.Member(language, 0, 0, value));
    }

    /** An element that cannot have the id that it has in the file, or has none. */
    void id(InternalEObject element, Slot slot, Node written, boolean second) {
        ids.put(element, new AwkwardId(slot, written, second));
    }

    /** Gives elements that have no proper id one that is free, and notes everything in the project. */
    void finish(References references) {
        Map<String, Integer> tried = new HashMap<>();
        ids.forEach((element, awkward) -> {
            String base = base(element);
            String id = base;
            while (references.isTaken(id)) {
                id = base + "-" + tried.merge(base, 2, (n, two) -> n + 1);
            }
            references.take(id);
            awkward.slot.set(element, id);
            Node list = Node.list(0, 0);
            list.items.add(Node.string(id, 0, 0));
            if (awkward.written != null) {
                list.items.add(awkward.written);
                JsonToken second = awkward.second ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE;
                list.items.add(new Node(second, second.asString(), 0, 0));
            }
            of(element).put(awkward.slot, list);
        });
        known.forEach((object, values) -> values.forEach((slot, value) -> note(object, slot, value)));
    }

    private static String base(InternalEObject element) {
        String kind = Kinds.words(element.eClass()).replace(' ', '-');
        return Ids.free(element instanceof Element named ? named.getName() : "", kind, id -> false);
    }

    private void note(InternalEObject object, Slot slot, Node value) {
        if (value == null) {
            add(object, slot.key, Kept.MISSING);
            return;
        }
        if (slot.many && value.isList()) {
            value.items.sort(Comparator.comparingInt(pair -> Integer.parseInt(pair.items.get(0).text)));
        }
        add(object, slot.key, JsonLayout.onOneLine(value));
    }

    private static void add(InternalEObject object, String key, String json) {
        ((Part) object).getUnknownKeys().add(new UnknownKey(key, json));
    }

    private Map<Slot, Node> of(InternalEObject object) {
        return known.computeIfAbsent(object, o -> new LinkedHashMap<>());
    }
}
