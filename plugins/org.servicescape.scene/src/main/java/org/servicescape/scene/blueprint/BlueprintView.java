package org.servicescape.scene.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.servicescape.model.Project;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.Stage;
import org.servicescape.model.views.ViewKind;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.words.Words;

/**
 * Service blueprints after Shostack (1984) and Bitner, Ostrom and Morgan (2008): a column for each moment of the journey,
 * and from top to bottom its time, physical evidence, customer actions, front stage, back stage and support processes with
 * the lines of interaction, visibility and internal interaction between them, then emotion and place.
 *
 * <p>A sheet is never wider than {@link #WIDEST}, and a journey with more moments breaks at a stage. Of the ways to share
 * the moments out, the one with the fewest sheets is taken that A3, across or upright, holds with no text under six
 * points; where a blueprint is too tall for that in any way, the one that comes nearest. Drawing takes time in
 * proportion to moments times flows.
 */
public final class BlueprintView implements View {
    /**
     * Greatest width of a sheet in pixels. The smallest text is 11 pixels; at six points (2.117 mm) a pixel is 0.1924 mm,
     * and the 410 mm that a printer reaches of an A3 sheet hold 2130 of them.
     */
    public static final double WIDEST = 2130;

    private static final double SIX_POINTS = 6 * 25.4 / 72 / 11;
    private static final double PAPER_LENGTH = 410;
    private static final double PAPER_DEPTH = 287;
    private static final int FEWEST_COLUMNS = 4;
    private static final double ALMOST = 0.95;
    private static final double NARROWEST = 1240;
    private static final double WIDEST_TEXT = 240;
    private static final double LAST_GUTTER = 20;

    @Override
    public ViewKind kind() {
        return ViewKind.BLUEPRINT;
    }

    @Override
    public List<ViewOf> in(Project project) {
        return project.getJourneys().stream()
                .filter(journey -> journey.getBlueprint() != null)
                .map(journey ->
                        new ViewOf("blueprint-" + journey.getId(), ContentReader.name(journey), journey.getId()))
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
        double text = LaneGrid.textWidth(content);
        double room = WIDEST - 2 * Look.MARGIN - Columns.HEADER - LAST_GUTTER;
        int most = (int) Math.floor((room + Columns.GUTTER) / (text + 2 * Columns.PADDING + Columns.GUTTER));
        List<List<Scene>> ways = new ArrayList<>();
        for (int columns = most; columns >= FEWEST_COLUMNS; columns--) {
            List<Scene> scenes = draw(content, painter, text, Paging.sheets(stages, columns));
            if (scale(scenes) >= SIX_POINTS) {
                return scenes;
            }
            ways.add(scenes);
        }
        double best = ways.stream().mapToDouble(BlueprintView::scale).max().orElse(0);
        return ways.stream()
                .filter(scenes -> scale(scenes) >= ALMOST * best)
                .findFirst()
                .orElseThrow();
    }

    private static List<Scene> draw(Content content, SheetPainter painter, double text, List<Paging.Range> sheets) {
        double right = right(text + 2 * Columns.PADDING, sheets);
        List<Scene> scenes = new ArrayList<>();
        for (Paging.Range range : sheets) {
            double cell = widened(text, range.size(), right) + 2 * Columns.PADDING;
            Columns columns = new Columns(cell, range, content.columns().subList(range.from(), range.to()), right);
            scenes.add(painter.draw(columns, scenes.size() + 1, sheets.size()));
        }
        return List.copyOf(scenes);
    }

    /** Millimetres on paper of a pixel, where the sheet that needs most room is printed on A3. */
    private static double scale(List<Scene> scenes) {
        return scenes.stream()
                .mapToDouble(scene -> {
                    double across = Math.min(PAPER_LENGTH / scene.width(), PAPER_DEPTH / scene.height());
                    double upright = Math.min(PAPER_DEPTH / scene.width(), PAPER_LENGTH / scene.height());
                    return Math.max(across, upright);
                })
                .min()
                .orElse(1);
    }

    /** Few columns are widened as far as their sheet has room for them. */
    private static double widened(double text, int count, double right) {
        double room = right - LAST_GUTTER - Look.MARGIN - Columns.HEADER + Columns.GUTTER;
        double fills = Math.floor(room / Math.max(1, count)) - Columns.GUTTER - 2 * Columns.PADDING;
        return Math.max(text, Math.min(WIDEST_TEXT, fills));
    }

    private static double right(double cell, List<Paging.Range> sheets) {
        int most = most(sheets);
        double columns = most * (cell + Columns.GUTTER) - Columns.GUTTER;
        return Math.max(NARROWEST - Look.MARGIN, Look.MARGIN + Columns.HEADER + columns + LAST_GUTTER);
    }

    private static int most(List<Paging.Range> sheets) {
        return sheets.stream().mapToInt(Paging.Range::size).max().orElse(0);
    }
}
