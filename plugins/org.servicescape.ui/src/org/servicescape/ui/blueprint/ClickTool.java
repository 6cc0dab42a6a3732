package org.servicescape.ui.blueprint;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.SheetEditing;
import org.servicescape.ui.sheet.Tool;
import org.servicescape.ui.structure.Refusal;

/**
 * A tool of the palette that does one thing where one clicks; the pointer shows where it can, and elsewhere a click says how
 * it is used. It is given up after it was used, unless Shift is held.
 */
public final class ClickTool implements Tool {
    /** Shows nothing. */
    static final Preview NOTHING = (gc, at, zoom) -> {};

    private final SheetEditing editing;
    private final String help;
    private final Predicate<Pointed> possible;
    private final Consumer<Pointed> does;
    private final Preview preview;

    /** Shows what a click would do. */
    public interface Preview {
        /** Paints it; the transform of the sheet is set, lines are in its pixels. */
        void paint(GC gc, Pointed at, double zoom);
    }

    private ClickTool(
            SheetEditing editing, String help, Predicate<Pointed> possible, Consumer<Pointed> does, Preview preview) {
        this.editing = editing;
        this.help = help;
        this.possible = possible;
        this.does = does;
        this.preview = preview;
    }

    /** A tool that does something where that is possible, and else says how it is used. */
    public static Tool once(
            SheetEditing editing, String help, Predicate<Pointed> possible, Consumer<Pointed> does, Preview preview) {
        return new ClickTool(editing, help, possible, does, preview);
    }

    private boolean can(Pointed at) {
        return editing.project().isPresent() && possible.test(at);
    }

    @Override
    public boolean click(Pointed at) {
        if (can(at)) {
            editing.used(at);
            does.accept(at);
        } else {
            Refusal.show(editing.canvas(), help);
        }
        return true;
    }

    @Override
    public int cursor(Pointed at) {
        return can(at) ? SWT.CURSOR_CROSS : SWT.CURSOR_NO;
    }

    @Override
    public void paint(GC gc, Pointed at, double zoom) {
        if (can(at)) {
            preview.paint(gc, at, zoom);
        }
    }
}
