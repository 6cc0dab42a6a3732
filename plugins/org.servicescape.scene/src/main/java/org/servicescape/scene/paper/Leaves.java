package org.servicescape.scene.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Step;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.words.Words;

/**
 * Lays sheets of pictures onto paper. A sheet fills the paper edge to edge, for it has a margin of its own; so a plan that
 * says “1:200 on A3” is to that scale on A3. No text is under {@link #LEAST_TEXT} points where paper of that size exists.
 */
public final class Leaves {
    /** The smallest text on paper, in points. */
    public static final double LEAST_TEXT = 6;

    private static final double SCREEN = 0.75;
    private static final double BORDER = 10 * Paper.POINTS;
    private static final double OVERLAP = 10 * Paper.POINTS;
    private static final double MARK = 6 * Paper.POINTS;
    private static final double TOLERANCE = 1e-6;

    private Leaves() {}

    /** The size of the smallest text of a sheet on a paper, in points; without text infinite. */
    public static double smallestText(Scene scene, Paper paper) {
        return smallest(scene.nodes()) * scale(scene, paper);
    }

    /** The smallest paper on which no text of the sheet is under {@link #LEAST_TEXT} points; none where A0 is too small. */
    public static Optional<Paper> least(Scene scene) {
        return Arrays.stream(Paper.values())
                .filter(paper -> smallestText(scene, paper) >= LEAST_TEXT - TOLERANCE)
                .findFirst();
    }

    /** The sheet on the smallest paper that will do; where A0 is too small, on a page of the size it has on a screen. */
    public static Leaf whole(Scene scene) {
        return least(scene)
                .map(paper -> whole(scene, paper))
                .orElseGet(() ->
                        new Leaf(scene, scene.width() * SCREEN, scene.height() * SCREEN, SCREEN, 0, 0, 0, List.of()));
    }

    /** The sheet in the middle of one page of paper, lying or standing as it is itself. */
    public static Leaf whole(Scene sheet, Paper paper) {
        double scale = scale(sheet, paper);
        Scene scene = DrawingScale.on(sheet, paper, scale);
        double width = paper.width(isLying(scene));
        double height = paper.height(isLying(scene));
        double x = (width - scene.width() * scale) / 2;
        double y = (height - scene.height() * scale) / 2;
        return new Leaf(scene, width, height, scale, x, y, 0, List.of());
    }

    /**
     * The sheet as large as on a paper, over pages of a smaller one: from west to east, then southwards, overlapping by
     * 10 mm, with marks where to cut and a line that says which page it is.
     *
     * @throws IllegalArgumentException when the tile is not smaller than the paper
     */
    public static List<Leaf> tiled(Scene scene, Paper paper, Paper tile) {
        if (tile.compareTo(paper) >= 0) {
            throw new IllegalArgumentException(tile + " is not smaller than " + paper);
        }
        return tiled(whole(scene, paper), tile);
    }

    /** The same of a page of any size. */
    public static List<Leaf> tiled(Leaf page, Paper tile) {
        Scene scene = page.scene();
        double scale = page.scale();
        Leaf poster = new Leaf(scene, scene.width() * scale, scene.height() * scale, scale, 0, 0, 0, List.of());
        Grid standing = Grid.of(poster, tile, false);
        Grid lying = Grid.of(poster, tile, true);
        Grid grid = lying.rows() * lying.columns() < standing.rows() * standing.columns() ? lying : standing;
        List<Leaf> leaves = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                leaves.add(grid.leaf(poster, row, column));
            }
        }
        return leaves;
    }

    /** Pages of one size over a poster. */
    private record Grid(double width, double height, int rows, int columns) {
        static Grid of(Leaf poster, Paper tile, boolean lying) {
            double width = tile.width(lying);
            double height = tile.height(lying);
            return new Grid(width, height, count(poster.height(), height), count(poster.width(), width));
        }

        private static int count(double poster, double page) {
            return (int) Math.max(1, Math.ceil((poster - OVERLAP) / step(page) - TOLERANCE));
        }

        private static double step(double page) {
            return page - 2 * BORDER - OVERLAP;
        }

        Leaf leaf(Leaf poster, int row, int column) {
            double x = BORDER - column * step(width) + slack(poster.width(), width, columns);
            double y = BORDER - row * step(height) + slack(poster.height(), height, rows);
            return new Leaf(
                    poster.scene(), width, height, poster.scale(), x, y, BORDER, marks(poster.scene(), row, column));
        }

        /** Half of what the pages have too much, so that the sheet lies in their middle. */
        private static double slack(double poster, double page, int count) {
            return (count * step(page) + OVERLAP - poster) / 2;
        }

        private List<SceneNode> marks(Scene scene, int row, int column) {
            List<SceneNode> marks = new ArrayList<>();
            for (double x : new double[] {BORDER, width - BORDER}) {
                for (double y : new double[] {BORDER, height - BORDER}) {
                    double outX = x < width / 2 ? x - MARK : x + MARK;
                    double outY = y < height / 2 ? y - MARK : y + MARK;
                    marks.add(line(x, y, outX, y));
                    marks.add(line(x, y, x, outY));
                }
            }
            Words words = Words.in(Locale.forLanguageTag(scene.language()));
            String say = words.text("print.tile", row + 1, rows, column + 1, columns);
            marks.add(new SceneNode.Text(
                    (BORDER + MARK) / SCREEN,
                    (height - BORDER / 2) / SCREEN,
                    scene.id() + " · " + say,
                    TextSize.XS,
                    false,
                    SceneNode.Anchor.START,
                    Look.INK));
            return marks;
        }

        private static SceneNode line(double x1, double y1, double x2, double y2) {
            return new SceneNode.Path(
                    List.of(new Step.Move(x1 / SCREEN, y1 / SCREEN), new Step.Line(x2 / SCREEN, y2 / SCREEN)),
                    Style.stroke(Look.INK, 0.5));
        }
    }

    private static boolean isLying(Scene scene) {
        return scene.width() > scene.height();
    }

    private static double scale(Scene scene, Paper paper) {
        boolean lying = isLying(scene);
        return Math.min(paper.width(lying) / scene.width(), paper.height(lying) / scene.height());
    }

    private static double smallest(List<SceneNode> nodes) {
        double smallest = Double.POSITIVE_INFINITY;
        for (SceneNode node : nodes) {
            if (node instanceof SceneNode.Group group) {
                smallest = Math.min(smallest, smallest(group.children()));
            } else if (node instanceof SceneNode.Text text) {
                smallest = Math.min(smallest, text.size().pixels());
            }
        }
        return smallest;
    }
}
