package org.servicescape.ui.sheet;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;
import org.servicescape.scene.Hatch;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Style;
import org.servicescape.scene.look.Look;

/** Paints a scene with SWT, shape by shape, as the SVG has it. Belongs to one display, on its thread. */
final class ScenePainter {
    /** How far strokes, and words in the fonts of the screen, may go beyond what they are around, in pixels. */
    private static final double MARGIN = 24;

    private final Display display;
    private final SceneFonts fonts;
    private final SceneImages images;
    private final HatchPainter hatches = new HatchPainter();

    /**
     * A painter for a display.
     *
     * @param arrived is run when an image that was painted as an empty frame can be painted
     */
    ScenePainter(Display display, Runnable arrived) {
        this.display = display;
        this.fonts = new SceneFonts(display);
        this.images = new SceneImages(display, arrived);
    }

    void dispose() {
        fonts.dispose();
        images.dispose();
    }

    /** Keeps no images but those of these sheets. */
    void keep(List<Scene> sheets) {
        images.keep(sheets);
    }

    /** Paints the whole sheet where the transform puts it; leaves the graphics context without a transform. */
    void paint(GC gc, Transform placed, Scene scene) {
        paint(gc, placed, scene, new Bounds(0, 0, scene.width(), scene.height()));
    }

    /** The same, but for what lies outside of the part of the sheet that is seen. */
    void paint(GC gc, Transform placed, Scene scene, Bounds seen) {
        Bounds part = seen.within(new Bounds(0, 0, scene.width(), scene.height()));
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setTransform(placed);
        shape(gc, Outlines.box(display, 0, 0, scene.width(), scene.height(), 0), Style.fill("#FFFFFF"), part);
        scene.nodes().forEach(node -> paint(gc, placed, part, node));
        gc.setTransform(null);
    }

    private void paint(GC gc, Transform placed, Bounds seen, SceneNode node) {
        if (node instanceof SceneNode.Group group) {
            group.children().forEach(child -> paint(gc, placed, seen, child));
        } else if (!Bounds.of(node).grown(MARGIN).meets(seen)) {
            return;
        } else if (node instanceof SceneNode.Rect rect) {
            shape(gc, Outlines.of(display, rect), rect.style(), seen);
        } else if (node instanceof SceneNode.Circle circle) {
            shape(gc, Outlines.of(display, circle), circle.style(), seen);
        } else if (node instanceof SceneNode.Path path) {
            shape(gc, Outlines.of(display, path), path.style(), seen);
        } else if (node instanceof SceneNode.Text text) {
            text(gc, placed, text);
        } else if (node instanceof SceneNode.Image image) {
            image(gc, placed, image, seen);
        }
    }

    /** Fills, hatches and strokes the outline, and disposes of it. */
    private void shape(GC gc, Path outline, Style style, Bounds seen) {
        if (!style.fill().isEmpty()) {
            gc.setBackground(colour(style.fill()));
            gc.fillPath(outline);
        }
        if (style.hatch() != Hatch.NONE) {
            hatches.paint(gc, outline, style.hatch(), seen);
        }
        if (!style.stroke().isEmpty() && style.strokeWidth() > 0) {
            gc.setForeground(colour(style.stroke()));
            gc.setLineAttributes(line(style));
            gc.drawPath(outline);
        }
        outline.dispose();
    }

    private static LineAttributes line(Style style) {
        int cap = style.roundCaps() ? SWT.CAP_ROUND : SWT.CAP_FLAT;
        int join = style.roundCaps() ? SWT.JOIN_ROUND : SWT.JOIN_MITER;
        if (style.dash().isEmpty()) {
            return new LineAttributes((float) style.strokeWidth(), cap, join);
        }
        float[] dash = new float[style.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = style.dash().get(i).floatValue();
        }
        return new LineAttributes((float) style.strokeWidth(), cap, join, SWT.LINE_CUSTOM, dash, 0, 10);
    }

    private void text(GC gc, Transform placed, SceneNode.Text text) {
        gc.setFont(fonts.font(text.bold()));
        double scale = fonts.scale(text.size());
        double width = gc.stringExtent(text.text()).x;
        double start =
                switch (text.anchor()) {
                    case START -> 0;
                    case MIDDLE -> -width / 2;
                    case END -> -width;
                };
        float[] elements = new float[6];
        placed.getElements(elements);
        Transform written = new Transform(display, elements);
        written.translate((float) text.x(), (float) text.y());
        written.rotate((float) text.rotation());
        written.scale((float) scale, (float) scale);
        gc.setTransform(written);
        gc.setForeground(colour(text.colour()));
        int rise = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
        gc.drawString(text.text(), (int) Math.round(start), -rise, true);
        gc.setTransform(placed);
        written.dispose();
    }

    /** An image, or its frame as long as it is not there. */
    private void image(GC gc, Transform placed, SceneNode.Image image, Bounds seen) {
        Optional<Image> there = images.of(image.file());
        if (there.isEmpty()) {
            Path frame = Outlines.box(display, image.x(), image.y(), image.width(), image.height(), 0);
            shape(gc, frame, Style.stroke(Look.INK_2, 1), seen);
            return;
        }
        Rectangle size = there.get().getBounds();
        float[] elements = new float[6];
        placed.getElements(elements);
        Transform laid = new Transform(display, elements);
        laid.translate((float) image.x(), (float) image.y());
        laid.scale((float) (image.width() / size.width), (float) (image.height() / size.height));
        gc.setTransform(laid);
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(there.get(), 0, 0);
        gc.setTransform(placed);
        laid.dispose();
    }

    /** The colour of {@code #RRGGBB}. */
    static Color colour(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Color(new RGB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
    }
}
