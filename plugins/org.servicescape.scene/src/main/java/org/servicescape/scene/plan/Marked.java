package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.servicescape.model.Element;
import org.servicescape.scene.Overlay;

/**
 * The findings that concern a storey, in the order of the overlay.
 *
 * @param number number of its diamond: its place in the overlay
 * @param mark the finding
 * @param drawn whether it is drawn into the plan: the first of each rule is
 */
record Marked(int number, Overlay.Mark mark, boolean drawn) {
    /** Those of the overlay that name something of the floor. */
    static List<Marked> on(Floor floor, Overlay overlay) {
        Set<String> here = new HashSet<>();
        floor.storey().getSpaces().forEach(space -> here.add(space.getId()));
        floor.plan().getConnections().stream()
                .filter(c -> known(here, c.getFrom()) || known(here, c.getTo()))
                .toList()
                .forEach(c -> here.add(c.getId()));
        floor.sightlines().forEach(sightline -> here.add(sightline.getId()));
        here.add(floor.storey().getId());
        List<Marked> marked = new ArrayList<>();
        Set<String> rules = new HashSet<>();
        for (int i = 0; i < overlay.marks().size(); i++) {
            Overlay.Mark mark = overlay.marks().get(i);
            boolean concerned = Stream.concat(mark.subjects().stream(), mark.witness().stream())
                    .anyMatch(here::contains);
            if (concerned) {
                marked.add(new Marked(i + 1, mark, rules.add(mark.code())));
            }
        }
        return marked;
    }

    private static boolean known(Set<String> here, Element space) {
        return space != null && here.contains(space.getId());
    }
}
