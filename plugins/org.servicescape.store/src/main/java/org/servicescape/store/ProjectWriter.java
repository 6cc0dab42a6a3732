package org.servicescape.store;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.Language;
import org.servicescape.model.Project;

/** Writes a project in the canonical layout: one feature a line, in the order of the metamodel, unset features left out. */
final class ProjectWriter {
    static final String VERSION_KEY = "servicescape";

    /** Under this key a text editor looks for the schema of the file; it stands at the beginning. */
    static final String SCHEMA_KEY = "$schema";

    private final Utf8Text out = new Utf8Text();
    private final Language language;

    private ProjectWriter(Language language) {
        this.language = language;
    }

    /** Time and memory grow with the size of the project. */
    static Utf8Text text(Project project) {
        ProjectWriter writer = new ProjectWriter(project.getLanguage());
        Utf8Text out = writer.out.add('{').newLine(1);
        out.quote(VERSION_KEY).add(':').add(' ').quote(ProjectFiles.SCHEMA_VERSION);
        int lines = writer.schema((InternalEObject) project) ? 2 : 1;
        writer.members((InternalEObject) project, Shape.of(project), lines, 0);
        return out.newLine(0).add('}').add('\n');
    }

    private boolean schema(InternalEObject project) {
        Extras extras = Extras.of(project, Shape.of(project), language);
        for (Node.Member unknown : extras == null ? List.<Node.Member>of() : extras.unknown()) {
            if (isSchema(project, unknown)) {
                JsonLayout.next(out, 1, 0);
                JsonLayout.member(out, unknown, 1);
                return true;
            }
        }
        return false;
    }

    private static boolean isSchema(InternalEObject object, Node.Member unknown) {
        return unknown.key().equals(SCHEMA_KEY) && object instanceof Project;
    }

    private void object(InternalEObject object, int level) {
        Shape shape = Shape.of(object);
        out.add('{');
        int inner = shape.onOneLine ? JsonLayout.ONE_LINE : level;
        if (members(object, shape, 0, inner) > 0 && inner != JsonLayout.ONE_LINE) {
            out.newLine(level);
        }
        out.add('}');
    }

    /** Writes each feature that is set, after some others, and returns how many there are then. */
    private int members(InternalEObject object, Shape shape, int before, int level) {
        int inner = level == JsonLayout.ONE_LINE ? level : level + 1;
        Extras extras = Extras.of(object, shape, language);
        int count = before;
        for (Slot slot : shape.slots) {
            if (extras != null && extras.concern(slot)) {
                if (extras.isWritten(slot)) {
                    JsonLayout.next(out, count++, level);
                    out.add(slot.label);
                    unusual(object, slot, extras, inner);
                }
            } else if (slot.isSet(object)) {
                JsonLayout.next(out, count++, level);
                out.add(slot.label);
                value(slot, slot.get(object), inner);
            }
        }
        if (extras != null) {
            for (Node.Member unknown : extras.unknown()) {
                if (!isSchema(object, unknown)) {
                    JsonLayout.next(out, count++, level);
                    JsonLayout.member(out, unknown, inner);
                }
            }
        }
        return count;
    }

    private void value(Slot slot, Object value, int level) {
        if (slot.many) {
            List<?> values = (List<?>) value;
            boolean plain = slot.kind != Slot.Kind.CHILD;
            JsonLayout.list(out, values.size(), level, plain, (i, at) -> single(slot, values.get(i), at));
        } else {
            single(slot, value, level);
        }
    }

    /** A feature of which the file says something that is not in the feature: what was not understood, or translations. */
    private void unusual(InternalEObject object, Slot slot, Extras extras, int level) {
        if (extras.isPerLanguage(slot)) {
            List<Extras.Wording> wordings = extras.wordings(slot);
            JsonLayout.fitted(out, "{}", wordings.size(), level, (i, at) -> {
                out.quote(wordings.get(i).language()).add(':').add(' ');
                any(slot, wordings.get(i).text(), at);
            });
        } else if ((slot.many && slot.isSet(object)) || extras.hasEntries(slot)) {
            List<?> entries = extras.entries(slot);
            boolean plain = slot.kind != Slot.Kind.CHILD;
            JsonLayout.list(out, entries.size(), level, plain, (i, at) -> any(slot, entries.get(i), at));
        } else {
            any(slot, extras.single(slot), level);
        }
    }

    /** A value of the feature, a list of them, or what was not understood. */
    private void any(Slot slot, Object value, int level) {
        if (value instanceof Node node) {
            JsonLayout.value(out, node, level);
        } else if (value instanceof List<?> texts) {
            JsonLayout.list(out, texts.size(), level, true, (i, at) -> any(slot, texts.get(i), at));
        } else {
            single(slot, value, level);
        }
    }

    private void single(Slot slot, Object value, int level) {
        switch (slot.kind) {
            case ID, TEXT, STRING -> out.quote((String) value);
            case WHOLE_NUMBER, YES_NO -> out.add(value.toString());
            case DECIMAL -> out.add(((BigDecimal) value).toPlainString());
            case LITERAL -> out.quote(((Enumerator) value).getLiteral());
            case OUTLINE -> out.quote(value.toString());
            case OTHER -> out.quote(EcoreUtil.convertToString(slot.attribute().getEAttributeType(), value));
            case REFERENCE -> out.quote(Extras.idInFile((InternalEObject) value));
            case CHILD -> object((InternalEObject) value, level);
        }
    }
}
