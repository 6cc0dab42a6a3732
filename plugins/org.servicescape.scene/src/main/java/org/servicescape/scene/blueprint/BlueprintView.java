package org.servicescape.scene.blueprint;

import java.util.List;
import java.util.Locale;
import org.servicescape.model.Project;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.Stage;
import org.servicescape.model.views.ViewKind;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View;
import org.servicescape.scene.moments.Columns;
import org.servicescape.scene.moments.EmptyStage;
import org.servicescape.scene.moments.PaperFit;
import org.servicescape.scene.words.Names;
import org.servicescape.scene.words.Words;

/**
 * Service blueprints after Shostack (1984) and Bitner, Ostrom and Morgan (2008): a column for each moment of the journey,
 * and from top to bottom its time, physical evidence, customer actions, front stage, back stage and support processes with
 * the lines of interaction, visibility and internal interaction between them, then emotion and place.
 *
 * <p>A long journey breaks over sheets at its stages, see {@link PaperFit}, unless {@code oneSheet} is chosen. Drawing takes time in proportion to moments
 * times flows.
 */
public final class BlueprintView implements View {
    private static final double LAST_GUTTER = 20;

    @Override
    public ViewKind kind() {
        return ViewKind.BLUEPRINT;
    }

    @Override
    public List<ViewOf> in(Project project) {
        return project.getJourneys().stream()
                .filter(journey -> journey.getBlueprint() != null)
                .map(journey -> new ViewOf("blueprint-" + journey.getId(), Names.of(journey), journey.getId()))
                .toList();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException when the project has no such blueprint
     */
    @Override
    public List<Scene> draw(Project project, ViewOf view, Overlay overlay, Locale language) {
        Journey journey = project.getJourneys().stream()
                .filter(j -> j.getBlueprint() != null && view.subject().equals(j.getId()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the project has no blueprint " + view.id()));
        Words words = Words.in(language);
        Overlay marked = view.choices().shows("findings", true) ? overlay : Overlay.NONE;
        Content content = new ContentReader(journey, words).read(view.id(), marked);
        SheetPainter painter = new SheetPainter(project, content, view.choices(), words);
        List<Integer> stages = journey.getStages().stream()
                .map(Stage::getMoments)
                .map(List::size)
                .toList();
        boolean byHand = view.choices().shows("emptyStages", false);
        List<EmptyStage> empty = byHand ? EmptyStage.of(journey) : List.of();
        return new PaperFit(stages, LaneGrid.textWidth(content), LAST_GUTTER, empty.size())
                .draw(
                        (range, cell, right, sheet, sheets) -> painter.draw(
                                new Columns<>(
                                        cell, range, content.columns().subList(range.from(), range.to()), right, empty),
                                sheet,
                                sheets),
                        view.choices());
    }
}
