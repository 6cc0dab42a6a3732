package org.servicescape.pages.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.servicescape.pages.diagram.Layout.Manner;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.text.TextWrap;

/**
 * A class diagram as a sheet: head, diagram, and a legend of its lines.
 *
 * <p>Several layouts are tried; of those that are not wider than a page the one with the fewest crossings and the least
 * paper is taken. Cost: seconds for thirty classes.
 */
public final class DiagramSheet {
    /** No sheet is wider, in pixels, so that it is legible on a page at its own size. */
    public static final double WIDEST = 1600;

    private static final double MARGIN = 28;
    private static final double GAP = 24;
    /** How much paper, in square pixels, a layout may cost that spares one crossing, or that is a pixel less too wide. */
    private static final double CROSSING = 12_000;

    /** What a pixel of line costs: long ones are hard to follow. */
    private static final double LINE = 40;

    private static final double PIXEL_TOO_WIDE = 1e6;
    /** What one sees without scrolling, in pixels. */
    private static final double SCREEN = 1000;

    private static final double PIXEL_TOO_HIGH = 1500;
    private static final double LEAST_WIDTH = 1000;

    private DiagramSheet() {}

    /** The sheet of a topic. */
    public static Scene of(Topic topic) {
        Placed best = best(topic);
        double width = Math.ceil(Math.max(LEAST_WIDTH, best.width() + 2 * MARGIN));
        List<SceneNode> nodes = new ArrayList<>();
        double y = MARGIN;
        nodes.add(Shapes.text(MARGIN, y + Shapes.ascent(TextSize.L), topic.title(), TextSize.L, true));
        y += TextSize.L.lineHeight() + 4;
        List<String> description = TextWrap.wrap(topic.description(), width - 2 * MARGIN, TextSize.S, false);
        nodes.addAll(Shapes.lines(MARGIN, y + Shapes.ascent(TextSize.S), description, TextSize.S, false, Look.INK_2));
        y += description.size() * TextSize.S.lineHeight() + GAP;
        nodes.addAll(DiagramPainter.paint(best, MARGIN, y));
        y += best.height() + GAP;
        nodes.addAll(DiagramLegend.paint(MARGIN, y, width - 2 * MARGIN));
        y += DiagramLegend.HEIGHT + MARGIN;
        return new Scene(topic.id(), topic.title(), topic.description(), "en", width, Math.ceil(y), nodes);
    }

    private static Placed best(Topic topic) {
        return Stream.of(true, false)
                .map(shared -> Content.of(topic, shared))
                .flatMap(content -> Manner.all().stream().map(manner -> Layout.of(content, manner)))
                .min(Comparator.comparingDouble(DiagramSheet::badness))
                .orElseThrow();
    }

    private static double badness(Placed placed) {
        double width = placed.width() + 2 * MARGIN;
        double paper = Math.max(LEAST_WIDTH, width) * placed.height();
        return Math.max(0, width - WIDEST) * PIXEL_TOO_WIDE
                + Math.max(0, placed.height() - SCREEN) * PIXEL_TOO_HIGH
                + placed.crossings() * CROSSING
                + placed.ink() * LINE
                + paper;
    }
}
