package org.servicescape.scene.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.servicescape.model.Project;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.views.ViewKind;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View;
import org.servicescape.scene.moments.Columns;
import org.servicescape.scene.moments.PaperFit;
import org.servicescape.scene.words.Names;
import org.servicescape.scene.words.Words;

/**
 * Journey maps: a column for each moment, and from top to bottom what is done, what is met and by which channel, how it
 * feels to customers and staff, what goes badly, what could be better, what research found and why a moment decides.
 * Rows in which nothing stands are left out.
 *
 * <p>A journey that is to be, with a counterpart that is, is drawn as two panels on one axis, moments of the same name
 * or kind in one column, with the change of every value below. The journey of the present has its own map.
 *
 * <p>A saved view can leave out rows: {@code actions}, {@code touchpoints}, {@code emotion}, {@code staff} (the emotions
 * of those who serve), {@code painPoints}, {@code opportunities}, {@code insights}, {@code counterpart}.
 *
 * <p>A long journey breaks over sheets at its stages, see {@link PaperFit}, unless {@code oneSheet} is chosen. Takes time in proportion to the moments, for
 * a pair to the product of the moments of the two.
 */
public final class JourneyMapView implements View {
    private static final double LAST_GUTTER = 20;

    @Override
    public ViewKind kind() {
        return ViewKind.JOURNEY;
    }

    @Override
    public List<ViewOf> in(Project project) {
        return project.getJourneys().stream()
                .map(journey -> new ViewOf("journey-" + journey.getId(), Names.of(journey), journey.getId()))
                .toList();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException when the project has no such journey
     */
    @Override
    public List<Scene> draw(Project project, ViewOf view, Overlay overlay, Locale language) {
        Journey journey = view.among(project.getJourneys(), "journey");
        Words words = Words.in(language);
        JourneyMap map = new MapReader(project, journey, view.choices(), words).read(view);
        MapPainter painter = new MapPainter(project, map, words);
        PaperFit paper = new PaperFit(
                stages(map), MapPainter.textWidth(map), Plots.of(map).namesAtEnds() ? PlotBand.NAME_ROOM : LAST_GUTTER);
        return paper.draw(
                (range, cell, right, sheet, sheets) -> painter.draw(
                        new Columns<>(cell, range, map.columns().subList(range.from(), range.to()), right),
                        sheet,
                        sheets),
                view.choices());
    }

    /** Number of columns of each stage. */
    private static List<Integer> stages(JourneyMap map) {
        List<Integer> stages = new ArrayList<>();
        String last = null;
        for (JourneyMap.Column column : map.columns()) {
            if (column.stageId().equals(last)) {
                stages.set(stages.size() - 1, stages.get(stages.size() - 1) + 1);
            } else {
                stages.add(1);
            }
            last = column.stageId();
        }
        return stages;
    }
}
