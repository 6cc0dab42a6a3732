package org.servicescape.checks.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.value.ValueTexts;

/**
 * The elements of one project by id, and what the texts of an edit mean there. Elements that an edit makes are found too,
 * so that the next one can speak of them. One walk through the project, then constant time.
 */
public final class Elements {
    private final Map<String, EObject> byId = new HashMap<>();

    private Elements() {}

    /** Those of the project, itself among them. */
    public static Elements of(Project project) {
        Elements elements = new Elements();
        elements.byId.put(project.getId(), project);
        for (TreeIterator<EObject> all = project.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Element element) {
                elements.byId.put(element.getId(), element);
            }
        }
        return elements;
    }

    /** The element, if there is one of that id. */
    public Optional<EObject> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** How many there are, the project included. */
    public int count() {
        return byId.size();
    }

    /** The element of a kind, if there is one of that id and kind. */
    public <E extends EObject> Optional<E> find(Class<E> kind, String id) {
        return find(id).filter(kind::isInstance).map(kind::cast);
    }

    /**
     * The element.
     *
     * @throws IllegalArgumentException when there is none of that id
     */
    public EObject get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no element '" + id + "'"));
    }

    /**
     * The feature of an element.
     *
     * @throws IllegalArgumentException when elements of its kind have none of that name
     */
    public static EStructuralFeature feature(EClass kind, String name) {
        EStructuralFeature feature = kind.getEStructuralFeature(name);
        if (feature == null) {
            throw new IllegalArgumentException("a " + kind.getName() + " has no feature '" + name + "'");
        }
        return feature;
    }

    /**
     * The value that the texts stand for: a list where the feature has many, null for none.
     *
     * @throws IllegalArgumentException for a text that is no value of the feature
     */
    public Object value(EStructuralFeature feature, List<String> texts) {
        List<Object> values = new ArrayList<>();
        for (String text : texts) {
            values.add(feature instanceof EReference ? get(text) : parsed((EAttribute) feature, text));
        }
        if (feature.isMany()) {
            return values;
        }
        return values.isEmpty() ? null : values.get(0);
    }

    /** Makes the element that an edit adds; it stands nowhere yet, but is found from now on. */
    public EObject make(EReference place, Edit.AddElement edit) {
        EObject made = EcoreUtil.create(place.getEReferenceType());
        for (Edit.Given given : edit.values()) {
            EStructuralFeature feature = feature(made.eClass(), given.feature());
            made.eSet(feature, value(feature, given.values()));
        }
        if (made instanceof Element element) {
            byId.put(element.getId(), element);
        }
        return made;
    }

    private static Object parsed(EAttribute attribute, String text) {
        return ValueTexts.parse(attribute, text)
                .orElseThrow(() ->
                        new IllegalArgumentException("'" + text + "' is no value of '" + attribute.getName() + "'"));
    }
}
