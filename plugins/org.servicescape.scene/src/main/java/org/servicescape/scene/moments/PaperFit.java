package org.servicescape.scene.moments;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.Choices;
import org.servicescape.scene.Scene;
import org.servicescape.scene.look.Look;

/**
 * Shares the columns of a journey out among sheets that paper can hold. A sheet is never wider than {@link #WIDEST}, and
 * a journey with more moments breaks, see {@link Paging}. Of the ways to share the moments out, the one with the fewest sheets is
 * taken that A3, across or upright, holds with no text under six points; where a sheet is too tall for that in any way,
 * the one that comes nearest.
 *
 * @param stages number of moments of each stage in order
 * @param text least width of the text in a cell
 * @param beside room to the right of the last column
 * @param empty columns without a moment, on one sheet
 */
public record PaperFit(List<Integer> stages, double text, double beside, int empty) {
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

    /** Columns of moments alone. */
    public PaperFit(List<Integer> stages, double text, double beside) {
        this(stages, text, beside, 0);
    }

    /** Draws one sheet. */
    @FunctionalInterface
    public interface Painter {
        /**
         * The sheet.
         *
         * @param range which moments it has
         * @param cell width of a cell
         * @param right right end of what is drawn
         * @param sheet its number, from one
         * @param sheets how many there are
         */
        Scene draw(Paging.Range range, double cell, double right, int sheet, int sheets);
    }

    private List<Scene> onPaper(Painter painter) {
        double room = WIDEST - 2 * Look.MARGIN - Columns.HEADER - beside;
        int most = (int) Math.floor((room + Columns.GUTTER) / (text + 2 * Columns.PADDING + Columns.GUTTER));
        List<List<Scene>> ways = new ArrayList<>();
        for (int columns = most; columns >= FEWEST_COLUMNS; columns--) {
            List<Scene> scenes = draw(painter, Paging.sheets(stages, columns));
            if (scale(scenes) >= SIX_POINTS) {
                return scenes;
            }
            ways.add(scenes);
        }
        double best = ways.stream().mapToDouble(PaperFit::scale).max().orElse(0);
        return ways.stream()
                .filter(scenes -> scale(scenes) >= ALMOST * best)
                .findFirst()
                .orElseThrow();
    }

    /** The sheets; one, however wide, where a saved view or somebody who draws by hand wants that ({@code oneSheet}). */
    public List<Scene> draw(Painter painter, Choices choices) {
        int moments = stages.stream().mapToInt(Integer::intValue).sum();
        return choices.shows("oneSheet", false)
                ? draw(painter, List.of(new Paging.Range(0, moments)))
                : onPaper(painter);
    }

    private List<Scene> draw(Painter painter, List<Paging.Range> sheets) {
        double right = right(sheets);
        List<Scene> scenes = new ArrayList<>();
        for (Paging.Range range : sheets) {
            double cell = widened(range.size() + empty, right) + 2 * Columns.PADDING;
            scenes.add(painter.draw(range, cell, right, scenes.size() + 1, sheets.size()));
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
    private double widened(int count, double right) {
        double room = right - beside - Look.MARGIN - Columns.HEADER + Columns.GUTTER;
        double fills = Math.floor(room / Math.max(1, count)) - Columns.GUTTER - 2 * Columns.PADDING;
        return Math.max(text, Math.min(WIDEST_TEXT, fills));
    }

    private double right(List<Paging.Range> sheets) {
        int most = sheets.stream().mapToInt(Paging.Range::size).max().orElse(0) + empty;
        double columns = most * (text + 2 * Columns.PADDING + Columns.GUTTER) - Columns.GUTTER;
        return Math.max(NARROWEST - Look.MARGIN, Look.MARGIN + Columns.HEADER + columns + beside);
    }
}
