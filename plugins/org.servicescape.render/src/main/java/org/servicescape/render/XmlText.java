package org.servicescape.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * A document as text with one element a line, so that two versions compare well.
 *
 * <p>An element holds elements or words, never both. Attributes are written in the order of their names, the id first.
 * Characters that XML cannot hold become U+FFFD.
 */
final class XmlText {
    private static final Comparator<Attr> ID_FIRST = Comparator.<Attr, Boolean>comparing(
                    a -> !a.getName().equals("id"))
            .thenComparing(a -> !a.getName().startsWith("xmlns"))
            .thenComparing(Attr::getName);

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    private XmlText() {}

    /** The text of a document. */
    static String of(Document document) {
        XmlText written = new XmlText();
        written.element(document.getDocumentElement(), "");
        return written.text.toString();
    }

    private void element(Element element, String indent) {
        text.append(indent).append('<').append(element.getTagName());
        for (Attr attribute : attributes(element)) {
            text.append(' ').append(attribute.getName()).append("=\"");
            text.append(escaped(attribute.getValue(), true));
            text.append('"');
        }
        Node child = element.getFirstChild();
        if (child == null) {
            text.append("/>\n");
            return;
        }
        text.append('>');
        if (child.getNodeType() == Node.TEXT_NODE) {
            text.append(escaped(child.getNodeValue(), false));
        } else {
            text.append('\n');
            for (; child != null; child = child.getNextSibling()) {
                element((Element) child, indent + " ");
            }
            text.append(indent);
        }
        text.append("</").append(element.getTagName()).append(">\n");
    }

    private static List<Attr> attributes(Element element) {
        NamedNodeMap map = element.getAttributes();
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < map.getLength(); i++) {
            Attr attribute = (Attr) map.item(i);
            if (attribute.getSpecified()) {
                attributes.add(attribute);
            }
        }
        attributes.sort(ID_FIRST);
        return attributes;
    }

    /** Words as they stand in XML or HTML. */
    static String escaped(String value, boolean inAttribute) {
        StringBuilder escaped = new StringBuilder();
        value.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append(inAttribute ? "&quot;" : "\"");
                case '\n', '\r', '\t' -> escaped.append(inAttribute ? "&#" + c + ";" : " ");
                default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
