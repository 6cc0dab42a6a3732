package org.servicescape.ui.table;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.servicescape.edit.table.TableOf;
import org.servicescape.ui.icons.Icon;

/** What a table editor shows: the elements of one kind in one place of the open project. */
record TableInput(TableOf table) implements IEditorInput {
    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.TABLE.descriptor();
    }

    @Override
    public String getName() {
        return TablesMenu.name(table);
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
