package org.servicescape.scene.plan;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.Plan;
import org.servicescape.scene.Analysis;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.View.ViewOf;

/**
 * How a plan is to be drawn.
 *
 * @param viewId id of the picture
 * @param title of a saved view; empty for the standard picture
 * @param colouring by what its spaces are coloured, and which are faded
 * @param shut ids of doors that are shut at the time that is shown
 * @param when key of the words for the time and for what is faded; empty when all is shown as it is
 * @param hours the hours that are shown; empty for any time
 * @param sound whether sound insulation is written
 * @param ground whether ground to draw on is shown around a small building
 */
record PlanOptions(
        String viewId,
        String title,
        Colouring colouring,
        Set<String> shut,
        String when,
        Optional<Hours> hours,
        boolean sound,
        boolean ground) {
    /** What a view chooses. */
    static PlanOptions of(ViewOf view, Plan plan, Overlay overlay) {
        boolean privacy = view.choices().shows("privacy", false);
        Analysis.When when = view.choices().shows("evening", false)
                ? Analysis.When.EVENING
                : view.choices().shows("closed", false) ? Analysis.When.CLOSED : Analysis.When.ANY;
        boolean staffFaded = view.choices().shows("staffFaded", false);
        Set<String> faded = new HashSet<>();
        Set<String> shut = new HashSet<>();
        Optional<Analysis.Open> open = when != Analysis.When.ANY || staffFaded
                ? overlay.analysis().open(plan.getId(), when)
                : Optional.empty();
        open.ifPresent(known -> {
            shut.addAll(known.shut());
            plan.getStoreys().stream()
                    .flatMap(storey -> storey.getSpaces().stream())
                    .filter(space -> !known.spaces().contains(space.getId()))
                    .forEach(space -> faded.add(space.getId()));
        });
        String key =
                switch (when) {
                    case EVENING -> "evening";
                    case CLOSED -> "closed";
                    default -> staffFaded ? "staff" : "";
                };
        return new PlanOptions(
                view.id(),
                view.id().startsWith("plan-") ? "" : view.title(),
                new Colouring(privacy ? Colouring.Scale.PRIVACY : Colouring.Scale.ZONE, faded),
                Set.copyOf(shut),
                open.isPresent() ? key : "",
                open.flatMap(Analysis.Open::hours),
                view.choices().shows("sound", false),
                view.choices().shows("ground", false));
    }

    /** Whether only what is open at a time is shown in full. */
    boolean isAtATime() {
        return when.equals("evening") || when.equals("closed");
    }
}
