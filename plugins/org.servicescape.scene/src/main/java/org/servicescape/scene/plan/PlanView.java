package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.servicescape.model.Project;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Storey;
import org.servicescape.model.views.ViewKind;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View;
import org.servicescape.scene.words.Words;

/**
 * Plans with their security zones: one sheet for each storey of each plan, to scale, with doors, zones as fills and
 * hatches, and the first finding of each rule.
 *
 * <p>A saved view can switch: {@code privacy} (privacy levels instead of zones), {@code evening} or {@code closed} (what
 * customers do not reach then is faded, and doors that are shut are crossed), {@code staffFaded} (so is the staff side),
 * {@code sound} (sound insulation of walls and doors), {@code ground} (a grid to draw on, around a small building too) and
 * {@code findings}.
 */
public final class PlanView implements View {
    @Override
    public ViewKind kind() {
        return ViewKind.PLAN;
    }

    @Override
    public List<ViewOf> in(Project project) {
        List<ViewOf> views = new ArrayList<>();
        if (project.getSpace() == null) {
            return views;
        }
        Words words = Words.in(Locale.ENGLISH);
        boolean several = project.getSpace().getPlans().size() > 1;
        for (Plan plan : project.getSpace().getPlans()) {
            for (Storey storey : plan.getStoreys()) {
                String name = storey.getName() == null ? String.valueOf(storey.getLevel()) : storey.getName();
                String of = several && plan.getName() != null ? name + " (" + plan.getName() + ")" : name;
                views.add(new ViewOf("plan-" + storey.getId(), words.text("plan.title", of), storey.getId()));
            }
        }
        return views;
    }

    @Override
    public List<Scene> draw(Project project, ViewOf view, Overlay overlay, Locale language) {
        for (Plan plan : project.getSpace().getPlans()) {
            for (Storey storey : plan.getStoreys()) {
                if (view.subject().equals(storey.getId())) {
                    PlanOptions options = PlanOptions.of(view, plan, overlay);
                    Floor floor = Floor.of(plan, storey, options.colouring());
                    Overlay marked = view.choices().shows("findings", true) ? overlay : Overlay.NONE;
                    return new PlanSheet(project, floor, marked, options, Words.in(language)).draw(view.id());
                }
            }
        }
        throw new IllegalArgumentException("the project has no storey '" + view.subject() + "'");
    }
}
