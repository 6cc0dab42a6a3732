package org.servicescape.store;

import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.servicescape.model.Language;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.value.UnknownKey;

/**
 * Brings a project in XMI, as EMF's tools write it, into the tree that a project file is. It reads no document type, no
 * entities and no other file; the tree is bounded in depth and size.
 */
final class XmiReader {
    private static final int MOST_PIECES = 10_000_000;
    private static final int LONGEST_REASON = 200;
    private static final int WEIGHT_OF_ELEMENT = 10;
    /** After this Java's parser says what is wrong. */
    private static final String REASON = "Message: ";

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final XMLStreamReader xml;
    private final Problems problems;
    private String language = Language.EN.getLiteral();
    private Position start = new Position(1, 1);
    private int depth;
    private int pieces;

    private XmiReader(XMLStreamReader xml, Problems problems) {
        this.xml = xml;
        this.problems = problems;
    }

    /** The project as a tree; features that there are not are problems. */
    static Node read(byte[] bytes, Problems problems) throws Broken {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                return new XmiReader(xml, problems).project();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        // Without one the JDK writes to standard error what it then throws.
        factory.setXMLReporter((message, type, related, location) -> {});
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("refers to another file");
        });
        return factory;
    }

    private Node project() throws XMLStreamException, Broken {
        // Before the project stand comments and blanks at most.
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            event = next();
        }
        Shape shape = Shape.of(ServicescapePackage.Literals.PROJECT);
        boolean project = xml.getLocalName().equals(shape.type.getName())
                && ServicescapePackage.eNS_URI.equals(xml.getNamespaceURI());
        if (!project) {
            throw new Broken(
                    start,
                    "is not a Servicescape project in XMI: it must begin with an element Project of the namespace "
                            + ServicescapePackage.eNS_URI);
        }
        String given = xml.getAttributeValue(null, "language");
        language = given == null ? language : given;
        Node root = object(shape);
        while (xml.hasNext()) {
            next();
        }
        return root;
    }

    /** Goes on to the next event; what no project needs is refused. */
    private int next() throws XMLStreamException, Broken {
        Location before = xml.getLocation();
        boolean behindText = xml.getEventType() == XMLStreamConstants.CHARACTERS;
        int event = xml.next();
        // Where the last event ends the next begins; behind a text the parser has read its bracket too. Before the
        // project
        // it passes over blanks without a word.
        start = depth == 0
                ? new Position(xml.getLocation().getLineNumber(), 1)
                : new Position(before.getLineNumber(), before.getColumnNumber() - (behindText ? 1 : 0));
        if (event == XMLStreamConstants.DTD) {
            throw new Broken(start, "has a document type (<!DOCTYPE …>), which is not read; no project needs one");
        } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Broken(start, "refers to an entity, which is not read; no project needs one");
        } else if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
            pieces += WEIGHT_OF_ELEMENT + xml.getAttributeCount();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        if (depth > TextTokens.DEEPEST) {
            throw new Broken(start, "is nested deeper than " + TextTokens.DEEPEST + " levels, which no project is");
        } else if (pieces > MOST_PIECES) {
            throw new Broken(start, "holds more elements than any project needs");
        }
        return event;
    }

    /** The object of an element whose start was read. */
    private Node object(Shape shape) throws XMLStreamException, Broken {
        Node object = Node.object(start.line(), start.column());
        String id = xml.getAttributeValue(null, "id");
        String subject = Kinds.words(shape.type) + (id == null ? "" : " '" + Shown.shorten(id) + "'");
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String space = xml.getAttributeNamespace(i);
            if (space == null || space.isEmpty()) {
                attribute(object, shape, subject, xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        List<Node> translations = new ArrayList<>();
        int event = next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(object, shape, subject, translations);
            } else if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
                throw new Broken(start, subject + " has text between its elements; no project has that");
            }
            event = next();
        }
        translations.forEach(translation -> translate(object, shape, translation));
        return object;
    }

    private void attribute(Node object, Shape shape, String subject, String name, String text) {
        Slot slot = shape.byKey.get(name);
        if (slot == null) {
            unknown(subject, name);
        } else if (slot.kind == Slot.Kind.REFERENCE && slot.many) {
            Node list = list(object, name);
            BLANKS.splitAsStream(text.strip()).filter(id -> !id.isEmpty()).forEach(id -> list.items.add(string(id)));
        } else if (slot.many) {
            list(object, name).items.add(plain(slot, text));
        } else {
            object.add(name, plain(slot, text));
        }
    }

    private void element(Node object, Shape shape, String subject, List<Node> translations)
            throws XMLStreamException, Broken {
        String name = xml.getLocalName();
        Slot slot = shape.byKey.get(name);
        if (slot == null && name.equals(ServicescapePackage.Literals.PART__TRANSLATIONS.getName())) {
            translations.add(object(Shape.of(ServicescapePackage.Literals.TRANSLATION)));
        } else if (slot == null && name.equals(ServicescapePackage.Literals.PART__UNKNOWN_KEYS.getName())) {
            kept(object, subject, text());
        } else if (slot == null) {
            unknown(subject, name);
            text();
        } else if (slot.kind == Slot.Kind.CHILD) {
            put(object, slot, object(slot.child()));
        } else {
            put(object, slot, value(slot));
        }
    }

    /** A plain value, or the target of a reference that stands as an element of its own. */
    private Node value(Slot slot) throws XMLStreamException, Broken {
        String target = slot.kind == Slot.Kind.REFERENCE ? xml.getAttributeValue(null, "href") : null;
        Position at = start;
        String text = text();
        String value = target == null ? text : target.replaceFirst("^#", "");
        Node node = plain(slot, value);
        return new Node(node.kind, value, at.line(), at.column());
    }

    /** The text up to the end of the element, without that of elements in it. */
    private String text() throws XMLStreamException, Broken {
        StringBuilder text = new StringBuilder();
        int outer = depth;
        for (int event = next(); depth >= outer; event = next()) {
            if (event == XMLStreamConstants.CHARACTERS && depth == outer) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private void kept(Node object, String subject, String text) {
        try {
            UnknownKey key = UnknownKey.parse(text);
            object.members.add(new Node.Member(key.key(), start.line(), start.column(), Kept.parse(key.json())));
        } catch (IllegalArgumentException e) {
            String shown = Shown.shorten(text);
            problems.add(start, null, () -> subject + " has unknownKeys '" + shown + "'; expected KEY=JSON");
        }
    }

    private void unknown(String subject, String name) {
        problems.add(start, null, () -> subject + " has an unknown feature '" + Shown.shorten(name) + "'");
    }

    /** A text becomes one per language when it has a translation. */
    private void translate(Node object, Shape shape, Node translation) {
        Node feature = translation.get("feature");
        Node other = translation.get("language");
        String key = feature == null ? "" : feature.text;
        Slot slot = shape.byKey.get(key);
        if (slot == null || slot.kind != Slot.Kind.TEXT) {
            problems.add(
                    new Position(translation.line, translation.column),
                    null,
                    () -> "has a translation of '" + Shown.shorten(key) + "'; expected the name of a text of "
                            + Kinds.oneOf(shape.type));
            return;
        }
        Node texts = translation.get("texts");
        Node list = texts == null ? Node.list(translation.line, translation.column) : texts;
        Node text = slot.many || list.items.isEmpty() ? list : list.items.get(0);
        perLanguage(object, key).add(other == null ? Language.EN.getLiteral() : other.text, text);
    }

    private Node perLanguage(Node object, String key) {
        Node now = object.get(key);
        if (now != null && now.isObject()) {
            return now;
        }
        Node languages = Node.object(now == null ? object.line : now.line, now == null ? object.column : now.column);
        if (now == null) {
            object.add(key, languages);
        } else {
            languages.add(language, now);
            object.replace(key, old -> languages);
        }
        return languages;
    }

    private void put(Node object, Slot slot, Node value) {
        if (slot.many) {
            list(object, slot.key).items.add(value);
        } else {
            object.members.add(new Node.Member(slot.key, value.line, value.column, value));
        }
    }

    private Node list(Node object, String key) {
        if (object.get(key) == null) {
            object.add(key, Node.list(start.line(), start.column()));
        }
        return object.get(key);
    }

    /** XMI holds everything as text: what it stands for in a project file follows from the feature. */
    private Node plain(Slot slot, String text) {
        boolean number = slot.kind == Slot.Kind.WHOLE_NUMBER || slot.kind == Slot.Kind.DECIMAL;
        if (number && NUMBER.matcher(text).matches()) {
            boolean whole = Stream.of(".", "e", "E").noneMatch(text::contains);
            JsonToken kind = whole ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT;
            return new Node(kind, text, start.line(), start.column());
        } else if (slot.kind == Slot.Kind.YES_NO && (text.equals("true") || text.equals("false"))) {
            JsonToken kind = text.equals("true") ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE;
            return new Node(kind, text, start.line(), start.column());
        }
        return string(text);
    }

    private Node string(String text) {
        return Node.string(text, start.line(), start.column());
    }

    private static Broken broken(XMLStreamException error) {
        Location at = error.getLocation();
        String message = String.valueOf(error.getMessage());
        String reason = message.substring(message.indexOf(REASON) < 0 ? 0 : message.indexOf(REASON) + REASON.length());
        String line = reason.lines().findFirst().orElse("").replaceFirst("\\.$", "");
        String sentence = "is not valid XML here: " + Shown.shorten(line, LONGEST_REASON);
        return at == null
                ? new Broken(new Position(0, 0), sentence)
                : new Broken(new Position(at.getLineNumber(), at.getColumnNumber()), sentence);
    }
}
