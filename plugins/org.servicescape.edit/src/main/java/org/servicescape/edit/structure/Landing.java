package org.servicescape.edit.structure;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * Where an element goes that somebody puts on another one.
 *
 * @param holder what holds it then
 * @param index before how many of those that stand there; −1: at the end
 */
public record Landing(Holder holder, int index) {
    /**
     * Into the target where that can hold it; else after the target, or after what contains the target, as near as it may
     * stand. Empty when nothing around the target can hold it.
     */
    public static Optional<Landing> of(EObject element, EObject target) {
        EObject below = null;
        for (EObject owner = target; owner != null; owner = owner.eContainer()) {
            Optional<Landing> landing = in(element, owner, below);
            if (landing.isPresent()) {
                return landing;
            }
            below = owner;
        }
        return Optional.empty();
    }

    private static Optional<Landing> in(EObject element, EObject owner, EObject below) {
        List<Holder> holders = Holder.of(owner).stream()
                .filter(holder -> holder.takes(element) && !holder.isFull())
                .toList();
        for (Holder holder : holders) {
            int sibling = below == null ? -1 : holder.contents().indexOf(below);
            if (sibling >= 0) {
                return Optional.of(new Landing(holder, sibling + 1));
            }
        }
        return holders.stream().findFirst().map(holder -> new Landing(holder, -1));
    }
}
