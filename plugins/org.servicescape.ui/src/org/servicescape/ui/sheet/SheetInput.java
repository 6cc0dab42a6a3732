package org.servicescape.ui.sheet;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.ui.icons.Icon;

/** What a sheet editor shows: one picture of the open project. Pictures with one id are the same, whatever they are called. */
final class SheetInput implements IEditorInput {
    private final ViewOf picture;

    SheetInput(ViewOf picture) {
        this.picture = picture;
    }

    ViewOf picture() {
        return picture;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.ofPicture(picture.id()).descriptor();
    }

    @Override
    public String getName() {
        return picture.title();
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return picture.title();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(picture) ? adapter.cast(picture) : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SheetInput input && input.picture.id().equals(picture.id());
    }

    @Override
    public int hashCode() {
        return picture.id().hashCode();
    }
}
