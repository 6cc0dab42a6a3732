package org.servicescape.edit;

import java.util.Optional;
import org.servicescape.model.Project;

/**
 * What would come of a change.
 *
 * @param project an independent copy of the project as it would be; empty where the change is refused
 * @param refused one sentence that says why not; empty where it is not refused
 */
public record Trial(Optional<Project> project, Optional<String> refused) {}
