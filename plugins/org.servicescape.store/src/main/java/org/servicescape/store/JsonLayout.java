package org.servicescape.store;

import java.util.List;

/** Lays out values as project files have them: lists of plain values and small objects on one line, others on several. */
final class JsonLayout {
    /** In place of a level of indentation: everything on the line that was begun. */
    static final int ONE_LINE = -1;

    private static final int LONGEST_LINE = 120;

    private JsonLayout() {}

    /** Writes one entry of a list or an object, which stands at some level of indentation. */
    interface Entry {
        void write(int index, int level);
    }

    /** The value on one line. */
    static String onOneLine(Node value) {
        Utf8Text out = new Utf8Text();
        value(out, value, ONE_LINE);
        return out.toString();
    }

    /** The value at the end of a line at some level of indentation. */
    static void value(Utf8Text out, Node value, int level) {
        if (value.isObject()) {
            int inner = level == ONE_LINE || isSmall(value) ? ONE_LINE : level;
            broken(out, "{}", value.members.size(), inner, (i, at) -> member(out, value.members.get(i), at));
        } else if (value.isList()) {
            list(out, value.items.size(), level, isPlain(value), (i, at) -> value(out, value.items.get(i), at));
        } else if (value.isString()) {
            out.quote(value.text);
        } else {
            out.add(value.text);
        }
    }

    /** A key with its value. */
    static void member(Utf8Text out, Node.Member member, int level) {
        out.quote(member.key()).add(':').add(' ');
        value(out, member.value(), level);
    }

    /** A list on one line where its entries are plain and the line is not too long, otherwise with one entry a line. */
    static void list(Utf8Text out, int size, int level, boolean plain, Entry entry) {
        if (!plain || level == ONE_LINE || size == 0) {
            broken(out, "[]", size, level, entry);
        } else {
            fitted(out, "[]", size, level, entry);
        }
    }

    /** On one line where it is not too long, otherwise with one entry a line. */
    static void fitted(Utf8Text out, String brackets, int size, int level, Entry entry) {
        int start = out.length();
        broken(out, brackets, size, ONE_LINE, entry);
        if (level != ONE_LINE && out.columnsOfLine(start) + 1 > LONGEST_LINE) {
            out.shorten(start);
            broken(out, brackets, size, level, entry);
        }
    }

    /** With one entry a line, unless all is to stand on one. */
    private static void broken(Utf8Text out, String brackets, int size, int level, Entry entry) {
        out.add(brackets.charAt(0));
        for (int i = 0; i < size; i++) {
            next(out, i, level);
            entry.write(i, level == ONE_LINE ? ONE_LINE : level + 1);
        }
        if (level != ONE_LINE && size > 0) {
            out.newLine(level);
        }
        out.add(brackets.charAt(1));
    }

    /** What parts an entry from those before it. */
    static void next(Utf8Text out, int index, int level) {
        if (index > 0) {
            out.add(',');
        }
        if (level != ONE_LINE) {
            out.newLine(level + 1);
        } else if (index > 0) {
            out.add(' ');
        }
    }

    /** As an object of a class of the metamodel without id whose objects hold no others. */
    private static boolean isSmall(Node object) {
        return object.get("id") == null && object.members.stream().noneMatch(member -> holdsObject(member.value()));
    }

    private static boolean isPlain(Node list) {
        return list.items.stream().noneMatch(JsonLayout::holdsObject);
    }

    private static boolean holdsObject(Node value) {
        List<Node> items = value.items;
        return value.isObject() || items.stream().anyMatch(JsonLayout::holdsObject);
    }
}
