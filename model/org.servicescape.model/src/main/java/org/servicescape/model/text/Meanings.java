package org.servicescape.model.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What the metamodel says about its packages, classes, features, enumerations, literals and data types: the sentences of
 * {@code servicescape.ecore}, in English.
 *
 * <p>EMF's generated code leaves explanations out, so that the source, which lies beside it, is read once. Immutable.
 */
public final class Meanings {
    private static final String SOURCE = "/model/servicescape.ecore";

    /** Read when somebody asks first; tens of milliseconds. */
    private static final class Read {
        static final Map<String, String> SENTENCES = sentences();
    }

    private Meanings() {}

    /** The explanation, unit included; empty for what is no part of the metamodel. */
    public static String of(ENamedElement thing) {
        return Read.SENTENCES.getOrDefault(name(thing), "");
    }

    /**
     * What a thing is called with what it lies in, without the root package: {@code concept}, {@code concept.Service}, {@code
     * concept.Service.provider}, {@code space.Strength.prohibited}. The root package itself is {@code model}.
     */
    public static String name(ENamedElement thing) {
        ENamedElement holder = thing instanceof EStructuralFeature feature
                ? feature.getEContainingClass()
                : thing instanceof EEnumLiteral literal
                        ? literal.getEEnum()
                        : thing instanceof EClassifier classifier
                                ? classifier.getEPackage()
                                : ((EPackage) thing).getESuperPackage();
        boolean top = holder == null || (holder instanceof EPackage root && root.getESuperPackage() == null);
        return top ? thing.getName() : name(holder) + "." + thing.getName();
    }

    private static Map<String, String> sentences() {
        Map<String, String> sentences = new HashMap<>();
        Element root = root();
        note(root, root.getAttribute("name"), sentences);
        collect(root, "", sentences);
        return Map.copyOf(sentences);
    }

    private static void collect(Element holder, String prefix, Map<String, String> sentences) {
        for (Node node = holder.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.hasAttribute("name")) {
                String name = prefix + child.getAttribute("name");
                note(child, name, sentences);
                collect(child, name + ".", sentences);
            }
        }
    }

    private static void note(Element thing, String name, Map<String, String> sentences) {
        for (Node annotation = thing.getFirstChild(); annotation != null; annotation = annotation.getNextSibling()) {
            for (Node detail = annotation.getFirstChild(); detail != null; detail = detail.getNextSibling()) {
                if (annotation.getNodeName().equals("eAnnotations")
                        && detail instanceof Element entry
                        && entry.getAttribute("key").equals("documentation")) {
                    sentences.put(name, entry.getAttribute("value"));
                }
            }
        }
    }

    private static Element root() {
        try (InputStream in = Meanings.class.getResourceAsStream(SOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the metamodel is missing from this installation");
            }
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the metamodel of this installation cannot be read", e);
        }
    }
}
