package org.servicescape.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.servicescape.checks.Finding;
import org.servicescape.checks.words.Phrases;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.blueprint.Flow;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Sightline;
import org.servicescape.render.HtmlBlock;
import org.servicescape.render.HtmlPictures;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.words.Words;

/**
 * What a page tells of the elements that its pictures show and of the findings that they mark: name, kind and what is
 * worth knowing. It is read from the project of the edition, so that nothing is told that the edition leaves out.
 */
final class Told {
    private final Words words;
    private final ToldFacts facts;

    /** In the language of the words, for the readers of the edition. */
    Told(Words words, Edition edition) {
        this.words = words;
        this.facts = new ToldFacts(words, edition);
    }

    /**
     * Of all elements that the sheets show, in the order of the project.
     *
     * @param project in the edition that is published
     * @param links among the pictures of the page
     * @param sheets all their sheets
     */
    List<HtmlPictures.Detail> ofElements(Project project, PictureLinks links, List<Scene> sheets) {
        Set<String> shown =
                sheets.stream().flatMap(sheet -> elements(sheet.nodes())).collect(Collectors.toSet());
        List<HtmlPictures.Detail> told = new ArrayList<>();
        for (var all = project.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Element element && shown.contains(element.getId())) {
                detail(element, links.of(element.getId())).ifPresent(told::add);
            }
        }
        return told;
    }

    private static Stream<String> elements(List<SceneNode> nodes) {
        return nodes.stream()
                .filter(SceneNode.Group.class::isInstance)
                .map(SceneNode.Group.class::cast)
                .flatMap(group -> Stream.concat(Stream.of(group.element()), elements(group.children())))
                .filter(id -> !id.isEmpty());
    }

    private Optional<HtmlPictures.Detail> detail(Element element, List<String> pictures) {
        List<HtmlBlock.Fact> worth = facts.of(element);
        String name = name(element);
        return name.isEmpty() && worth.isEmpty()
                ? Optional.empty()
                : Optional.of(new HtmlPictures.Detail(
                        element.getId(), name, facts.kind(element), worth, pictures, Optional.empty()));
    }

    /** Its name; of what joins two others their names; else nothing, for an id is no name. */
    private static String name(Element element) {
        if (element.getName() != null && !element.getName().isBlank()) {
            return element.getName();
        }
        List<EObject> ends = new ArrayList<>();
        if (element instanceof Connection link) {
            ends.addAll(ToldFacts.present(link.getFrom(), link.getTo()));
        } else if (element instanceof Sightline line) {
            ends.addAll(ToldFacts.present(line.getFrom(), line.getTo()));
        } else if (element instanceof Adjacency pair) {
            ends.addAll(ToldFacts.present(pair.getFrom(), pair.getTo()));
        } else if (element instanceof Flow flow) {
            ends.addAll(ToldFacts.present(flow.getFrom(), flow.getTo()));
        }
        return ends.size() == 2 ? ToldFacts.names(ends, " – ") : "";
    }

    /** Of the findings that pictures mark, in the order in which they are numbered. */
    List<HtmlPictures.Detail> ofFindings(List<Finding> findings) {
        List<Finding> marked = Drawing.marked(findings);
        List<HtmlPictures.Detail> told = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            Finding finding = marked.get(i);
            told.add(new HtmlPictures.Detail(
                    HtmlPictures.Detail.mark(i + 1),
                    finding.headline(words.locale()),
                    FindingsChapters.title(finding.rule(), words.locale()),
                    reasons(finding),
                    List.of(),
                    Optional.empty()));
        }
        return told;
    }

    private List<HtmlBlock.Fact> reasons(Finding finding) {
        List<HtmlBlock.Fact> reasons = new ArrayList<>();
        reasons.add(new HtmlBlock.Fact(words.text("detail.sentence"), finding.message(words.locale())));
        Builtins.rule(finding.rule()).ifPresent(rule -> {
            reasons.add(new HtmlBlock.Fact(words.text("detail.why"), rule.card().statement(words.locale())));
            reasons.add(new HtmlBlock.Fact(
                    words.text("detail.source"),
                    SourceWords.inShort(rule.card().sources().get(0), Phrases.in(words.locale()))));
        });
        return reasons;
    }
}
