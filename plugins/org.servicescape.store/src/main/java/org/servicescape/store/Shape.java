package org.servicescape.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/** The keys of one class of the metamodel, in the order in which they are written: worked out once, then looked up. */
final class Shape {
    private static final Map<EClass, Shape> KNOWN = new ConcurrentHashMap<>();

    final EClass type;
    final Slot[] slots;
    final Map<String, Slot> byKey = new HashMap<>();

    /** Those without which an object is not complete. */
    final List<Slot> required;

    /** The slot of the id; null where the class has none. */
    final Slot id;

    /** Whether its objects stand on one line: they have no id and hold no objects. */
    final boolean onOneLine;

    private Shape(EClass type) {
        this.type = type;
        List<EStructuralFeature> features = Kinds.features(type);
        this.slots = new Slot[features.size()];
        boolean plain = type.getEIDAttribute() == null;
        for (int i = 0; i < slots.length; i++) {
            slots[i] = new Slot(type, features.get(i), i);
            byKey.put(slots[i].key, slots[i]);
            plain &= slots[i].kind != Slot.Kind.CHILD;
        }
        EStructuralFeature idFeature = type.getEIDAttribute();
        this.id = idFeature == null ? null : byKey.get(idFeature.getName());
        this.required = Arrays.stream(slots).filter(slot -> slot.required).toList();
        this.onOneLine = plain;
    }

    static Shape of(EClass type) {
        Shape known = KNOWN.get(type);
        return known != null ? known : KNOWN.computeIfAbsent(type, Shape::new);
    }

    static Shape of(EObject object) {
        return of(object.eClass());
    }

    InternalEObject create() {
        return (InternalEObject) type.getEPackage().getEFactoryInstance().create(type);
    }
}
