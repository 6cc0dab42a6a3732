package org.servicescape.ui.sheet;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * What mouse and keys do on a picture.
 *
 * <p>A click selects an element, a double click writes its words where they stand, Enter asks for its properties. Arrow keys go to the element next to
 * the selected one, with Ctrl to the next or the one before in reading order, which reaches all; Escape selects nothing. Page Up, Page Down, Home and End scroll, with Shift sideways; the wheel
 * scrolls, and zooms with Ctrl held. A pointer that rests on an element is told what it is.
 */
final class SheetHand {
    /** How far from a thin line one may click, in pixels of the screen. */
    private static final int TOLERANCE = 3;

    private static final int FAR = 10_000;

    private final SheetCanvas canvas;
    private Consumer<Optional<String>> selects = element -> {};
    private Predicate<Figure> writes = figure -> false;
    private Runnable asks = () -> {};

    SheetHand(SheetCanvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseDoubleClick, this::write);
        canvas.addListener(SWT.MouseMove, this::hover);
        canvas.addListener(SWT.MouseWheel, this::wheel);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    /**
     * Who is told which element was selected by hand, or that none is; who lets somebody write in a figure, where that can
     * be; and who is asked for properties.
     */
    void tell(Consumer<Optional<String>> selected, Predicate<Figure> writing, Runnable properties) {
        selects = selected;
        writes = writing;
        asks = properties;
    }

    private void write(Event event) {
        boolean written =
                canvas.figureAt(event.x, event.y, TOLERANCE).filter(writes).isPresent();
        if (!written) {
            asks.run();
        }
    }

    private void press(Event event) {
        canvas.setFocus();
        if (event.button == 1 || event.button == 3) {
            Optional<String> element =
                    canvas.figureAt(event.x, event.y, TOLERANCE).map(Figure::element);
            canvas.frameWhereItIs(element.map(Set::of).orElse(Set.of()));
            selects.accept(element);
        }
    }

    private void hover(Event event) {
        String title = canvas.figureAt(event.x, event.y, TOLERANCE)
                .map(Figure::title)
                .filter(words -> !words.isBlank())
                .map(words -> words.replace("&", "&&"))
                .orElse(null);
        if (title == null ? canvas.getToolTipText() != null : !title.equals(canvas.getToolTipText())) {
            canvas.setToolTipText(title);
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            canvas.zoomAt(event.count > 0, new Point(event.x, event.y));
        }
    }

    private void key(Event event) {
        boolean sideways = (event.stateMask & SWT.SHIFT) != 0;
        boolean inOrder = (event.stateMask & SWT.MOD1) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> go(-1, 0, inOrder);
            case SWT.ARROW_RIGHT -> go(1, 0, inOrder);
            case SWT.ARROW_UP -> go(0, -1, inOrder);
            case SWT.ARROW_DOWN -> go(0, 1, inOrder);
            case SWT.PAGE_UP -> page(sideways, -1);
            case SWT.PAGE_DOWN -> page(sideways, 1);
            case SWT.HOME -> canvas.scroll(-FAR, -FAR, false);
            case SWT.END -> canvas.scroll(0, FAR, false);
            case SWT.ESC -> select(Optional.empty());
            case SWT.CR, SWT.KEYPAD_CR -> asks.run();
            default -> {
                // Other keys belong to the workbench.
            }
        }
    }

    private void page(boolean sideways, int direction) {
        canvas.scroll(sideways ? direction : 0, sideways ? 0 : direction, true);
    }

    /** From the selected element to its neighbour; to the first one where none is selected. */
    private void go(int right, int down, boolean inOrder) {
        Figures figures = canvas.figures();
        Optional<Figure> from = canvas.selected().stream()
                .map(figures::best)
                .flatMap(Optional::stream)
                .findFirst();
        Optional<Figure> to = from.isEmpty()
                ? figures.first()
                : inOrder ? figures.next(from.get(), right + down) : figures.beside(from.get(), right, down);
        to.ifPresent(figure -> select(Optional.of(figure.element())));
    }

    private void select(Optional<String> element) {
        canvas.select(element.map(Set::of).orElse(Set.of()));
        selects.accept(element);
    }
}
