package org.servicescape.ui.blueprint;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.Tool;

/** A tool of the palette that does one thing where one clicks; the pointer shows where it can. */
final class ClickTool implements Tool {
    /** Shows nothing. */
    static final Preview NOTHING = (gc, at, zoom) -> {};

    private final Predicate<Pointed> possible;
    private final Consumer<Pointed> does;
    private final Preview preview;

    /** Shows what a click would do. */
    interface Preview {
        void paint(GC gc, Pointed at, double zoom);
    }

    ClickTool(Predicate<Pointed> possible, Consumer<Pointed> does, Preview preview) {
        this.possible = possible;
        this.does = does;
        this.preview = preview;
    }

    @Override
    public boolean click(Pointed at) {
        if (possible.test(at)) {
            does.accept(at);
        }
        return true;
    }

    @Override
    public int cursor(Pointed at) {
        return possible.test(at) ? SWT.CURSOR_CROSS : SWT.CURSOR_NO;
    }

    @Override
    public void paint(GC gc, Pointed at, double zoom) {
        if (possible.test(at)) {
            preview.paint(gc, at, zoom);
        }
    }
}
