package org.servicescape.scene.zoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.servicescape.model.Project;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.Plan;
import org.servicescape.model.views.ViewKind;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.View;
import org.servicescape.scene.look.Legend;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.look.Sheet;
import org.servicescape.scene.look.TitleBlock;
import org.servicescape.scene.look.WholePlan;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;
import org.servicescape.scene.zoning.Area.Gate;

/**
 * Zoning diagrams: which security zone encloses which, one sheet for each plan. Every area of a zone is a box in the area
 * that one must pass to get there; it names its guarded and unguarded ways in, with what the rules found at them. A saved
 * view may name who walks (audiences), may keep to tags or elements (spaces, their types, storeys), and may leave the
 * findings out.
 */
public final class ZoningView implements View {
    private static final WholePlan PICTURES = new WholePlan("zoning-", "zoning.title");
    private static final double LEAST_WIDTH = 760;

    @Override
    public ViewKind kind() {
        return ViewKind.ZONING;
    }

    @Override
    public List<ViewOf> in(Project project) {
        return PICTURES.in(project);
    }

    @Override
    public List<Scene> draw(Project project, ViewOf view, Overlay overlay, Locale language) {
        Plan plan = PICTURES.plan(project, view);
        Words words = Words.in(language);
        List<Area> areas =
                AreaReader.read(plan, view.choices().shows("findings", true) ? overlay : Overlay.NONE, view.choices());
        Phrases phrases = new Phrases(project, words);
        Shelf shelf =
                new Shelf(areas.stream().map(area -> new Nest(area, phrases)).toList());
        String name = PICTURES.title(view, plan, words);
        TitleBlock title = TitleBlock.of(project, view.id(), name, subtitle(view, words), 1, 1, words);
        Sheet sheet = new Sheet(title, Math.max(LEAST_WIDTH, shelf.width()));
        List<SceneNode> body = new ArrayList<>(shelf.draw(sheet.left(), sheet.top()));
        double height = shelf.height();
        if (areas.isEmpty()) {
            List<String> lines = TextWrap.wrap(words.text("zoning.none"), sheet.width(), TextSize.M, false);
            double baseline = sheet.top() + Shapes.ascent(TextSize.M);
            body.addAll(Shapes.lines(sheet.left(), baseline, lines, TextSize.M, false, Look.INK));
            height = lines.size() * TextSize.M.lineHeight();
        }
        List<Area> all = areas.stream().flatMap(area -> area.all().stream()).toList();
        String description = words.text("zoning.description", String.valueOf(all.size()));
        return List.of(
                sheet.finish(view.id(), description, words.language(), height, body, legend(all, phrases, words)));
    }

    private static String subtitle(ViewOf view, Words words) {
        String who = view.choices().audiences().stream()
                .map(audience -> words.text("graph.audience." + audience.getLiteral()))
                .collect(Collectors.joining(", "));
        return who.isEmpty() ? words.text("zoning.subtitle") : words.text("zoning.subtitle") + " · " + who;
    }

    private static Legend legend(List<Area> all, Phrases phrases, Words words) {
        List<Legend.Section> sections = new ArrayList<>();
        TreeSet<Integer> zones = new TreeSet<>();
        all.stream().map(Area::zone).filter(zone -> zone != Area.NO_ZONE).forEach(zones::add);
        sections.add(Legend.zones(zones, words));
        List<Legend.Entry> entries = new ArrayList<>();
        for (Control control : Control.values()) {
            if (all.stream().flatMap(area -> area.gates().stream()).anyMatch(gate -> gate.control() == control)) {
                entries.add(new Legend.Entry((x, y) -> Nest.control(x + 10, y, control), 20, phrases.control(control)));
            }
        }
        sections.add(new Legend.Section(words.text("zoning.ways"), entries));
        boolean found = all.stream().flatMap(area -> area.gates().stream()).anyMatch(g -> !g.headlines()
                .isEmpty());
        String remark = words.text("zoning.remark");
        return new Legend(sections, found ? remark + " " + words.text("disclaimer") : remark);
    }

    /** What boxes say, in a language. */
    private record Phrases(Project project, Words words) implements Nest.Wording {
        @Override
        public String zone(int zone) {
            if (zone == Area.NO_ZONE) {
                return words.text("plan.zone.none");
            }
            List<String> labels = project.getSpace().getZoneLabels();
            return zone < labels.size() ? labels.get(zone) : words.text("zone." + zone);
        }

        @Override
        public String spaces(List<String> names) {
            return words.text("zoning.spaces", String.valueOf(names.size()), String.join(", ", names));
        }

        @Override
        public String gate(Gate gate) {
            String from = gate.outside() ? words.text("zoning.outside") : zone(gate.fromZone());
            String how = control(gate.control());
            int count = gate.names().size();
            return count == 1
                    ? words.text("zoning.gate", how, from)
                    : words.text("zoning.gates", String.valueOf(count), how, from);
        }

        String control(Control control) {
            return words.text("zoning.control." + control.getLiteral());
        }
    }
}
