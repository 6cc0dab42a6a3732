package org.servicescape.ui.explorer;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.servicescape.ui.icons.Icon;

/**
 * A heading of the tree: elements of one kind that an element contains, or the pictures of the project. Two are the same
 * when they have the same owner and title, whatever stands under them now; so a tree stays unfolded when it is
 * refreshed.
 *
 * @param owner what contains them
 * @param title the heading
 * @param icon the icon beside it
 * @param contents asked for what stands under it
 */
record Chapter(EObject owner, String title, Icon icon, Supplier<List<?>> contents) {
    /** What stands under it now. */
    List<?> children() {
        return contents.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Chapter same && owner == same.owner && title.equals(same.title);
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(owner) + title.hashCode();
    }
}
