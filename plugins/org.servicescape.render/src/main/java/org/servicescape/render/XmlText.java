package org.servicescape.render;

import java.util.Comparator;
import java.util.List;
import org.servicescape.render.SvgElement.Attribute;

/**
 * A picture as text with one element a line, so that two versions compare well.
 *
 * <p>Attributes are written in the order of their names, the id first. Characters that XML cannot hold become U+FFFD.
 */
final class XmlText {
    private static final Comparator<Attribute> ID_FIRST = Comparator.<Attribute>comparingInt(
                    a -> a.name().equals("id") ? 0 : a.name().startsWith("xmlns") ? 1 : 2)
            .thenComparing(Attribute::name);

    private final StringBuilder text;

    private XmlText(int length) {
        text = new StringBuilder(length).append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** The text of a picture with the element at its root. */
    static String of(SvgElement root) {
        XmlText written = new XmlText(1 << 16);
        written.element(root, 0);
        return written.text.toString();
    }

    private void element(SvgElement element, int depth) {
        indent(depth);
        text.append('<').append(element.name());
        List<Attribute> attributes = element.attributes();
        attributes.sort(ID_FIRST);
        for (Attribute attribute : attributes) {
            text.append(' ').append(attribute.name()).append("=\"");
            escape(attribute.value(), true, text);
            text.append('"');
        }
        boolean hasChildren = !element.children().isEmpty();
        if (!hasChildren && element.words().isEmpty()) {
            text.append("/>\n");
            return;
        }
        text.append('>');
        if (hasChildren) {
            text.append('\n');
            for (SvgElement child : element.children()) {
                element(child, depth + 1);
            }
            indent(depth);
        } else {
            escape(element.words(), false, text);
        }
        text.append("</").append(element.name()).append(">\n");
    }

    private void indent(int depth) {
        for (int i = 0; i < depth; i++) {
            text.append(' ');
        }
    }

    /** Words as they stand in XML or HTML. */
    static String escaped(String value, boolean inAttribute) {
        StringBuilder escaped = new StringBuilder(value.length() + 16);
        escape(value, inAttribute, escaped);
        return escaped.toString();
    }

    private static void escape(String value, boolean inAttribute, StringBuilder to) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                to.append(c).append(value.charAt(++i));
                continue;
            }
            switch (c) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '"' -> to.append(inAttribute ? "&quot;" : "\"");
                case '\n', '\r', '\t' -> {
                    if (inAttribute) {
                        to.append("&#").append((int) c).append(';');
                    } else {
                        to.append(' ');
                    }
                }
                default -> to.append(isXml(c) ? c : '\uFFFD');
            }
        }
    }

    /** Whether XML can hold a character that is no half of a pair. */
    private static boolean isXml(char c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD);
    }
}
