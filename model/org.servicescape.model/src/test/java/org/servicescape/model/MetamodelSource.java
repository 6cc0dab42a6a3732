package org.servicescape.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The metamodel as it is written, with its explanations: {@code servicescape.ecore} as XML. */
final class MetamodelSource {
    private static final Set<String> DOCUMENTABLE =
            Set.of("ecore:EPackage", "eSubpackages", "eClassifiers", "eStructuralFeatures", "eLiterals", "eOperations");

    private MetamodelSource() {}

    /** The root package and all packages, classes, features, enumerations, literals and data types in it. */
    static List<Element> documentable() {
        List<Element> found = new ArrayList<>();
        collect(root(), found);
        return found;
    }

    /** What a thing is called with what it lies in: {@code blueprint.Action.firstMoment}. */
    static String name(Element thing) {
        Node parent = thing.getParentNode();
        boolean top = parent == thing.getOwnerDocument().getDocumentElement() || !(parent instanceof Element);
        return (top ? "" : name((Element) parent) + ".") + thing.getAttribute("name");
    }

    /** The explanation, or an empty text. */
    static String documentation(Element thing) {
        for (Element annotation : children(thing)) {
            for (Element detail : children(annotation)) {
                if (detail.getAttribute("key").equals("documentation")) {
                    return detail.getAttribute("value");
                }
            }
        }
        return "";
    }

    /** The sign of the unit, or an empty text. */
    static String unit(Element feature) {
        for (Element annotation : children(feature)) {
            if (annotation.getAttribute("source").equals("https://servicescape.org/unit")) {
                return children(annotation).get(0).getAttribute("value");
            }
        }
        return "";
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static Element root() {
        try (InputStream in = MetamodelSource.class.getResourceAsStream("/model/servicescape.ecore")) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the metamodel is not on the class path or is no XML", e);
        }
    }

    private static void collect(Element thing, List<Element> found) {
        if (DOCUMENTABLE.contains(thing.getTagName())) {
            found.add(thing);
            children(thing).forEach(child -> collect(child, found));
        }
    }
}
