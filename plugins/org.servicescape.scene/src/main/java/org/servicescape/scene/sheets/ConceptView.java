package org.servicescape.scene.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Concept;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.views.ViewKind;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View;
import org.servicescape.scene.sheets.Block.Item;
import org.servicescape.scene.words.Names;
import org.servicescape.scene.words.Words;

/** The concept on one sheet: what is promised to whom, by which principles, services, moments, roles and means. */
public final class ConceptView implements View {
    @Override
    public ViewKind kind() {
        return ViewKind.CONCEPT;
    }

    @Override
    public List<ViewOf> in(Project project) {
        return project.getConcept() == null
                        || blocks(project, Words.in(Locale.ENGLISH)).stream().allMatch(Block::isEmpty)
                ? List.of()
                : List.of(new ViewOf("concept", Words.in(Locale.ENGLISH).text("concept.kind"), ""));
    }

    @Override
    public List<Scene> draw(Project project, ViewOf view, Overlay overlay, Locale language) {
        Words words = Words.in(language);
        return List.of(new Said(words)
                .sheet(
                        project,
                        view.id(),
                        project.getName() == null ? words.text("concept.kind") : project.getName(),
                        words.text("concept.kind"),
                        blocks(project, words)));
    }

    private static List<Block> blocks(Project project, Words words) {
        Concept concept = project.getConcept();
        Said said = new Said(words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(words.text("concept.about"), List.of(Item.of(Said.text(project.getDescription())))));
        blocks.add(new Block(
                words.text("concept.promises"),
                concept.getValuePropositions().stream()
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
        blocks.add(described(words.text("concept.moments"), concept.getServiceMoments()));
        blocks.add(new Block(
                words.text("concept.roles"),
                concept.getRoles().stream()
                        .map(role -> Said.bullet(role, isNew(role, words)))
                        .toList()));
        blocks.add(described(words.text("concept.means"), concept.getServiceMeans()));
        blocks.add(said.elements(
                "concept.profiles",
                project.getPeople() == null ? List.of() : project.getPeople().getProfiles()));
        blocks.add(said.elements("concept.themes", concept.getThemes()));
        blocks.add(said.evidence(project));
        return blocks;
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
