package org.servicescape.store;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.value.Outline;
import org.servicescape.model.value.Range;

/** One key that objects of a class may have in a file, with all that reading and writing ask the metamodel about it. */
final class Slot {
    /** How the value stands in the file. */
    enum Kind {
        ID,
        TEXT,
        STRING,
        WHOLE_NUMBER,
        DECIMAL,
        YES_NO,
        LITERAL,
        OUTLINE,
        OTHER,
        REFERENCE,
        CHILD
    }

    final EStructuralFeature feature;
    final String key;
    final Kind kind;
    final boolean many;
    final boolean required;

    /** The place of the slot among those of its class. */
    final int index;

    /** The key as it is written, with its colon. */
    final byte[] label;

    final Range range;
    final long least;
    final long most;
    final Map<String, Enumerator> literals;

    private final int featureId;
    private Shape child;

    Slot(EClass owner, EStructuralFeature feature, int index) {
        this.feature = feature;
        this.key = feature.getName();
        this.kind = kind(feature);
        this.many = feature.isMany();
        this.required = feature.isRequired();
        this.index = index;
        this.label = Utf8Text.encoded("\"" + key + "\": ");
        this.range = feature instanceof EAttribute attribute ? Range.of(attribute) : new Range(null, null);
        this.least = range.minimum() == null ? Long.MIN_VALUE : range.minimum().longValueExact();
        this.most = range.maximum() == null ? Long.MAX_VALUE : range.maximum().longValueExact();
        this.literals = new HashMap<>();
        this.featureId = owner.getFeatureID(feature);
        if (feature.getEType() instanceof EEnum enumeration) {
            for (EEnumLiteral literal : enumeration.getELiterals()) {
                literals.put(literal.getLiteral(), literal.getInstance());
            }
        }
    }

    EAttribute attribute() {
        return (EAttribute) feature;
    }

    EReference reference() {
        return (EReference) feature;
    }

    /** The shape of the objects that a containment holds. */
    Shape child() {
        if (child == null) {
            child = Shape.of(reference().getEReferenceType());
        }
        return child;
    }

    boolean isSet(InternalEObject object) {
        return object.eIsSet(featureId);
    }

    Object get(InternalEObject object) {
        return object.eGet(featureId, false, true);
    }

    /** The list of a slot with many values, into which EMF puts without searching it first. */
    @SuppressWarnings("unchecked")
    InternalEList<Object> list(InternalEObject object) {
        return (InternalEList<Object>) object.eGet(featureId, false, true);
    }

    void set(InternalEObject object, Object value) {
        object.eSet(featureId, value);
    }

    private static Kind kind(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? Kind.CHILD : Kind.REFERENCE;
        }
        EAttribute attribute = (EAttribute) feature;
        EDataType type = attribute.getEAttributeType();
        Class<?> java = type.getInstanceClass();
        if (attribute.isID()) {
            return Kind.ID;
        } else if (type == ServicescapePackage.Literals.TEXT) {
            return Kind.TEXT;
        } else if (java == String.class) {
            return Kind.STRING;
        } else if (java == int.class) {
            return Kind.WHOLE_NUMBER;
        } else if (java == BigDecimal.class) {
            return Kind.DECIMAL;
        } else if (java == boolean.class) {
            return Kind.YES_NO;
        } else if (java == Outline.class) {
            return Kind.OUTLINE;
        }
        return type instanceof EEnum ? Kind.LITERAL : Kind.OTHER;
    }
}
