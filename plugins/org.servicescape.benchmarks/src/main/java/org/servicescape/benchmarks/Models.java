package org.servicescape.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** What is in a project, object by object. */
final class Models {
    private Models() {}

    /** Everything below the root that is of the type, in the order of the file. */
    static <T> List<T> all(EObject root, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (TreeIterator<EObject> objects = root.eAllContents(); objects.hasNext(); ) {
            EObject object = objects.next();
            if (type.isInstance(object)) {
                found.add(type.cast(object));
            }
        }
        return found;
    }

    /** The live list of a reference with many values. */
    @SuppressWarnings("unchecked")
    static List<EObject> objects(EObject owner, EReference feature) {
        return (List<EObject>) owner.eGet(feature);
    }
}
