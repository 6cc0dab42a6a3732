package org.servicescape.store;

import java.util.List;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFileException.Problem;

/**
 * A project as far as its file could be read.
 *
 * @param project what was understood; every element has an id that is unique in the project, if need be one that stands
 *     in no file
 * @param problems what is wrong, in the order of the file; empty for a sound file. Values that were not understood are
 *     kept in the project and written back
 * @param remarks what is not wrong but worth telling: keys that this program does not know, which are kept, and an older
 *     version of the format
 * @param whole false when a part of the file was neither read nor kept, so that writing the project over the file would
 *     lose it
 */
public record Reading(Project project, List<Problem> problems, List<Problem> remarks, boolean whole) {
    /** Copies the lists. */
    public Reading {
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }

    /**
     * The project of a file without problems.
     *
     * @throws ProjectFileException with all problems, when there are any
     */
    public Project orThrow() throws ProjectFileException {
        if (!problems.isEmpty()) {
            throw new ProjectFileException(problems);
        }
        return project;
    }
}
