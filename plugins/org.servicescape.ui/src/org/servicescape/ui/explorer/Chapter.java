package org.servicescape.ui.explorer;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.servicescape.edit.structure.Holder;
import org.servicescape.ui.icons.Icon;

/**
 * A heading of the tree: elements of one kind that an element contains, the pictures of the project, or those of one kind.
 * Two are the same when they have the same title under the same parent, whatever stands under them now; so a tree stays
 * unfolded when it is refreshed.
 *
 * @param parent the element that contains them, or the heading above
 * @param title the heading
 * @param icon the icon beside it
 * @param holder where another element of the kind can be put; empty over pictures
 * @param contents asked for what stands under it
 */
record Chapter(Object parent, String title, Icon icon, Optional<Holder> holder, Supplier<List<?>> contents) {
    /** A heading over pictures, to which nobody adds. */
    Chapter(Object parent, String title, Icon icon, Supplier<List<?>> contents) {
        this(parent, title, icon, Optional.empty(), contents);
    }

    /** What stands under it now. */
    List<?> children() {
        return contents.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Chapter same && parent.equals(same.parent) && title.equals(same.title);
    }

    @Override
    public int hashCode() {
        return 31 * parent.hashCode() + title.hashCode();
    }
}
