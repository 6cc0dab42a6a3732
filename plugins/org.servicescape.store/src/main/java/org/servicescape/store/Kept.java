package org.servicescape.store;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.servicescape.model.Part;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.value.UnknownKey;

/**
 * What a file said about one part and this program did not understand, from the part's {@code unknownKeys}. For a key that
 * the class knows, the JSON is:
 *
 * <ul>
 *   <li>the value, where nothing of it was understood; nothing at all, where the file lacks what it must have;
 *   <li>of a list, the entries that were not understood, each after its place: {@code [[1, "gossip"]]};
 *   <li>of a text per language, the languages that were not understood: {@code {"de": "Halle"}};
 *   <li>of an id, the id that the element was given instead, the value in the file, and whether another element had that
 *       id first: {@code ["space-2", "Not An Id", false]}; the first alone where the file has none.
 * </ul>
 */
final class Kept {
    /** In place of JSON: the file lacks what it must have. */
    static final String MISSING = "";

    private static final Kept NOTHING = new Kept(List.of(), null);

    private final Map<String, Node> known = new LinkedHashMap<>();
    private final List<Node.Member> unknown = new ArrayList<>();

    /** An entry of a list, with its place in it. */
    record Entry(int index, Node value) {}

    /**
     * @param given the id that the element was given instead
     * @param written the value in the file, or null
     * @param second whether another element has that id
     */
    record Id(String given, Node written, boolean second) {}

    private Kept(List<UnknownKey> keys, Shape shape) {
        for (UnknownKey key : keys) {
            Node value = key.json().equals(MISSING) ? null : parse(key.json());
            if (shape.byKey.containsKey(key.key())) {
                known.put(key.key(), value);
            } else {
                unknown.add(new Node.Member(key.key(), 0, 0, value == null ? Node.string("", 0, 0) : value));
            }
        }
    }

    static Kept of(EObject object, Shape shape) {
        if (object instanceof Part part && part.eIsSet(ServicescapePackage.Literals.PART__UNKNOWN_KEYS)) {
            return new Kept(part.getUnknownKeys(), shape);
        }
        return NOTHING;
    }

    boolean concerns(Slot slot) {
        return known.containsKey(slot.key);
    }

    /** Keys that the class does not know, in the order of the file. */
    List<Node.Member> unknown() {
        return unknown;
    }

    /** Whether the file lacks what it must have. */
    boolean lacks(Slot slot) {
        return known.containsKey(slot.key) && known.get(slot.key) == null;
    }

    /** The value of which nothing was understood, or null. */
    Node whole(Slot slot) {
        Node value = known.get(slot.key);
        boolean inPieces = value != null
                && (slot.kind == Slot.Kind.ID
                        || (slot.many && value.isList())
                        || (slot.kind == Slot.Kind.TEXT && value.isObject() && !value.members.isEmpty()));
        return inPieces ? null : value;
    }

    /** The entries of a list that were not understood, in the order of their places. */
    List<Entry> entries(Slot slot) {
        Node value = known.get(slot.key);
        if (value == null || !slot.many || !value.isList()) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        for (Node pair : value.items) {
            if (pair.items.size() == 2) {
                entries.add(new Entry(place(pair.items.get(0)), pair.items.get(1)));
            }
        }
        return entries;
    }

    /** The languages of a text that were not understood, in the order of the file. */
    List<Node.Member> languages(Slot slot) {
        Node value = known.get(slot.key);
        return value != null && slot.kind == Slot.Kind.TEXT && value.isObject() ? value.members : List.of();
    }

    /** What the file has for an id, as long as the element has the one that it was given instead; otherwise null. */
    Id id(Slot slot, String now) {
        Node value = known.get(slot.key);
        if (value == null || !value.isList() || value.items.isEmpty()) {
            return null;
        }
        String given = value.items.get(0).text;
        if (!given.equals(now)) {
            return null;
        }
        return value.items.size() < 3
                ? new Id(given, null, true)
                : new Id(given, value.items.get(1), value.items.get(2).text.equals("true"));
    }

    private static int place(Node number) {
        try {
            return Integer.parseInt(number.text);
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }

    /** A value in JSON. What is none, which only another program can have put there, is taken for a text. */
    static Node parse(String json) {
        try {
            TextTokens tokens = new TextTokens(CharBuffer.wrap(json.toCharArray()));
            if (tokens.next() != null && tokens.kind().isStructEnd()) {
                return Node.string(json, 0, 0);
            }
            Node value = Node.read(tokens);
            return value.broken == null && tokens.next() == null ? value : Node.string(json, 0, 0);
        } catch (Broken e) {
            return Node.string(json, 0, 0);
        }
    }
}
