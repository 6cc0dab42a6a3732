package org.servicescape.scene.bubbles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.servicescape.model.Project;
import org.servicescape.model.space.Strength;
import org.servicescape.model.views.ViewKind;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.View;
import org.servicescape.scene.look.Legend;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.look.Sheet;
import org.servicescape.scene.look.TitleBlock;
import org.servicescape.scene.words.Words;

/**
 * The bubble diagram of the space programme: a bubble for each space type, as large as its spaces together, and a line for
 * each adjacency. One sheet; a saved view may keep to some tags or to some space types.
 */
public final class BubblesView implements View {
    private static final String ID = "programme";
    private static final double LEAST_WIDTH = 760;

    @Override
    public ViewKind kind() {
        return ViewKind.PROGRAMME;
    }

    @Override
    public List<ViewOf> in(Project project) {
        Words words = Words.in(Locale.ENGLISH);
        boolean any = project.getSpace() != null
                && !project.getSpace().getSpaceTypes().isEmpty()
                && !(project.getSpace().getAdjacencies().isEmpty()
                        && project.getSpace().getProgrammeItems().isEmpty());
        return any ? List.of(new ViewOf(ID, words.text("programme.title"), "")) : List.of();
    }

    @Override
    public List<Scene> draw(Project project, ViewOf view, Overlay overlay, Locale language) {
        Words words = Words.in(language);
        ProgrammeReader programme = new ProgrammeReader(project, view.choices(), words, overlay.analysis());
        List<Bubble> bubbles = programme.bubbles();
        double[][] places = Stress.of(bubbles, programme.links());
        double right = 0;
        double bottom = 0;
        for (int i = 0; i < places.length; i++) {
            right = Math.max(right, places[i][0] + bubbles.get(i).halfWidth());
            bottom = Math.max(bottom, places[i][1] + bubbles.get(i).below());
        }
        boolean own = !view.title().equals(Words.in(Locale.ENGLISH).text("programme.title"));
        String name = own ? view.title() : words.text("programme.title");
        String subtitle = programme.area() == 0
                ? words.text("programme.subtitle")
                : words.text("programme.subtitle.area", programme.area());
        TitleBlock title = TitleBlock.of(project, view.id(), name, subtitle, 1, 1, words);
        Sheet sheet = new Sheet(title, Math.max(LEAST_WIDTH, right));
        double left = sheet.left() + Math.floor((sheet.width() - right) / 2);
        for (double[] place : places) {
            place[0] += left;
            place[1] += sheet.top() + 8;
        }
        List<SceneNode> body = new ArrayList<>(new BubblePainter(bubbles, programme.links(), places).draw());
        if (bubbles.isEmpty()) {
            double baseline = sheet.top() + Shapes.ascent(TextSize.M);
            body.add(Shapes.text(sheet.left(), baseline, words.text("programme.none"), TextSize.M, false));
            bottom = TextSize.M.lineHeight();
        }
        NameKey key = new NameKey(bubbles, words.text("programme.names"), sheet.width());
        body.addAll(key.draw(sheet.left(), sheet.top() + 8 + bottom));
        bottom += key.height();
        String description = words.text(
                "programme.description",
                String.valueOf(bubbles.size()),
                String.valueOf(programme.links().size()));
        Legend legend = legend(programme, words);
        return List.of(sheet.finish(view.id(), description, words.language(), bottom + 8, body, legend));
    }

    private static Legend legend(ProgrammeReader programme, Words words) {
        List<Legend.Section> sections = new ArrayList<>();
        TreeSet<Integer> zones = new TreeSet<>();
        programme.bubbles().stream().map(Bubble::zone).filter(zone -> zone >= 0).forEach(zones::add);
        sections.add(Legend.zones(zones, words));
        List<Legend.Entry> lines = new ArrayList<>();
        for (Strength strength : Strength.values()) {
            if (programme.links().stream().anyMatch(link -> link.strength() == strength)) {
                lines.add(new Legend.Entry(
                        (x, y) -> BubblePainter.sample(strength, x, y, 40),
                        44,
                        words.text("programme." + strength.getLiteral())));
            }
        }
        sections.add(new Legend.Section(words.text("programme.together"), lines));
        String remark = programme.bubbles().isEmpty() ? "" : words.text("programme.remark");
        return new Legend(sections, remark);
    }
}
