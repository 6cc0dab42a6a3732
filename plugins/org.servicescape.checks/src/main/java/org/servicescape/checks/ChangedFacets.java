package org.servicescape.checks;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.servicescape.model.Project;

/**
 * Notes which facets of a live project change, so that a {@link Recheck} asks only the rules that read them. Belongs to
 * the thread of the project.
 */
public final class ChangedFacets {
    private final Set<Facet> changed = EnumSet.noneOf(Facet.class);
    private final EContentAdapter listening = new EContentAdapter() {
        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch()
                    && notification.getNotifier() instanceof EObject owner
                    && notification.getFeature() instanceof EStructuralFeature feature) {
                note(owner.eClass(), feature);
            }
        }
    };

    /** Begins to listen to everything in the project. */
    public ChangedFacets(Project project) {
        project.eAdapters().add(listening);
    }

    /** What changed since the last call; it is forgotten here. */
    public Set<Facet> take() {
        Set<Facet> taken = EnumSet.copyOf(changed);
        changed.clear();
        return taken;
    }

    private void note(EClass owner, EStructuralFeature feature) {
        if (feature == owner.getEIDAttribute()) {
            // Findings everywhere may name the id.
            changed.addAll(EnumSet.allOf(Facet.class));
        } else {
            changed.add(Facet.of(owner, feature));
        }
    }
}
