package org.servicescape.store;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Makes resources of project files. To be registered for the extension {@code servicescape}:
 * {@code resourceSet.getResourceFactoryRegistry().getExtensionToFactoryMap().put(ProjectResourceFactory.EXTENSION, new
 * ProjectResourceFactory())}.
 */
public final class ProjectResourceFactory implements Resource.Factory {
    /** What the names of project files end with, after the point. */
    public static final String EXTENSION = "servicescape";

    @Override
    public Resource createResource(URI uri) {
        return new ProjectResource(uri);
    }
}
