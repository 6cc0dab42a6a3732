package org.servicescape.edit.structure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.Storey;
import org.servicescape.model.value.Outline;

/** Puts copies of rooms a step aside of what lies there already: exactly above each other nobody would see them. */
final class CopiedRooms {
    /** To the east and to the south, in millimetres. */
    private static final long STEP = 1000;

    private CopiedRooms() {}

    /** Moves the rooms among the elements together, until none of them has the outline of another room of its storey. */
    static void putAside(List<? extends EObject> elements) {
        List<Space> rooms = elements.stream()
                .filter(Space.class::isInstance)
                .map(Space.class::cast)
                .filter(room -> room.getOutline() != null)
                .toList();
        while (rooms.stream().anyMatch(room -> covers(room, rooms))) {
            rooms.forEach(room -> room.setOutline(room.getOutline().moved(STEP, STEP)));
        }
    }

    private static boolean covers(Space room, List<Space> copies) {
        if (!(room.eContainer() instanceof Storey storey)) {
            return false;
        }
        Set<Outline> others = storey.getSpaces().stream()
                .filter(other -> !copies.contains(other))
                .map(Space::getOutline)
                .collect(Collectors.toSet());
        return others.contains(room.getOutline());
    }
}
