package org.servicescape.ui.sheet;

import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * What keys and the wheel do on a picture.
 *
 * <p>Enter asks for properties. Arrow keys go to the element next to the selected one, with Ctrl to the next or the one
 * before in reading order, which reaches all; Escape selects nothing. Page Up, Page Down, Home and End scroll, with Shift
 * sideways; the wheel scrolls, and zooms with Ctrl held. A letter chooses a tool of the palette. What {@link Kit#key} is done
 * with does nothing else.
 */
final class SheetHand {
    private static final int FAR = 10_000;

    private final SheetCanvas canvas;
    private final SheetMouse mouse;
    private Kit kit = Kit.none();
    private Runnable chooses = () -> {};
    private Optional<Kit.Entry> chosen = Optional.empty();

    SheetHand(SheetCanvas canvas, SheetMouse mouse) {
        this.canvas = canvas;
        this.mouse = mouse;
        canvas.addListener(SWT.MouseWheel, this::wheel);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.KeyUp, event -> {
            if (event.character == ' ') {
                mouse.space(false);
            }
        });
        canvas.addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    /** What the picture is drawn with, and who is told that a key has chosen a tool. */
    void use(Kit offered, Runnable toolChosen) {
        kit = offered;
        chooses = toolChosen;
        mouse.first(kit.first());
        choose(kit.tools().stream().findFirst());
    }

    /** Chooses a tool of the palette. */
    void choose(Optional<Kit.Entry> entry) {
        chosen = entry;
        mouse.use(entry.map(Kit.Entry::tool).orElse(Tool.SELECT));
        chooses.run();
    }

    /** The keys go to the picture again. */
    void takeFocus() {
        canvas.setFocus();
    }

    /** The chosen tool of the palette; empty where the picture has none. */
    Optional<Kit.Entry> chosen() {
        return chosen;
    }

    /** Paints what the picture is drawn with by hand; the transform of the sheet is set. */
    void paintFirst(GC gc, int sheet, double zoom) {
        kit.paintFirst(gc, sheet, zoom);
    }

    void paint(GC gc, int sheet, double zoom) {
        kit.paint(gc, sheet, zoom);
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            canvas.zoomAt(event.count > 0, new Point(event.x, event.y));
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC && mouse.escape()) {
            return;
        }
        if (kit.key(event.keyCode, event.stateMask) || tool(event)) {
            event.doit = false;
            return;
        }
        boolean sideways = (event.stateMask & SWT.SHIFT) != 0;
        boolean inOrder = (event.stateMask & SWT.MOD1) != 0;
        switch (event.keyCode) {
            case ' ' -> mouse.space(true);
            case SWT.ARROW_LEFT -> go(-1, 0, inOrder);
            case SWT.ARROW_RIGHT -> go(1, 0, inOrder);
            case SWT.ARROW_UP -> go(0, -1, inOrder);
            case SWT.ARROW_DOWN -> go(0, 1, inOrder);
            case SWT.PAGE_UP -> page(sideways, -1);
            case SWT.PAGE_DOWN -> page(sideways, 1);
            case SWT.HOME -> canvas.pan(-FAR, -FAR);
            case SWT.END -> canvas.pan(0, FAR);
            case SWT.ESC -> mouse.select(Set.of());
            case SWT.CR, SWT.KEYPAD_CR -> mouse.ask();
            default -> {
                // Other keys belong to the workbench.
            }
        }
    }

    private boolean tool(Event event) {
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0;
        Optional<Kit.Entry> entry = plain ? kit.tool(event.character) : Optional.empty();
        entry.ifPresent(found -> choose(entry));
        return entry.isPresent();
    }

    private void page(boolean sideways, int direction) {
        canvas.scroll(sideways ? direction : 0, sideways ? 0 : direction);
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
        to.ifPresent(figure -> mouse.select(Set.of(figure.element())));
    }
}
