package org.servicescape.store;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A value of a file with its place: what a file of an older version or of another format is changed in before it is read
 * along the metamodel, so that a problem still names the place in the file that somebody wrote.
 */
final class Node {
    /** A key of an object, with its place, and its value. */
    record Member(String key, int line, int column, Node value) {}

    final JsonToken kind;
    final String text;
    final int line;
    final int column;

    /** Of an object, in the order of the file; a key may stand twice. */
    final List<Member> members = new ArrayList<>();

    /** Of a list. */
    final List<Node> items = new ArrayList<>();

    /** Why the file cannot be read on after the last member or item; null when the value is whole. */
    Broken broken;

    Node(JsonToken kind, String text, int line, int column) {
        this.kind = kind;
        this.text = text;
        this.line = line;
        this.column = column;
    }

    static Node string(String text, int line, int column) {
        return new Node(JsonToken.VALUE_STRING, text, line, column);
    }

    static Node object(int line, int column) {
        return new Node(JsonToken.START_OBJECT, "{", line, column);
    }

    static Node list(int line, int column) {
        return new Node(JsonToken.START_ARRAY, "[", line, column);
    }

    /** The value at the current token with everything in it. */
    static Node read(Tokens tokens) throws Broken {
        Node node = new Node(tokens.kind(), tokens.text(), tokens.line(), tokens.column());
        node.readUpToTheEnd(tokens);
        return node;
    }

    /** Reads what is in the value, up to its closing bracket or to where the file breaks. */
    void readUpToTheEnd(Tokens tokens) {
        try {
            if (isObject()) {
                readMembers(tokens);
            } else if (isList()) {
                while (tokens.next() != JsonToken.END_ARRAY) {
                    readInto(items, tokens);
                }
            }
        } catch (Broken stop) {
            broken = stop;
        }
    }

    private void readMembers(Tokens tokens) throws Broken {
        while (tokens.next() == JsonToken.FIELD_NAME) {
            String key = tokens.name();
            int keyLine = tokens.line();
            int keyColumn = tokens.column();
            tokens.next();
            List<Node> value = new ArrayList<>(1);
            try {
                readInto(value, tokens);
            } finally {
                if (!value.isEmpty()) {
                    members.add(new Member(key, keyLine, keyColumn, value.get(0)));
                }
            }
        }
    }

    private static void readInto(List<Node> nodes, Tokens tokens) throws Broken {
        Node node = read(tokens);
        nodes.add(node);
        if (node.broken != null) {
            throw node.broken;
        }
    }

    boolean isObject() {
        return kind == JsonToken.START_OBJECT;
    }

    boolean isList() {
        return kind == JsonToken.START_ARRAY;
    }

    boolean isString() {
        return kind == JsonToken.VALUE_STRING;
    }

    /** Adds a member that stands in no file, at the place of its value. */
    void add(String key, Node value) {
        members.add(new Member(key, value.line, value.column, value));
    }

    /** Changes the value of each member with a key. */
    void replace(String key, UnaryOperator<Node> change) {
        members.replaceAll(member -> member.key.equals(key)
                ? new Member(key, member.line, member.column, change.apply(member.value))
                : member);
    }

    /** The first member with a key, or null. */
    Node get(String key) {
        for (Member member : members) {
            if (member.key.equals(key)) {
                return member.value;
            }
        }
        return null;
    }
}
