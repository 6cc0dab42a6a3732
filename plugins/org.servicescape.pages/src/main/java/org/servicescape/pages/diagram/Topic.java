package org.servicescape.pages.diagram;

import java.util.List;
import org.eclipse.emf.ecore.EClass;

/**
 * What one class diagram is about.
 *
 * @param id file name without its ending: that of the package, and for a further picture of a large package {@code
 *     concept-means}
 * @param title what the picture shows, for its head
 * @param description a sentence that says more
 * @param classes the classes that it explains, in the order of the metamodel
 */
public record Topic(String id, String title, String description, List<EClass> classes) {
    /** Copies the list. */
    public Topic {
        classes = List.copyOf(classes);
    }
}
