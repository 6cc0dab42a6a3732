package org.servicescape.edit;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.Element;
import org.servicescape.model.provider.ServicescapeEditPlugin;

/** What elements, their kinds and the literals of enumerations are called, from the model's own texts. */
public final class Names {
    private static final int LONGEST = 60;
    private static final ResourceLocator TEXTS = ServicescapeEditPlugin.INSTANCE;

    private Names() {}

    /** The name; without one the kind and id; of a part without id the kind and what it says or what it belongs to. */
    public static String of(EObject element) {
        if (isNamed(element)) {
            return ((Element) element).getName();
        }
        String kind = of(element.eClass());
        String id = EcoreUtil.getID(element);
        String said = id == null ? firstWords(element) : id;
        if (said != null) {
            return Message.ELEMENT_WITH_ID.with(kind, said);
        }
        return element.eContainer() instanceof Element whole ? Message.ELEMENT_PART_OF.with(kind, of(whole)) : kind;
    }

    /** What elements of a kind are called: {@code Space type}. */
    public static String of(EClass kind) {
        return TEXTS.getString("_UI_" + kind.getName() + "_type");
    }

    /** What a feature is called: {@code Lane}. */
    public static String of(EStructuralFeature feature) {
        return TEXTS.getString("_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature");
    }

    /** Whether it has a name of its own. */
    static boolean isNamed(EObject element) {
        return element instanceof Element named
                && named.getName() != null
                && !named.getName().isBlank();
    }

    /** The first text that a part must have: the rule of a waiver, the file of an image; null where it has none. */
    private static String firstWords(EObject part) {
        return part.eClass().getEAllAttributes().stream()
                .filter(EAttribute::isRequired)
                .map(attribute -> part.eGet(attribute))
                .filter(String.class::isInstance)
                .map(words -> shorten((String) words))
                .findFirst()
                .orElse(null);
    }

    /** A literal in words: {@code Sub-waiting}. */
    public static String of(EEnum enumeration, Enumerator literal) {
        return TEXTS.getString("_UI_" + enumeration.getName() + "_" + literal.getName() + "_literal");
    }

    /** What the metamodel says about a literal. */
    static String meaning(EEnum enumeration, Enumerator literal) {
        return TEXTS.getString("_UI_" + enumeration.getName() + "_" + literal.getName() + "_description");
    }

    /** What the metamodel says about a kind of value. */
    static String meaning(EClassifier type) {
        return TEXTS.getString("_UI_" + type.getName() + "_description");
    }

    /** A text that somebody typed, short enough for a message. */
    public static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
