package org.servicescape.store;

import com.fasterxml.jackson.core.JsonToken;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.InternalEObject;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.value.ValueTexts;

/**
 * Reads one project file along the metamodel, in one pass: every key is a feature, containment is nesting. Goes on after a
 * problem wherever the file itself is sound, so that all problems are found at once, and keeps what it does not understand.
 */
final class ProjectReader {
    private final Tokens tokens;
    private final Problems problems;
    private final Problems remarks;
    private final Keeping keeping = new Keeping();
    private final References references;
    private final Wordings wordings;
    private boolean whole = true;

    /**
     * @param tokens stand after the version, in the project's object
     * @param remarks keys that are not known, which are kept
     */
    ProjectReader(Tokens tokens, Problems problems, Problems remarks) {
        this.tokens = tokens;
        this.problems = problems;
        this.remarks = remarks;
        this.references = new References(problems, keeping);
        this.wordings = new Wordings(problems, keeping);
    }

    /** The project as far as it can be read. {@code rest} is where something could follow it. */
    Found project(Tokens rest) {
        Shape shape = Shape.of(ServicescapePackage.Literals.PROJECT);
        InternalEObject object = shape.create();
        Project project = (Project) object;
        boolean ended = false;
        try {
            members(object, shape, 1, 1, new HashSet<>(List.of(ProjectWriter.VERSION_KEY)));
            ended = true;
            if (rest.next() != null) {
                throw new Broken(
                        new Position(rest.line(), rest.column()),
                        "the project ends before this; nothing may follow its closing bracket");
            }
        } catch (Broken stop) {
            whole = false;
            problems.add(stop.at(), null, stop::getMessage);
        }
        references.join(!ended);
        wordings.join(project.getLanguage());
        problems.phrase();
        remarks.phrase();
        keeping.finish(references);
        return new Found(project, problems, remarks, whole);
    }

    /** Reads the members of an object whose bracket, at the given place, was read, and its closing bracket. */
    private void members(InternalEObject object, Shape shape, int line, int column, Set<String> others) throws Broken {
        boolean[] seen = new boolean[shape.slots.length];
        Set<String> unknown = others;
        while (tokens.next() == JsonToken.FIELD_NAME) {
            Slot slot = shape.byKey.get(tokens.name());
            if (slot == null) {
                unknown = unknown == null ? new HashSet<>() : unknown;
                unknown(object, shape, unknown);
            } else if (seen[slot.index]) {
                twice(object);
            } else {
                seen[slot.index] = true;
                tokens.next();
                value(object, slot);
            }
        }
        for (Slot slot : shape.required) {
            if (!seen[slot.index]) {
                problems.add(new Position(line, column), object, () -> "has no " + slot.key + "; it must have one");
                missing(object, slot, null);
            }
        }
    }

    private void unknown(InternalEObject object, Shape shape, Set<String> seen) throws Broken {
        String key = tokens.name();
        if (!seen.add(key)) {
            twice(object);
            return;
        }
        Position at = here();
        if (!key.equals(ProjectWriter.SCHEMA_KEY) || !(object instanceof Project)) {
            remark(at, object, shape, key);
        }
        tokens.next();
        keeping.unknown(object, key, leave(false));
    }

    private void remark(Position at, InternalEObject object, Shape shape, String key) {
        remarks.add(at, object, () -> {
            String nearest = Shown.nearest(
                    key, Arrays.stream(shape.slots).map(s -> s.key).toList());
            return "has an unknown key '" + Shown.shorten(key) + "', which is kept"
                    + (Shown.isAlike(key, nearest) ? "; did you mean '" + nearest + "'?" : "");
        });
    }

    private void twice(InternalEObject object) throws Broken {
        String key = tokens.name();
        problems.add(here(), object, () -> "has the key '" + Shown.shorten(key) + "' twice");
        whole = false;
        tokens.next();
        leave(true);
    }

    private void value(InternalEObject object, Slot slot) throws Broken {
        JsonToken kind = tokens.kind();
        if (slot.kind == Slot.Kind.TEXT && kind == JsonToken.START_OBJECT) {
            perLanguage(object, slot);
        } else if (!slot.many) {
            single(object, slot, 0, null);
        } else if (kind != JsonToken.START_ARRAY) {
            Position at = here();
            unfit(object, slot, at, leave(true), "a list in square brackets");
        } else {
            Set<Object> seen = null;
            for (int i = 0; tokens.next() != JsonToken.END_ARRAY; i++) {
                seen = i == 0 || slot.kind == Slot.Kind.CHILD ? seen : seen == null ? first(object, slot) : seen;
                single(object, slot, i, seen);
            }
        }
    }

    private void perLanguage(InternalEObject object, Slot slot) throws Broken {
        Position at = here();
        Node languages = Node.read(tokens);
        if (languages.members.isEmpty() && languages.broken == null) {
            // Written back, a text in no language would be gone.
            unfit(object, slot, at, languages, "text in at least one language");
            return;
        }
        whole &= wordings.collect(object, slot, languages);
        if (languages.broken != null) {
            throw languages.broken;
        }
    }

    /** What a list of plain values has after its first entry. */
    private static Set<Object> first(InternalEObject object, Slot slot) {
        return slot.kind == Slot.Kind.REFERENCE ? null : new HashSet<>(slot.list(object));
    }

    private void single(InternalEObject object, Slot slot, int index, Set<Object> seen) throws Broken {
        JsonToken kind = tokens.kind();
        if (slot.kind == Slot.Kind.CHILD) {
            if (kind == JsonToken.START_OBJECT) {
                child(object, slot);
                return;
            }
        } else if (slot.kind == Slot.Kind.REFERENCE) {
            if (kind == JsonToken.VALUE_STRING) {
                references.refer(object, slot, index, tokens.text(), tokens.line(), tokens.column());
                return;
            }
        } else if (kind.isScalarValue()) {
            Object value = Scalars.read(slot, kind, tokens.text());
            if (value != null) {
                attribute(object, slot, index, value, seen);
                return;
            }
        }
        Position at = here();
        String expected = Scalars.expected(slot, kind);
        Node value = leave(true);
        if (slot.many) {
            unfitEntry(object, slot, index, at, value, expected);
        } else {
            unfit(object, slot, at, value, expected);
        }
    }

    private void child(InternalEObject object, Slot slot) throws Broken {
        int line = tokens.line();
        int column = tokens.column();
        Shape shape = slot.child();
        InternalEObject child = shape.create();
        if (slot.many) {
            slot.list(object).addUnique(child);
        } else {
            slot.set(object, child);
        }
        members(child, shape, line, column, null);
    }

    private void attribute(InternalEObject object, Slot slot, int index, Object value, Set<Object> seen) throws Broken {
        if (slot.kind == Slot.Kind.ID) {
            id(object, slot, (String) value);
        } else if (!slot.many) {
            slot.set(object, value);
        } else if (seen == null || seen.add(value) || !slot.feature.isUnique()) {
            slot.list(object).addUnique(value);
        } else {
            String shown = Shown.value(tokens.kind(), tokens.text());
            problems.add(here(), object, () -> "has " + slot.key + " " + shown + " twice");
            keeping.entry(object, slot, index, Node.read(tokens));
        }
    }

    private void id(InternalEObject object, Slot slot, String id) throws Broken {
        slot.set(object, id);
        boolean proper = ValueTexts.isId(id);
        if (!proper) {
            problems.add(
                    here(),
                    object,
                    () -> "has id '" + Shown.shorten(id)
                            + "'; expected lower-case letters, digits and hyphens, beginning with a letter");
        }
        boolean first = references.declare(id, object, tokens.line(), tokens.column());
        if (!proper || !first) {
            keeping.id(object, slot, Node.read(tokens), !first);
        }
    }

    /** Notes that a value does not fit, and keeps it. */
    private void unfit(InternalEObject object, Slot slot, Position at, Node value, String expected) {
        unfit(object, slot, at, value, expected, () -> missing(object, slot, value));
    }

    private void unfitEntry(InternalEObject object, Slot slot, int index, Position at, Node value, String expected) {
        unfit(object, slot, at, value, expected, () -> keeping.entry(object, slot, index, value));
    }

    private void unfit(InternalEObject object, Slot slot, Position at, Node value, String expected, Runnable keep) {
        String shown = Shown.value(value.kind, value.text);
        problems.add(at, object, () -> "has " + slot.key + " " + shown + "; expected " + expected);
        keep.run();
    }

    /** Keeps a value that is not understood, or null where there is none. */
    private void missing(InternalEObject object, Slot slot, Node value) {
        if (slot.kind == Slot.Kind.ID) {
            keeping.id(object, slot, value, true);
        } else if (value == null) {
            keeping.missing(object, slot);
        } else {
            keeping.whole(object, slot, value);
        }
    }

    /** The current value with everything in it, which is left behind. */
    private Node leave(boolean isProblem) throws Broken {
        Node value = Node.read(tokens);
        references.unread(value, isProblem);
        if (value.broken != null) {
            throw value.broken;
        }
        return value;
    }

    private Position here() {
        return new Position(tokens.line(), tokens.column());
    }
}
