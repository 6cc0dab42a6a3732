package org.servicescape.scene.parties;

import java.util.List;
import java.util.Locale;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Concept;
import org.servicescape.model.views.ViewKind;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View;
import org.servicescape.scene.words.Words;

/**
 * Maps of the parties of a project: who stands how to whom, and what passes between them. One sheet for a project; a saved
 * view may keep to some tags or to some parties. Costs what the Eclipse Layout Kernel's layered method costs.
 */
public final class PartiesView implements View {
    private final ViewKind kind;
    private final boolean flowsOnly;
    private final String id;

    private PartiesView(ViewKind kind, boolean flowsOnly, String id) {
        this.kind = kind;
        this.flowsOnly = flowsOnly;
        this.id = id;
    }

    /** Parties, their relations, what they are promised and what passes between them. */
    public static View stakeholders() {
        return new PartiesView(ViewKind.STAKEHOLDERS, false, "stakeholders");
    }

    /** Only who gives whom what. */
    public static View valueFlows() {
        return new PartiesView(ViewKind.VALUE_FLOW, true, "value-flows");
    }

    @Override
    public ViewKind kind() {
        return kind;
    }

    @Override
    public List<ViewOf> in(Project project) {
        Concept concept = project.getConcept();
        boolean any = concept != null
                && (flowsOnly
                        ? !concept.getValueFlows().isEmpty()
                        : !concept.getOrganisations().isEmpty()
                                || !concept.getStakeholderGroups().isEmpty());
        return any ? List.of(new ViewOf(id, title(Words.in(Locale.ENGLISH)), "")) : List.of();
    }

    @Override
    public List<Scene> draw(Project project, ViewOf view, Overlay overlay, Locale language) {
        Words words = Words.in(language);
        boolean own = !view.title().equals(title(Words.in(Locale.ENGLISH)));
        ViewOf titled = new ViewOf(view.id(), own ? view.title() : title(words), view.subject(), view.choices());
        Content content = ContentReader.read(project, view.choices(), flowsOnly, words);
        return List.of(new PartiesSheet(project, titled, content, words).draw(words.text("parties.subtitle." + id)));
    }

    private String title(Words words) {
        return words.text("parties.title." + id);
    }
}
