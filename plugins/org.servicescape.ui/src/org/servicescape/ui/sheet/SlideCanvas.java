package org.servicescape.ui.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.servicescape.scene.Scene;

/** Shows one sheet as large as it fits, on white. */
public final class SlideCanvas extends Canvas {
    private static final int MARGIN = 24;

    private final ScenePainter painter;
    private Optional<Scene> slide = Optional.empty();
    private Figures figures = Figures.none();
    private String sentence = "";

    /** An empty canvas. */
    public SlideCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        painter = new ScenePainter(getDisplay(), this::redraw);
        setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
        setForeground(getDisplay().getSystemColor(SWT.COLOR_BLACK));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Dispose, event -> painter.dispose());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = slide.map(Scene::description).orElse(sentence);
            }
        });
    }

    /** Shows a sheet from now on. */
    public void show(Scene shown) {
        slide = Optional.of(shown);
        figures = Figures.of(List.of(shown));
        getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        redraw();
    }

    /** Shows a sentence in place of a sheet. */
    public void say(String words) {
        slide = Optional.empty();
        figures = Figures.none();
        sentence = words;
        redraw();
    }

    /** What is shown; empty while there is only a sentence. */
    public Optional<Scene> slide() {
        return slide;
    }

    /** Tells the id of the element that is clicked on; empty where there is none. */
    public void onClick(Consumer<Optional<String>> clicked) {
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1) {
                clicked.accept(elementAt(event.x, event.y));
            }
        });
    }

    private Optional<String> elementAt(int x, int y) {
        Point corner = corner();
        GC gc = new GC(this);
        try {
            return figures.at(gc, 0, (x - corner.x) / zoom(), (y - corner.y) / zoom(), 1)
                    .map(Figure::element);
        } finally {
            gc.dispose();
        }
    }

    /** The point of the canvas at which a point of the sheet is seen. */
    public Point pointOf(double x, double y) {
        Point corner = corner();
        return new Point((int) Math.round(corner.x + x * zoom()), (int) Math.round(corner.y + y * zoom()));
    }

    private double zoom() {
        Rectangle area = getClientArea();
        return slide.map(shown -> Math.max(0.05, Math.min(area.width / shown.width(), area.height / shown.height())))
                .orElse(1.0);
    }

    private Point corner() {
        Rectangle area = getClientArea();
        double width = slide.map(Scene::width).orElse(0.0) * zoom();
        double height = slide.map(Scene::height).orElse(0.0) * zoom();
        return new Point((int) ((area.width - width) / 2), (int) ((area.height - height) / 2));
    }

    private void paint(GC gc) {
        if (slide.isEmpty()) {
            gc.drawText(sentence, MARGIN, MARGIN, SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER);
            return;
        }
        Point corner = corner();
        Transform placed = new Transform(getDisplay());
        placed.translate(corner.x, corner.y);
        placed.scale((float) zoom(), (float) zoom());
        painter.paint(gc, placed, slide.get());
        placed.dispose();
    }
}
