package org.servicescape.ui.start;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.servicescape.ui.icons.Icon;
import org.servicescape.ui.text.Messages;

/** What the start page shows: nothing of a project. */
record StartInput() implements IEditorInput {
    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.PICTURE.descriptor();
    }

    @Override
    public String getName() {
        return Messages.startTab;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return Messages.startTab;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
