package org.servicescape.store;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.Part;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.Translation;
import org.servicescape.model.value.UnknownKey;

/** Writes a project in XMI, as EMF's tools read it: one element a line, references by id. */
final class XmiWriter {
    private static final String BEGIN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String ROOT = "servicescape:Project";
    private static final String NAMESPACES =
            " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:servicescape=\""
                    + ServicescapePackage.eNS_URI + "\"";
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder(BEGIN);
    private final Project project;
    private final String file;

    private XmiWriter(Project project, String file) {
        this.project = project;
        this.file = file;
    }

    /**
     * The text of the project in XMI.
     *
     * @throws ProjectFileException where the project has something that XMI cannot hold: a control character, or what was
     *     not understood when it was opened
     */
    static String text(Project project, String file) throws ProjectFileException {
        XmiWriter writer = new XmiWriter(project, file);
        writer.object(ROOT, NAMESPACES, (InternalEObject) project, "\n");
        return writer.out.append('\n').toString();
    }

    private void object(String name, String namespaces, InternalEObject object, String line)
            throws ProjectFileException {
        Shape shape = Shape.of(object);
        refuseNotUnderstood(object, shape);
        out.append('<').append(name).append(namespaces);
        for (Slot slot : shape.slots) {
            if (slot.isSet(object) && isAttribute(slot)) {
                out.append(' ').append(slot.key).append("=\"");
                escape(attribute(slot, slot.get(object)), object);
                out.append('"');
            }
        }
        out.append('>');
        int start = out.length();
        if (object instanceof Part part) {
            extras(part, line + INDENT);
        }
        for (Slot slot : shape.slots) {
            if (slot.isSet(object) && !isAttribute(slot)) {
                for (Object value : slot.many ? slot.list(object) : List.of(slot.get(object))) {
                    out.append(line).append(INDENT);
                    if (slot.kind == Slot.Kind.CHILD) {
                        object(slot.key, "", (InternalEObject) value, line + INDENT);
                    } else {
                        element(slot.key, scalar(slot, value), object);
                    }
                }
            }
        }
        if (out.length() == start) {
            out.setCharAt(start - 1, '/');
            out.append('>');
        } else {
            out.append(line).append("</").append(name).append('>');
        }
    }

    private void extras(Part part, String line) throws ProjectFileException {
        // However they were read: in the order of the features, as in a project file.
        List<Translation> translations = part.getTranslations().stream()
                .sorted(Comparator.comparingInt((Translation each) -> place(part, each))
                        .thenComparing(Translation::getLanguage))
                .toList();
        for (Translation translation : translations) {
            out.append(line).append("<translations language=\"");
            out.append(translation.getLanguage().getLiteral()).append("\" feature=\"");
            escape(String.valueOf(translation.getFeature()), part);
            out.append("\">");
            for (String text : translation.getTexts()) {
                out.append(line).append(INDENT);
                element("texts", text, part);
            }
            out.append(line).append("</translations>");
        }
        for (UnknownKey key : part.getUnknownKeys()) {
            out.append(line);
            element("unknownKeys", key.toString(), part);
        }
    }

    private static int place(Part part, Translation translation) {
        EStructuralFeature feature = part.eClass().getEStructuralFeature(translation.getFeature());
        return feature == null ? -1 : part.eClass().getFeatureID(feature);
    }

    private void element(String name, String text, EObject owner) throws ProjectFileException {
        out.append('<').append(name).append('>');
        escape(text, owner);
        out.append("</").append(name).append('>');
    }

    /** Plain single values and all references; what else has many values stands in elements. */
    private static boolean isAttribute(Slot slot) {
        return slot.kind == Slot.Kind.REFERENCE || (slot.kind != Slot.Kind.CHILD && !slot.many);
    }

    private static String attribute(Slot slot, Object value) {
        if (slot.kind != Slot.Kind.REFERENCE) {
            return scalar(slot, value);
        }
        List<?> targets = slot.many ? (List<?>) value : List.of(value);
        return targets.stream()
                .map(target -> String.valueOf(EcoreUtil.getID((InternalEObject) target)))
                .collect(Collectors.joining(" "));
    }

    private static String scalar(Slot slot, Object value) {
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : EcoreUtil.convertToString(slot.attribute().getEAttributeType(), value);
    }

    private void refuseNotUnderstood(InternalEObject object, Shape shape) throws ProjectFileException {
        Extras extras = Extras.of(object, shape, project.getLanguage());
        if (extras != null
                && extras.notUnderstood(shape).size() > extras.unknown().size()) {
            throw refusal(object, " has something that was not understood; mend it first");
        }
    }

    private void escape(String text, EObject owner) throws ProjectFileException {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append("&#").append(c).append(';');
                default -> {
                    boolean allowed = c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF);
                    if (!allowed) {
                        throw refusal(
                                owner,
                                String.format(" has a text with the character U+%04X, which XMI cannot hold", c));
                    }
                    out.appendCodePoint(c);
                }
            }
        }
    }

    private ProjectFileException refusal(EObject object, String reason) {
        return new ProjectFileException(List.of(new ProjectFileException.Problem(
                file, 0, 0, Kinds.idAt(object), "cannot be written: " + Kinds.describe(object) + reason)));
    }
}
