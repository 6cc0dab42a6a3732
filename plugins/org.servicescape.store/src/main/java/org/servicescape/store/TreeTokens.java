package org.servicescape.store;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Walks over a tree as if it were read from a text. */
final class TreeTokens implements Tokens {
    private final Deque<Level> levels = new ArrayDeque<>();
    private Node root;
    private Node node;
    private Node.Member key;
    private JsonToken kind;

    private record Level(Node node, Iterator<Node.Member> members, Iterator<Node> items) {}

    TreeTokens(Node root) {
        this.root = root;
    }

    @Override
    public JsonToken next() throws Broken {
        kind = following();
        return kind;
    }

    private JsonToken following() throws Broken {
        if (kind == JsonToken.FIELD_NAME) {
            return enter(key.value());
        }
        if (levels.isEmpty()) {
            Node first = root;
            root = null;
            return first == null ? null : enter(first);
        }
        Level level = levels.peek();
        if (level.members.hasNext()) {
            key = level.members.next();
            return JsonToken.FIELD_NAME;
        } else if (level.items.hasNext()) {
            return enter(level.items.next());
        } else if (level.node.broken != null) {
            throw level.node.broken;
        }
        levels.pop();
        node = level.node;
        return node.isObject() ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
    }

    private JsonToken enter(Node value) {
        node = value;
        if (value.isObject() || value.isList()) {
            levels.push(new Level(value, value.members.iterator(), value.items.iterator()));
        }
        return value.kind;
    }

    @Override
    public JsonToken kind() {
        return kind;
    }

    @Override
    public String name() {
        return key.key();
    }

    @Override
    public String text() {
        return node.text;
    }

    @Override
    public int line() {
        return kind == JsonToken.FIELD_NAME ? key.line() : node.line;
    }

    @Override
    public int column() {
        return kind == JsonToken.FIELD_NAME ? key.column() : node.column;
    }
}
