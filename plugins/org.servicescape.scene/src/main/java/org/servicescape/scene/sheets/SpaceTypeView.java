package org.servicescape.scene.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.servicescape.model.Project;
import org.servicescape.model.space.SpaceCategory;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.views.ViewKind;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View;
import org.servicescape.scene.plan.SpaceFigures;
import org.servicescape.scene.words.Names;
import org.servicescape.scene.words.Words;

/**
 * Sheets of space types: where the spaces lie and what form they have, who is there, what happens there, how private it is,
 * with which solutions, how large, beside what, and what the room data sheet asks for.
 */
public final class SpaceTypeView implements View {
    @Override
    public ViewKind kind() {
        return ViewKind.SPACE_TYPE;
    }

    @Override
    public List<ViewOf> in(Project project) {
        return types(project).stream()
                .map(type -> new ViewOf("space-type-" + type.getId(), Names.of(type), type.getId()))
                .toList();
    }

    @Override
    public List<Scene> draw(Project project, ViewOf view, Overlay overlay, Locale language) {
        SpaceType type = view.among(types(project), "space type");
        Words words = Words.in(language);
        SpaceUse use = new SpaceUse(project, type, words);
        SpaceAsked asked = new SpaceAsked(project, type, words, overlay.analysis());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Pictures(overlay.images(), words).of(type));
        blocks.add(asked.purpose());
        blocks.add(use.people());
        blocks.add(use.moments());
        blocks.add(use.actions());
        blocks.add(use.services());
        blocks.add(asked.privacy());
        blocks.add(asked.adjacencies());
        blocks.add(asked.solutions());
        blocks.add(asked.requirements());
        blocks.add(asked.sizes());
        blocks.addAll(asked.dataSheets());
        blocks.add(use.findings(overlay));
        Said said = new Said(words);
        blocks.add(said.evidence(type));
        SpaceFigures figures = new SpaceFigures(project, type, BlockColumns.width(3), words);
        String subtitle = type.getCategory() == SpaceCategory.OTHER
                ? words.text("spaceType.kind")
                : words.text("spaceType.kind") + " · "
                        + words.text("category." + type.getCategory().getLiteral());
        return List.of(said.sheet(project, view.id(), Names.of(type), subtitle, figures, blocks));
    }

    private static List<SpaceType> types(Project project) {
        return project.getSpace() == null ? List.of() : project.getSpace().getSpaceTypes();
    }
}
