package org.servicescape.render;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.servicescape.scene.SceneNode;

/** Which groups of a picture are links: no link stands in another. */
final class SvgLinks {
    private final Map<String, SvgLink> byElement;
    private final Set<String> seen = new HashSet<>();
    private boolean inside;

    SvgLinks(Map<String, SvgLink> byElement) {
        this.byElement = byElement;
    }

    /** Where a group leads; whoever is told so leaves it again when it is written. */
    Optional<SvgLink> enter(SceneNode.Group group) {
        if (inside || !leads(group) || holdsAnother(group, group.element())) {
            return Optional.empty();
        }
        inside = true;
        return Optional.of(byElement.get(group.element()));
    }

    /** Whether an element leads for the first time: one stop of the tab key is enough for it. */
    boolean isFirst(SceneNode.Group group) {
        return seen.add(group.element());
    }

    void leave() {
        inside = false;
    }

    private boolean leads(SceneNode.Group group) {
        return !group.element().isEmpty() && byElement.containsKey(group.element());
    }

    /** Whether a link to something else stands within. */
    private boolean holdsAnother(SceneNode.Group group, String element) {
        return group.children().stream()
                .filter(SceneNode.Group.class::isInstance)
                .map(SceneNode.Group.class::cast)
                .anyMatch(inner -> (leads(inner) && !inner.element().equals(element)) || holdsAnother(inner, element));
    }
}
