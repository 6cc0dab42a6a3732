package org.servicescape.ui.present;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.servicescape.model.journey.Journey;
import org.servicescape.ui.icons.Icon;
import org.servicescape.ui.text.Messages;

/** What the slides in the window begin with; there is one editor for the slides of all journeys. */
final class PresentInput implements IEditorInput {
    private final Journey journey;

    PresentInput(Journey journey) {
        this.journey = journey;
    }

    Journey journey() {
        return journey;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.PRESENT.descriptor();
    }

    @Override
    public String getName() {
        return Messages.presentSlides;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return Messages.presentSlides;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PresentInput;
    }

    @Override
    public int hashCode() {
        return PresentInput.class.hashCode();
    }
}
