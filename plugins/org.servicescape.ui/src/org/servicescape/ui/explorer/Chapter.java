package org.servicescape.ui.explorer;

import java.util.List;

/**
 * A heading of the tree: elements of one kind that an element contains, or the pictures of the project.
 *
 * @param owner what contains them
 * @param title the heading
 * @param children what stands under it
 */
record Chapter(Object owner, String title, List<?> children) {
    /** Copies the list. */
    Chapter {
        children = List.copyOf(children);
    }
}
