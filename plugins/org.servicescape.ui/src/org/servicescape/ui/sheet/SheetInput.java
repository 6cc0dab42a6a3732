package org.servicescape.ui.sheet;

import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.ui.icons.Icon;

/**
 * What a sheet editor shows: one picture of the project in a file.
 *
 * @param file the project's file
 * @param picture which of its pictures
 */
public record SheetInput(Path file, ViewOf picture) implements IEditorInput {
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
        return file + " · " + picture.title();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(picture) ? adapter.cast(picture) : null;
    }
}
