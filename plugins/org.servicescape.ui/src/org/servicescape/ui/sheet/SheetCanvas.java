package org.servicescape.ui.sheet;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.eclipse.swt.widgets.ScrollBar;
import org.servicescape.scene.Scene;
import org.servicescape.scene.Slot;

/**
 * Shows the sheets of a picture one below the other, scrolled and zoomed, and frames the elements that are selected.
 *
 * <p>Begins at a zoom at which the text can be read; {@link #zoomFit} shows a whole sheet. {@link SheetMouse} and
 * {@link SheetHand} tell what mouse and keys do.
 */
public final class SheetCanvas extends Canvas {
    private static final double STEP = 1.25;
    private static final double LEAST = 0.05;
    private static final double MOST = 8;
    private static final double READABLE = 0.7;
    private static final int GAP = 24;
    private static final int PROBES = 12;
    private static final int LINE = 40;

    private final SheetPainting painting;
    private final SheetMouse mouse;
    private final SheetHand hand;
    private List<Scene> sheets = List.of();
    private Figures figures = Figures.none();
    private Set<String> selected = Set.of();
    private boolean toReveal;
    private String sentence = "";
    private double zoom = 1;
    private Zooming zooming = Zooming.READABLE;

    /** Who decides on the zoom. */
    private enum Zooming {
        /** The canvas, so that the text can be read. */
        READABLE,
        /** The canvas, so that a whole sheet is seen. */
        WHOLE,
        /** The person in front of it. */
        CHOSEN
    }

    SheetCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_REDRAW_RESIZE);
        painting = new SheetPainting(this);
        mouse = new SheetMouse(this);
        hand = new SheetHand(this, mouse);
        setBackground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> arrange());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Dispose, event -> painting.dispose());
        getHorizontalBar().addListener(SWT.Selection, event -> redraw());
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = accessibleName();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result =
                        sheets.stream().map(Scene::description).distinct().collect(Collectors.joining(" "));
            }
        });
    }

    /** Shows these sheets from now on; where it showed sheets before, zoom and place stay. */
    public void show(List<Scene> shown) {
        Optional<Anchor> anchor = Anchor.of(this);
        sheets = List.copyOf(shown);
        painting.changed();
        figures = Figures.of(sheets);
        sentence = "";
        arrange();
        anchor.ifPresent(before -> before.hold(this));
        if (toReveal) {
            toReveal = !reveal();
        }
    }

    /** Shows things so many times larger, from now on. */
    void zoomBy(double factor) {
        zooming = Zooming.CHOSEN;
        zoom = Math.min(MOST, Math.max(LEAST, zoom * factor));
        arrange();
    }

    /** Shows a sentence in place of a picture. */
    public void say(String words) {
        sheets = List.of();
        figures = Figures.none();
        sentence = words;
        arrange();
    }

    /** What is shown; empty while there is only a sentence. */
    public List<Scene> sheets() {
        return sheets;
    }

    /** Ids of the elements that are framed. */
    public Set<String> selected() {
        return selected;
    }

    /** Frames these elements, those that the picture shows; scrolls to the first of them where others were framed. */
    public void select(Collection<String> elements) {
        if (!selected.equals(new LinkedHashSet<>(elements))) {
            frame(elements);
        }
    }

    /** Frames these elements and scrolls to the first of them, at once or as soon as the picture is there. */
    public void frame(Collection<String> elements) {
        frameWhereItIs(elements);
        toReveal = !reveal();
    }

    /** Frames these elements and does not scroll. */
    public void frameWhereItIs(Collection<String> elements) {
        selected = Collections.unmodifiableSet(new LinkedHashSet<>(elements));
        toReveal = false;
        getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        redraw();
    }

    /** Scrolls to the first selected element that the picture shows, if there is one. */
    private boolean reveal() {
        Optional<Figure> first =
                selected.stream().map(figures::best).flatMap(Optional::stream).findFirst();
        first.ifPresent(figure -> reveal(placeOf(figure)));
        return first.isPresent();
    }

    /** A point of the canvas at which a click selects the element, for those who test the window. */
    public Optional<Point> pointOn(String element) {
        return figures.best(element).flatMap(this::pointOn);
    }

    private Optional<Point> pointOn(Figure figure) {
        Point corner = cornerOf(figure.sheet());
        Bounds box = figure.bounds();
        for (int row = 1; row < PROBES; row++) {
            for (int column = 1; column < PROBES; column++) {
                int x = (int) Math.round(corner.x + (box.left() + (box.right() - box.left()) * column / PROBES) * zoom);
                int y = (int) Math.round(corner.y + (box.top() + (box.bottom() - box.top()) * row / PROBES) * zoom);
                if (getClientArea().contains(x, y)
                        && pointed(x, y, 0)
                                .figure()
                                .filter(hit -> hit.element().equals(figure.element()))
                                .isPresent()) {
                    return Optional.of(new Point(x, y));
                }
            }
        }
        return Optional.empty();
    }

    /** Where a figure is on the canvas now. */
    public Rectangle placeOf(Figure figure) {
        Point corner = cornerOf(figure.sheet());
        Bounds box = figure.bounds();
        return new Rectangle(
                (int) Math.round(corner.x + box.left() * zoom),
                (int) Math.round(corner.y + box.top() * zoom),
                (int) Math.round((box.right() - box.left()) * zoom),
                (int) Math.round((box.bottom() - box.top()) * zoom));
    }

    /** What is said beside the pointer while something is dragged. */
    public Optional<String> hint() {
        return mouse.hint();
    }

    SheetHand hand() {
        return hand;
    }

    SheetMouse mouse() {
        return mouse;
    }

    /** Where the elements are. */
    public Figures figures() {
        return figures;
    }

    /** What is at a point of the canvas; between two sheets, seen from the nearer one. */
    public Pointed pointed(int x, int y, int keys) {
        int sheet = 0;
        for (int other = 1; other < sheets.size(); other++) {
            if (y >= cornerOf(other).y - GAP * zoom / 2) {
                sheet = other;
            }
        }
        Point corner = cornerOf(sheet);
        Optional<RowNames> names = RowNames.of(this).filter(band -> band.holds(this, x, y));
        double onX = names.map(band -> band.across(x)).orElse((x - corner.x) / zoom);
        double onY = (y - corner.y) / zoom;
        List<Slot> slots = sheets.isEmpty()
                ? List.of()
                : sheets.get(sheet).slots().stream()
                        .filter(slot -> slot.holds(onX, onY))
                        .toList();
        return new Pointed(new Point(x, y), sheet, onX, onY, figureAt(sheet, onX, onY), slots, keys);
    }

    private Optional<Figure> figureAt(int sheet, double x, double y) {
        GC gc = new GC(this);
        try {
            return figures.at(gc, sheet, x, y, SheetMouse.TOLERANCE / zoom);
        } finally {
            gc.dispose();
        }
    }

    /** The point of the canvas at which a point of a sheet is seen now. */
    public Point pointOf(int sheet, double x, double y) {
        Point corner = cornerOf(sheet);
        return new Point((int) Math.round(corner.x + x * zoom), (int) Math.round(corner.y + y * zoom));
    }

    /** Pixels on the screen for a pixel of the sheet. */
    public double zoom() {
        return zoom;
    }

    /** Shows things a step larger. */
    public void zoomIn() {
        zoomAt(true, middle());
    }

    /** Shows things a step smaller. */
    public void zoomOut() {
        zoomAt(false, middle());
    }

    /** Shows things a step larger or smaller; what is at the point stays there. */
    void zoomAt(boolean larger, Point fixed) {
        zoomTo(larger ? zoom * STEP : zoom / STEP, fixed);
    }

    /** Shows a whole sheet, from now on. */
    public void zoomFit() {
        zooming = Zooming.WHOLE;
        getVerticalBar().setSelection(0);
        arrange();
    }

    private void zoomTo(double wanted, Point fixed) {
        double next = Math.min(MOST, Math.max(LEAST, wanted));
        double x = (getHorizontalBar().getSelection() + fixed.x) / zoom;
        double y = (getVerticalBar().getSelection() + fixed.y) / zoom;
        zooming = Zooming.CHOSEN;
        zoom = next;
        arrange();
        getHorizontalBar().setSelection((int) Math.round(x * zoom - fixed.x));
        getVerticalBar().setSelection((int) Math.round(y * zoom - fixed.y));
        redraw();
    }

    /** Scrolls by as many pages. */
    void scroll(int right, int down) {
        Rectangle area = getClientArea();
        pan(right * (area.width - LINE), down * (area.height - LINE));
    }

    /** Scrolls by pixels of the screen. */
    void pan(int right, int down) {
        getHorizontalBar().setSelection(getHorizontalBar().getSelection() + right);
        getVerticalBar().setSelection(getVerticalBar().getSelection() + down);
        redraw();
    }

    /** Scrolls just so far that the place is seen. */
    public void reveal(Rectangle place) {
        Rectangle area = getClientArea();
        int names = RowNames.of(this).map(RowNames::width).orElse(0);
        pan(
                distance(place.x - names, place.x - names + place.width, area.width - names),
                distance(place.y, place.y + place.height, area.height));
    }

    /** How far to scroll so that the stretch is seen; its beginning where it is longer than what is seen. */
    private static int distance(double from, double to, int seen) {
        if (from < LINE || to - from > seen - 2 * LINE) {
            return (int) Math.round(from - LINE);
        }
        return to > seen - LINE ? (int) Math.round(to - seen + LINE) : 0;
    }

    private void arrange() {
        Rectangle area = getClientArea();
        if (!sheets.isEmpty() && zooming != Zooming.CHOSEN && area.width > 0) {
            double byWidth = area.width / (widest() + 2 * GAP);
            double byHeight = area.height / (sheets.get(0).height() + 2 * GAP);
            double whole = Math.max(LEAST, Math.min(1, Math.min(byWidth, byHeight)));
            zoom = zooming == Zooming.WHOLE ? whole : Math.max(Math.max(whole, Math.min(1, byWidth)), READABLE);
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

    /** Where the sheet's corner is on the canvas. */
    private Point cornerOf(int sheet) {
        double above = sheets.stream().limit(sheet).mapToDouble(Scene::height).sum();
        double left = Math.max(0, (getClientArea().width - (widest() + 2 * GAP) * zoom) / 2);
        return new Point((int) Math.round(left + GAP * zoom - getHorizontalBar().getSelection()), (int)
                Math.round((above + GAP * (sheet + 1)) * zoom - getVerticalBar().getSelection()));
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        if (sheets.isEmpty()) {
            gc.drawText(sentence, GAP, GAP, SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER);
        }
        painting.paint(gc, this::paintSelection);
        mouse.hint().ifPresent(sentence -> HintPainter.paint(gc, getFont(), area, mouse.last(), sentence));
        if (isFocusControl()) {
            gc.drawFocus(0, 0, area.width, area.height);
        }
    }

    private void paintSelection(GC gc, Transform placed, int sheet) {
        gc.setTransform(placed);
        hand.paintFirst(gc, sheet, zoom);
        List<Figure> framed = figures.of(selected);
        for (Figure figure : framed) {
            if (figure.sheet() == sheet && framed.stream().noneMatch(figure::isPartOf)) {
                SelectionPainter.paint(gc, figure, zoom);
            }
        }
        hand.paint(gc, sheet, zoom);
        mouse.paint(gc, sheet, zoom);
        gc.setTransform(null);
    }

    private String accessibleName() {
        if (sheets.isEmpty()) {
            return sentence;
        }
        return selected.stream()
                .map(figures::best)
                .flatMap(Optional::stream)
                .map(Figure::title)
                .findFirst()
                .orElse(sheets.get(0).title());
    }
}
