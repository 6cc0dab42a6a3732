package org.servicescape.scene.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Concept;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.people.CustomerProfile;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.views.ViewKind;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.View;
import org.servicescape.scene.look.Legend;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.look.Sheet;
import org.servicescape.scene.look.TitleBlock;
import org.servicescape.scene.sheets.Block.Item;
import org.servicescape.scene.words.Names;
import org.servicescape.scene.words.Words;

/**
 * The concept on one sheet: the promise and a small zoned plan, the themes with the perspectives from which they are
 * answered, and below for whom, with what principles, services, roles and means, and in which spaces with which solutions.
 */
public final class ConceptView implements View {
    private static final int COLUMNS = 4;
    private static final double SECTION = 36;
    private static final int NO_ZONE = -1;
    private static final int HIGHEST_ZONE = 4;

    @Override
    public ViewKind kind() {
        return ViewKind.CONCEPT;
    }

    @Override
    public List<ViewOf> in(Project project) {
        return project.getConcept() == null || isEmpty(project)
                ? List.of()
                : List.of(new ViewOf("concept", Words.in(Locale.ENGLISH).text("concept.kind"), ""));
    }

    @Override
    public List<Scene> draw(Project project, ViewOf view, Overlay overlay, Locale language) {
        Words words = Words.in(language);
        String title = project.getName() == null ? words.text("concept.kind") : project.getName();
        double width = BlockColumns.width(COLUMNS);
        Sheet sheet =
                new Sheet(TitleBlock.of(project, view.id(), title, words.text("concept.kind"), 1, 1, words), width);
        ConceptHead head = new ConceptHead(project);
        ThemeStrip themes = new ThemeStrip(project.getConcept(), width, words);
        BlockColumns columns = new BlockColumns(blocks(project, words), COLUMNS);
        List<SceneNode> body = new ArrayList<>(head.draw(sheet.left(), sheet.top()));
        double y = sheet.top() + head.height();
        if (!themes.isEmpty()) {
            body.addAll(themes.draw(sheet.left(), y));
            y += themes.height() + SECTION;
        }
        body.addAll(columns.draw(sheet.left(), y));
        List<Legend.Section> legend = new ArrayList<>();
        if (!themes.isEmpty() && !project.getConcept().getPerspectives().isEmpty()) {
            legend.add(themes.legend());
        }
        head.plan().ifPresent(plan -> legend.add(Legend.zones(plan.zones(), words)));
        return List.of(sheet.finish(
                view.id(),
                words.text("sheet.description", title, words.text("concept.kind")),
                words.language(),
                y - sheet.top() + columns.height(),
                body,
                new Legend(legend, "")));
    }

    private static boolean isEmpty(Project project) {
        return project.getConcept().getThemes().isEmpty()
                && project.getConcept().getValuePropositions().isEmpty()
                && Said.text(project.getDescription()).isBlank()
                && blocks(project, Words.in(Locale.ENGLISH)).stream().allMatch(Block::isEmpty);
    }

    /** What stands below the head and the themes, in reading order. */
    private static List<Block> blocks(Project project, Words words) {
        Concept concept = project.getConcept();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(
                words.text("concept.profiles"),
                project.getPeople() == null
                        ? List.of()
                        : project.getPeople().getProfiles().stream()
                                .map(profile -> Said.bullet(profile, wish(profile)))
                                .toList()));
        blocks.add(new Block(
                words.text("concept.promises"),
                concept.getValuePropositions().stream()
                        .skip(1)
                        .map(value -> new Item(
                                null,
                                value.getId(),
                                value.getStatement() == null ? Names.of(value) : value.getStatement(),
                                value.getTo() == null ? "" : words.text("concept.to", Names.of(value.getTo()))))
                        .toList()));
        blocks.add(described(words.text("concept.principles"), concept.getPrinciples()));
        blocks.add(described(words.text("concept.goals"), concept.getGoals()));
        blocks.add(new Block(
                words.text("concept.services"),
                concept.getServices().stream()
                        .map(service -> Said.bullet(
                                service,
                                service.getSensitivity() == Sensitivity.SENSITIVE
                                        ? provider(service.getProvider(), words.text("profile.sensitive"))
                                        : provider(service.getProvider(), "")))
                        .toList()));
        blocks.add(new Block(
                words.text("concept.moments"),
                List.of(Item.of(
                        concept.getServiceMoments().stream().map(Names::of).collect(Collectors.joining(" · "))))));
        blocks.add(new Block(
                words.text("concept.roles"),
                concept.getRoles().stream()
                        .map(role -> Said.bullet(role, isNew(role, words)))
                        .toList()));
        blocks.add(described(words.text("concept.means"), concept.getServiceMeans()));
        blocks.addAll(spaces(project, words));
        blocks.add(new Said(words).evidence(project));
        return blocks;
    }

    /** The kinds of space that have solutions, by zone, with the solutions in few words. */
    private static List<Block> spaces(Project project, Words words) {
        List<SpaceType> types = project.getSpace() == null
                ? List.of()
                : project.getSpace().getSpaceTypes().stream()
                        .filter(type -> !type.getSolutions().isEmpty())
                        .toList();
        List<Block> blocks = new ArrayList<>();
        for (int zone = NO_ZONE; zone <= HIGHEST_ZONE; zone++) {
            int wanted = zone;
            List<Item> items = types.stream()
                    .filter(type -> zone(type) == wanted)
                    .map(type -> new Item(
                            wanted == NO_ZONE ? Said.BULLET : (x, y) -> Marks.zoneChip(x, y - Marks.CHIP / 2, wanted),
                            type.getId(),
                            Names.of(type),
                            Said.names(type.getSolutions())))
                    .toList();
            String head = words.text("concept.spaces");
            blocks.add(new Block(zone == NO_ZONE ? head : head + " · " + words.text("zone." + zone), items));
        }
        return blocks;
    }

    private static int zone(SpaceType type) {
        int zone = Places.zone(type).orElse(NO_ZONE);
        return zone > HIGHEST_ZONE ? NO_ZONE : zone;
    }

    private static String wish(CustomerProfile profile) {
        return profile.getGoals().isEmpty()
                ? Said.text(profile.getSegment())
                : profile.getGoals().get(0);
    }

    private static String provider(Element provider, String remark) {
        String name = provider == null ? "" : Names.of(provider);
        return remark.isEmpty() || name.isEmpty() ? name + remark : name + " · " + remark;
    }

    private static String isNew(ServiceRole role, Words words) {
        return role.isIsNew() ? words.text("role.new") : "";
    }

    private static Block described(String head, List<? extends Element> elements) {
        return new Block(
                head,
                elements.stream()
                        .map(element -> Said.bullet(element, Said.text(element.getDescription())))
                        .toList());
    }
}
