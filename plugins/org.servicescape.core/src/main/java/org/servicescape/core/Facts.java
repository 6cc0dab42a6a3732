package org.servicescape.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What an element says of itself, in comparable form: its values, and those of its parts that have no id. */
final class Facts {
    static final Value NONE = new Value("", List.of());

    private Facts() {}

    /** A feature of the element, or of a part of it; the path leads there. */
    record Key(List<EStructuralFeature> path) {
        EStructuralFeature last() {
            return path.get(path.size() - 1);
        }

        Key then(EStructuralFeature feature) {
            List<EStructuralFeature> longer = new ArrayList<>(path);
            longer.add(feature);
            return new Key(List.copyOf(longer));
        }
    }

    /**
     * A value.
     *
     * @param text the value in words, without elements that have an id and are contained
     * @param elements ids of the elements that are contained, in order
     */
    record Value(String text, List<String> elements) {}

    static Map<Key, Value> of(EObject element) {
        Map<Key, Value> facts = new LinkedHashMap<>();
        collect(element, new Key(List.of()), facts);
        return facts;
    }

    private static void collect(EObject owner, Key path, Map<Key, Value> facts) {
        for (EStructuralFeature feature : owner.eClass().getEAllStructuralFeatures()) {
            if (isTold(owner, feature)) {
                Key key = path.then(feature);
                if (feature instanceof EReference reference && reference.isContainment()) {
                    contained(owner, reference, key, facts);
                } else {
                    facts.put(key, new Value(text(owner, feature), List.of()));
                }
            }
        }
    }

    private static void contained(EObject owner, EReference reference, Key key, Map<Key, Value> facts) {
        if (!reference.isMany()) {
            EObject part = (EObject) owner.eGet(reference);
            if (EcoreUtil.getID(part) == null) {
                collect(part, key, facts);
            }
            return;
        }
        StringJoiner text = new StringJoiner("\n");
        List<String> ids = new ArrayList<>();
        for (EObject part : parts(owner, reference)) {
            String id = EcoreUtil.getID(part);
            if (id == null) {
                text.add(partText(part));
            } else {
                ids.add(id);
            }
        }
        facts.put(key, new Value(text.toString(), List.copyOf(ids)));
    }

    /** A part without id in one line: {@code text: Ask again; state: open}. */
    private static String partText(EObject part) {
        StringJoiner text = new StringJoiner("; ");
        for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
            if (isTold(part, feature)) {
                text.add(feature.getName() + ": " + text(part, feature));
            }
        }
        return text.toString();
    }

    private static String text(EObject owner, EStructuralFeature feature) {
        StringJoiner text = new StringJoiner(", ");
        List<?> values = feature.isMany() ? (List<?>) owner.eGet(feature) : List.of(owner.eGet(feature));
        for (Object value : values) {
            if (feature instanceof EAttribute attribute) {
                text.add(EcoreUtil.convertToString(attribute.getEAttributeType(), value));
            } else {
                String id = EcoreUtil.getID((EObject) value);
                boolean contained = ((EReference) feature).isContainment();
                text.add(contained && id == null ? partText((EObject) value) : Objects.requireNonNullElse(id, ""));
            }
        }
        return text.toString();
    }

    private static List<EObject> parts(EObject owner, EReference reference) {
        List<EObject> parts = new ArrayList<>();
        for (Object part : (List<?>) owner.eGet(reference)) {
            parts.add((EObject) part);
        }
        return parts;
    }

    private static boolean isTold(EObject owner, EStructuralFeature feature) {
        boolean own = feature.isChangeable() && !feature.isDerived() && !feature.isTransient();
        boolean upwards = feature instanceof EReference reference && reference.isContainer();
        return own && !upwards && owner.eIsSet(feature) && owner.eGet(feature) != null;
    }
}
