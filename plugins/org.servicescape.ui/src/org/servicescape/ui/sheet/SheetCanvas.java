package org.servicescape.ui.sheet;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.servicescape.scene.Scene;

/**
 * Shows the sheets of a picture one below the other, scrolled and zoomed.
 *
 * <p>Fits a whole sheet into the window until somebody zooms. Arrow keys, Page Up, Page Down, Home and End scroll, the
 * wheel scrolls, and zooms with Ctrl held.
 */
public final class SheetCanvas extends Canvas {
    private static final double STEP = 1.25;
    private static final double LEAST = 0.05;
    private static final double MOST = 8;
    private static final int GAP = 24;
    private static final int LINE = 40;

    private final ScenePainter painter;
    private List<Scene> sheets = List.of();
    private String sentence = "";
    private double zoom = 1;
    private boolean fitting = true;

    SheetCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_REDRAW_RESIZE);
        painter = new ScenePainter(getDisplay());
        setBackground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> arrange());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, event -> setFocus());
        addListener(SWT.MouseWheel, this::wheel);
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.Dispose, event -> painter.dispose());
        getHorizontalBar().addListener(SWT.Selection, event -> redraw());
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = sheets.isEmpty() ? sentence : sheets.get(0).title();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result =
                        sheets.stream().map(Scene::description).distinct().collect(Collectors.joining(" "));
            }
        });
    }

    /** Shows these sheets from now on. */
    public void show(List<Scene> shown) {
        sheets = List.copyOf(shown);
        sentence = "";
        arrange();
    }

    /** Shows a sentence in place of a picture. */
    public void say(String words) {
        sheets = List.of();
        sentence = words;
        arrange();
    }

    /** What is shown; empty while there is only a sentence. */
    public List<Scene> sheets() {
        return sheets;
    }

    /** Pixels on the screen for a pixel of the sheet. */
    public double zoom() {
        return zoom;
    }

    /** Shows things a step larger. */
    public void zoomIn() {
        zoomTo(zoom * STEP, middle());
    }

    /** Shows things a step smaller. */
    public void zoomOut() {
        zoomTo(zoom / STEP, middle());
    }

    /** Shows a whole sheet, from now on. */
    public void zoomFit() {
        fitting = true;
        getVerticalBar().setSelection(0);
        arrange();
    }

    private void zoomTo(double wanted, Point fixed) {
        double next = Math.min(MOST, Math.max(LEAST, wanted));
        double x = (getHorizontalBar().getSelection() + fixed.x) / zoom;
        double y = (getVerticalBar().getSelection() + fixed.y) / zoom;
        fitting = false;
        zoom = next;
        arrange();
        getHorizontalBar().setSelection((int) Math.round(x * zoom - fixed.x));
        getVerticalBar().setSelection((int) Math.round(y * zoom - fixed.y));
        redraw();
    }

    private void arrange() {
        Rectangle area = getClientArea();
        if (!sheets.isEmpty() && fitting) {
            double byWidth = area.width / (widest() + 2 * GAP);
            double byHeight = area.height / (sheets.get(0).height() + 2 * GAP);
            zoom = Math.max(LEAST, Math.min(1, Math.min(byWidth, byHeight)));
        }
        range(getHorizontalBar(), widest() + 2 * GAP, area.width);
        range(
                getVerticalBar(),
                sheets.stream().mapToDouble(Scene::height).sum() + GAP * (sheets.size() + 1),
                area.height);
        redraw();
    }

    private void range(ScrollBar bar, double length, int seen) {
        int whole = (int) Math.ceil(length * zoom);
        int selection = Math.max(0, Math.min(bar.getSelection(), whole - seen));
        bar.setEnabled(whole > seen);
        bar.setValues(selection, 0, Math.max(whole, seen), Math.max(1, seen), LINE, Math.max(1, seen - LINE));
    }

    private double widest() {
        return sheets.stream().mapToDouble(Scene::width).max().orElse(0);
    }

    private Point middle() {
        Rectangle area = getClientArea();
        return new Point(area.width / 2, area.height / 2);
    }

    private void paint(GC gc) {
        if (sheets.isEmpty()) {
            gc.drawText(sentence, GAP, GAP, SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER);
            return;
        }
        Rectangle area = getClientArea();
        double left = Math.max(0, (area.width - (widest() + 2 * GAP) * zoom) / 2);
        double y = GAP * zoom - getVerticalBar().getSelection();
        for (Scene sheet : sheets) {
            double x = left + GAP * zoom - getHorizontalBar().getSelection();
            if (y < area.height && y + sheet.height() * zoom > 0) {
                Transform placed = new Transform(getDisplay());
                placed.translate((float) x, (float) y);
                placed.scale((float) zoom, (float) zoom);
                painter.paint(gc, placed, sheet);
                placed.dispose();
            }
            y += (sheet.height() + GAP) * zoom;
        }
    }

    private void key(Event event) {
        Rectangle area = getClientArea();
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> scroll(-LINE, 0);
            case SWT.ARROW_RIGHT -> scroll(LINE, 0);
            case SWT.ARROW_UP -> scroll(0, -LINE);
            case SWT.ARROW_DOWN -> scroll(0, LINE);
            case SWT.PAGE_UP -> scroll(0, LINE - area.height);
            case SWT.PAGE_DOWN -> scroll(0, area.height - LINE);
            case SWT.HOME -> scroll(
                    -getHorizontalBar().getMaximum(), -getVerticalBar().getMaximum());
            case SWT.END -> scroll(0, getVerticalBar().getMaximum());
            default -> {
                // Other keys belong to the workbench.
            }
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            zoomTo(event.count > 0 ? zoom * STEP : zoom / STEP, new Point(event.x, event.y));
        }
    }

    private void scroll(int right, int down) {
        getHorizontalBar().setSelection(getHorizontalBar().getSelection() + right);
        getVerticalBar().setSelection(getVerticalBar().getSelection() + down);
        redraw();
    }
}
