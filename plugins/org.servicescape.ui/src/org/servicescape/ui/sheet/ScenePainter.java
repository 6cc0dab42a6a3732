package org.servicescape.ui.sheet;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;
import org.servicescape.scene.Hatch;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Step;
import org.servicescape.scene.Style;

/** Paints a scene with SWT, shape by shape, as the SVG has it. Belongs to one display, on its thread. */
final class ScenePainter {
    /** Distance of a circle's control points from its quarter points, for a radius of one. */
    private static final double ARC = 0.5522847498;

    private final Display display;
    private final SceneFonts fonts;
    private final HatchPainter hatches = new HatchPainter();

    ScenePainter(Display display) {
        this.display = display;
        this.fonts = new SceneFonts(display);
    }

    void dispose() {
        fonts.dispose();
    }

    /** Paints the sheet where the transform puts it; leaves the graphics context without a transform. */
    void paint(GC gc, Transform placed, Scene scene) {
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setTransform(placed);
        shape(gc, box(0, 0, scene.width(), scene.height(), 0), Style.fill("#FFFFFF"), scene.width(), scene.height());
        scene.nodes().forEach(node -> paint(gc, placed, scene, node));
        gc.setTransform(null);
    }

    private void paint(GC gc, Transform placed, Scene scene, SceneNode node) {
        if (node instanceof SceneNode.Group group) {
            group.children().forEach(child -> paint(gc, placed, scene, child));
        } else if (node instanceof SceneNode.Rect rect) {
            Path outline = box(rect.x(), rect.y(), rect.width(), rect.height(), rect.radius());
            shape(gc, outline, rect.style(), scene.width(), scene.height());
        } else if (node instanceof SceneNode.Circle circle) {
            Path outline = box(
                    circle.centreX() - circle.radius(),
                    circle.centreY() - circle.radius(),
                    2 * circle.radius(),
                    2 * circle.radius(),
                    circle.radius());
            shape(gc, outline, circle.style(), scene.width(), scene.height());
        } else if (node instanceof SceneNode.Path path) {
            shape(gc, path(path.steps()), path.style(), scene.width(), scene.height());
        } else if (node instanceof SceneNode.Text text) {
            text(gc, placed, text);
        }
    }

    /** Fills, hatches and strokes the outline, and disposes of it. */
    private void shape(GC gc, Path outline, Style style, double width, double height) {
        if (!style.fill().isEmpty()) {
            gc.setBackground(colour(style.fill()));
            gc.fillPath(outline);
        }
        if (style.hatch() != Hatch.NONE) {
            hatches.paint(gc, outline, style.hatch(), width, height);
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

    private Path path(List<Step> steps) {
        Path path = new Path(display);
        for (Step step : steps) {
            if (step instanceof Step.Move move) {
                path.moveTo((float) move.x(), (float) move.y());
            } else if (step instanceof Step.Line line) {
                path.lineTo((float) line.x(), (float) line.y());
            } else if (step instanceof Step.Curve curve) {
                cubic(path, curve.x1(), curve.y1(), curve.x2(), curve.y2(), curve.x(), curve.y());
            } else {
                path.close();
            }
        }
        return path;
    }

    /** A rectangle whose corners are rounded by the radius; with half its sides as the radius, a circle. */
    private Path box(double x, double y, double width, double height, double radius) {
        Path path = new Path(display);
        double r = Math.min(radius, Math.min(width, height) / 2);
        if (r <= 0) {
            path.addRectangle((float) x, (float) y, (float) width, (float) height);
            return path;
        }
        double right = x + width;
        double bottom = y + height;
        double c = r * (1 - ARC);
        path.moveTo((float) (x + r), (float) y);
        path.lineTo((float) (right - r), (float) y);
        cubic(path, right - c, y, right, y + c, right, y + r);
        path.lineTo((float) right, (float) (bottom - r));
        cubic(path, right, bottom - c, right - c, bottom, right - r, bottom);
        path.lineTo((float) (x + r), (float) bottom);
        cubic(path, x + c, bottom, x, bottom - c, x, bottom - r);
        path.lineTo((float) x, (float) (y + r));
        cubic(path, x, y + c, x + c, y, x + r, y);
        path.close();
        return path;
    }

    private static void cubic(Path path, double x1, double y1, double x2, double y2, double x, double y) {
        path.cubicTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
    }

    /** The colour of {@code #RRGGBB}. */
    static Color colour(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Color(new RGB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
    }
}
