package org.servicescape.edit;

import org.servicescape.model.Project;

/**
 * Something that a person does to a project and that is more than one property: adding a moment, deleting a room with its
 * doors, moving what is selected. {@link ProjectEditor#make} makes it one step of undo.
 */
public interface Change {
    /** What undo takes back, in words for a menu: {@code Add Arena}. Asked before the change is made. */
    String label();

    /**
     * Changes the live project. It may refuse at any point: what it had done by then is taken back.
     *
     * @throws Refused with one sentence that says why not
     */
    void make(Project project) throws Refused;
}
