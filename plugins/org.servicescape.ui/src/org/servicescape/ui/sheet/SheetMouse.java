package org.servicescape.ui.sheet;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/**
 * What the mouse does on a picture: what the chosen {@link Tool} makes of it, and else it selects. A click selects an
 * element, with Shift or Ctrl one more; a double click writes its words where they stand. With the space bar or the middle
 * button held, dragging moves the picture. Escape ends a drag without a change, and gives up the tool.
 */
final class SheetMouse {
    /** How far from a thin line one may click, in pixels of the screen. */
    static final int TOLERANCE = 3;

    /** Less than this is a click with an unsteady hand and no drag, in pixels of the screen. */
    private static final int UNSTEADY = 4;

    /** So near to an edge what is dragged scrolls the picture: pixels of the screen, by how many, after milliseconds. */
    private static final int EDGE = 24;

    private static final int STEP = 18;
    private static final int EVERY = 40;

    private final SheetCanvas canvas;
    private Consumer<Set<String>> selects = elements -> {};
    private Predicate<Figure> writes = figure -> false;
    private Runnable asks = () -> {};
    private Runnable givesUp = () -> {};
    private Tool first = Tool.SELECT;
    private Tool tool = Tool.SELECT;
    private Optional<Pointed> pressed = Optional.empty();
    private Optional<Drag> drag = Optional.empty();
    private Optional<Pointed> hovered = Optional.empty();
    private Optional<Point> panned = Optional.empty();
    private boolean twice;
    private boolean space;
    private boolean scrolling;
    private boolean inside;
    private Point last = new Point(0, 0);
    private int keys;

    SheetMouse(SheetCanvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseDoubleClick, event -> twice = event.button == 1);
        canvas.addListener(SWT.FocusOut, event -> space(false));
        canvas.addListener(SWT.MouseExit, event -> {
            hovered = Optional.empty();
            canvas.redraw();
        });
    }

    /**
     * Who is told which elements were selected by hand; who lets somebody write in a figure, where that can be; who is
     * asked for properties; and who is told that the tool was given up.
     */
    void tell(Consumer<Set<String>> selected, Predicate<Figure> writing, Runnable properties, Runnable toolGivenUp) {
        selects = selected;
        writes = writing;
        asks = properties;
        givesUp = toolGivenUp;
    }

    /** What the mouse does as long as nobody chooses another tool. */
    void first(Tool usual) {
        first = usual;
    }

    /** From now on the mouse does this. */
    void use(Tool chosen) {
        dropNothing();
        tool = chosen;
    }

    /** Selects by hand. */
    void select(Collection<String> elements) {
        Set<String> chosen = new LinkedHashSet<>(elements);
        canvas.select(chosen);
        selects.accept(chosen);
    }

    /** Asks for the properties of what is selected. */
    void ask() {
        asks.run();
    }

    /** The space bar was pressed or released. */
    void space(boolean held) {
        if (space != held) {
            space = held;
            cursor();
        }
    }

    /** Gives up what is being dragged, else the tool; false where there is nothing to give up. */
    boolean escape() {
        if (dropNothing()) {
            return true;
        }
        if (tool != first) {
            givesUp.run();
            return true;
        }
        return false;
    }

    /** Something is carried in from elsewhere in the window. */
    void carry(Drag carried) {
        dropNothing();
        drag = Optional.of(carried);
        inside = false;
    }

    /** Whether something is carried or dragged. */
    boolean isCarrying() {
        return drag.isPresent();
    }

    /** What is carried is over a point of the canvas now. */
    void over(Point at) {
        last = at;
        drag.ifPresent(carried -> {
            carried.to(canvas.pointed(at.x, at.y, 0));
            canvas.redraw();
            scroll();
        });
    }

    private boolean dropNothing() {
        boolean dragging = drag.isPresent() || panned.isPresent();
        drag.ifPresent(Drag::cancel);
        drag = Optional.empty();
        panned = Optional.empty();
        pressed = Optional.empty();
        canvas.redraw();
        return dragging;
    }

    /** Paints what is being dragged; the transform of the sheet is set. */
    void paint(GC gc, int sheet, double zoom) {
        if (drag.isPresent()) {
            drag.get().paint(gc, sheet, zoom);
        } else if (pressed.isEmpty() && panned.isEmpty()) {
            hovered.filter(at -> at.sheet() == sheet).ifPresent(at -> tool.paint(gc, at, zoom));
        }
    }

    /** What is said beside the pointer while something is dragged. */
    Optional<String> hint() {
        return drag.flatMap(Drag::hint);
    }

    /** Where the pointer was seen last. */
    Point last() {
        return last;
    }

    private void press(Event event) {
        canvas.setFocus();
        last = new Point(event.x, event.y);
        twice = false;
        if (event.button == 2 || (event.button == 1 && space)) {
            panned = Optional.of(last);
        } else if (event.button == 1) {
            pressed = Optional.of(canvas.pointed(event.x, event.y, event.stateMask));
        } else if (event.button == 3) {
            menu(canvas.pointed(event.x, event.y, event.stateMask));
        }
    }

    /** The menu is about what is selected, where that is what was pressed on. */
    private void menu(Pointed at) {
        Optional<String> element = at.figure().map(Figure::element);
        if (element.isEmpty() || !canvas.selected().contains(element.get())) {
            canvas.frameWhereItIs(element.map(Set::of).orElse(Set.of()));
            selects.accept(canvas.selected());
        }
    }

    private void move(Event event) {
        last = new Point(event.x, event.y);
        keys = event.stateMask;
        if (panned.isPresent()) {
            canvas.pan(panned.get().x - event.x, panned.get().y - event.y);
            panned = Optional.of(last);
            return;
        }
        Pointed at = canvas.pointed(event.x, event.y, event.stateMask);
        if (drag.isEmpty() && pressed.isPresent() && isFar(pressed.get().canvas(), last)) {
            drag = tool.grab(pressed.get());
            inside = false;
            pressed = drag.isPresent() ? Optional.empty() : pressed;
        }
        if (drag.isPresent()) {
            canvas.setToolTipText(null);
            drag.get().to(at);
            canvas.redraw();
            scroll();
        } else {
            hovered = Optional.of(at);
            cursor();
            title(at);
            if (tool != Tool.SELECT) {
                canvas.redraw();
            }
        }
    }

    /**
     * Near an edge of what is seen, the picture comes to meet what is dragged, for as long as the pointer stays there; but
     * not where the drag began at the edge and has not been away from it.
     */
    private void scroll() {
        Rectangle area = canvas.getClientArea();
        int right = toEdge(last.x, area.width);
        int down = toEdge(last.y, area.height);
        inside |= right == 0 && down == 0;
        if ((right != 0 || down != 0) && inside && !scrolling) {
            scrolling = true;
            canvas.getDisplay().timerExec(EVERY, () -> {
                scrolling = false;
                if (!canvas.isDisposed() && drag.isPresent()) {
                    canvas.pan(right, down);
                    drag.get().to(canvas.pointed(last.x, last.y, keys));
                    scroll();
                }
            });
        }
    }

    private static int toEdge(int at, int length) {
        return at < EDGE ? -STEP : at > length - EDGE ? STEP : 0;
    }

    private static boolean isFar(Point from, Point to) {
        return Math.abs(from.x - to.x) + Math.abs(from.y - to.y) >= UNSTEADY;
    }

    private void release(Event event) {
        last = new Point(event.x, event.y);
        if (panned.isPresent()) {
            panned = Optional.empty();
        } else if (drag.isPresent()) {
            Drag dropped = drag.get();
            drag = Optional.empty();
            dropped.drop(canvas.pointed(event.x, event.y, event.stateMask));
            canvas.redraw();
        } else if (pressed.isPresent() && event.button == 1) {
            Pointed at = pressed.get();
            pressed = Optional.empty();
            click(at);
        }
    }

    private void click(Pointed at) {
        if (twice) {
            twice = false;
            if (!tool.clickTwice(at) && at.figure().filter(writes).isEmpty()) {
                asks.run();
            }
        } else if (!tool.click(at)) {
            choose(at);
        }
    }

    private void choose(Pointed at) {
        Optional<String> element = at.figure().map(Figure::element);
        Set<String> chosen = new LinkedHashSet<>();
        if (at.holds(SWT.SHIFT) || at.holds(SWT.MOD1)) {
            chosen.addAll(canvas.selected());
        }
        element.filter(one -> !chosen.remove(one)).ifPresent(chosen::add);
        canvas.frameWhereItIs(chosen);
        selects.accept(chosen);
    }

    private void cursor() {
        int shape = space ? SWT.CURSOR_HAND : tool.cursor(canvas.pointed(last.x, last.y, 0));
        canvas.setCursor(canvas.getDisplay().getSystemCursor(shape));
    }

    private void title(Pointed at) {
        String title = at.figure()
                .map(Figure::title)
                .filter(words -> !words.isBlank())
                .map(words -> words.replace("&", "&&"))
                .orElse(null);
        if (title == null ? canvas.getToolTipText() != null : !title.equals(canvas.getToolTipText())) {
            canvas.setToolTipText(title);
        }
    }
}
