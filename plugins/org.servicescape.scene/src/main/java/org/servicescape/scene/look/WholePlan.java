package org.servicescape.scene.look;

import java.util.List;
import java.util.Locale;
import org.servicescape.model.Project;
import org.servicescape.model.space.Plan;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.scene.words.Words;

/**
 * What pictures of a whole plan have in common: there is one for each plan that has spaces, and it is called after the plan
 * in the language of the picture unless somebody gave it a title of its own.
 *
 * @param prefix what the ids of the pictures begin with, such as {@code graph-}
 * @param key of the title among the {@link Words}
 */
public record WholePlan(String prefix, String key) {
    /** The pictures of a project, in the order of its plans. */
    public List<ViewOf> in(Project project) {
        Words english = Words.in(Locale.ENGLISH);
        return plans(project).stream()
                .filter(plan -> plan.getStoreys().stream()
                        .anyMatch(storey -> !storey.getSpaces().isEmpty()))
                .map(plan -> new ViewOf(prefix + plan.getId(), title(plan, english), plan.getId()))
                .toList();
    }

    /** The plan that a picture shows. */
    public Plan plan(Project project, ViewOf view) {
        return view.among(plans(project), "plan");
    }

    /** The title of a picture: its own, or that of the plan in the language of the words. */
    public String title(ViewOf view, Plan plan, Words words) {
        boolean own = !view.title().equals(title(plan, Words.in(Locale.ENGLISH)));
        return own ? view.title() : title(plan, words);
    }

    private String title(Plan plan, Words words) {
        return words.text(key, plan.getName() == null ? plan.getId() : plan.getName());
    }

    private static List<Plan> plans(Project project) {
        return project.getSpace() == null ? List.of() : project.getSpace().getPlans();
    }
}
