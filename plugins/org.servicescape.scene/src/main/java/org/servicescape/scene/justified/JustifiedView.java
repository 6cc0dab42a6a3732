package org.servicescape.scene.justified;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.servicescape.model.Project;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.model.views.ViewKind;
import org.servicescape.scene.Analysis;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View;
import org.servicescape.scene.look.WholePlan;
import org.servicescape.scene.words.Words;

/**
 * Justified plan graphs: how many doors deep each space of a plan lies, one sheet for each plan. By itself it starts from
 * everything outside that customers come from and lets everybody walk; a saved view may name the people who walk (its
 * audiences) and the space to start from (the first space of its order), and the options {@code integration} and
 * {@code control} fill spaces by that measure instead of their zone. Its tags and elements (spaces, their types, storeys) leave
 * the graph as it is, because depth hangs on all spaces, but keep the others quiet and out of the table.
 *
 * <p>Hillier and Hanson, "The Social Logic of Space" (1984). Costs what the layout costs: some sweeps over all doors, and for
 * graphs of at most {@link Layout#MOST_NAMES} spaces, which have names, rooms times doors.
 */
public final class JustifiedView implements View {
    private static final WholePlan PICTURES = new WholePlan("graph-", "graph.title");

    @Override
    public ViewKind kind() {
        return ViewKind.GRAPH;
    }

    @Override
    public List<ViewOf> in(Project project) {
        return PICTURES.in(project);
    }

    @Override
    public List<Scene> draw(Project project, ViewOf view, Overlay overlay, Locale language) {
        Plan plan = PICTURES.plan(project, view);
        List<Space> spaces = plan.getStoreys().stream()
                .flatMap(storey -> storey.getSpaces().stream())
                .toList();
        String root = view.choices().order().stream()
                .filter(id -> spaces.stream().anyMatch(space -> id.equals(space.getId())))
                .findFirst()
                .orElse("");
        Words words = Words.in(language);
        ViewOf titled = new ViewOf(view.id(), PICTURES.title(view, plan, words), view.subject(), view.choices());
        JustifiedSheet sheet = new JustifiedSheet(project, titled, words);
        Analysis.JustifiedPlan graph = overlay.analysis()
                .justified(plan.getId(), root, view.choices().audiences())
                .orElse(null);
        if (graph == null) {
            return List.of(sheet.empty());
        }
        Content content = Content.of(plan, graph, overlay, view.choices());
        String from = content.rooms().stream()
                .filter(room -> graph.roots().contains(room.id()))
                .map(Content.Room::name)
                .distinct()
                .collect(Collectors.joining(", "));
        return sheet.of(content, from, new Tint(by(view), content.rooms()));
    }

    private static Tint.By by(ViewOf view) {
        if (view.choices().shows("integration", false)) {
            return Tint.By.INTEGRATION;
        }
        return view.choices().shows("control", false) ? Tint.By.CONTROL : Tint.By.ZONE;
    }
}
