package org.servicescape.ui.sheet;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.servicescape.ui.structure.Refusal;

/**
 * A field over a picture in which the words of a cell are written. Enter writes them and goes on, so does Tab, Shift and Enter begins a new line,
 * Escape and a click elsewhere leave everything as it was, but for words that were changed: these a click writes too.
 */
final class CellField {
    /** Width of a field in a place that is narrower, in pixels of the screen. */
    static final int LEAST_WIDTH = 160;

    /** Height of a field in a place that is lower, in pixels of the screen. */
    static final int LEAST_HEIGHT = 44;

    private static final int FRAME_WIDTH = 2;
    private static final String FRAME = "#0B4FA8";

    private final SheetCanvas canvas;
    private Composite frame;
    private Text field;
    private Entry entry;

    /**
     * What is written.
     *
     * @param words what stands there now
     * @param enter writes other words; says in a sentence why it does not
     * @param next what Enter goes on with, after the words are written
     * @param below what Tab goes on with
     */
    record Entry(String words, Function<String, Optional<String>> enter, Runnable next, Runnable below) {
        /** Tab does what Enter does. */
        Entry(String words, Function<String, Optional<String>> enter, Runnable next) {
            this(words, enter, next, next);
        }
    }

    CellField(SheetCanvas canvas) {
        this.canvas = canvas;
    }

    /** Opens the field over a place of the canvas. */
    void open(Rectangle place, Entry wanted) {
        close();
        entry = wanted;
        canvas.setToolTipText(null);
        frame = new Composite(canvas, SWT.NONE);
        frame.setBackground(ScenePainter.colour(FRAME));
        frame.setLayout(margins());
        field = new Text(frame, SWT.MULTI | SWT.WRAP);
        field.setText(wanted.words());
        field.selectAll();
        frame.setSize(Math.max(place.width, LEAST_WIDTH), Math.max(place.height, LEAST_HEIGHT));
        move(place);
        field.addListener(SWT.Traverse, this::traverse);
        field.addListener(SWT.FocusOut, event -> leave());
        field.setFocus();
    }

    /** The picture has moved: the field goes with the place over which it was opened, as far as it is seen whole. */
    void move(Rectangle place) {
        if (isOpen()) {
            Rectangle seen = canvas.getClientArea();
            frame.setLocation(
                    Math.max(0, Math.min(place.x, seen.width - frame.getSize().x)),
                    Math.max(0, Math.min(place.y, seen.height - frame.getSize().y)));
        }
    }

    private static FillLayout margins() {
        FillLayout margins = new FillLayout();
        margins.marginWidth = FRAME_WIDTH;
        margins.marginHeight = FRAME_WIDTH;
        return margins;
    }

    /** Whether somebody is writing. */
    boolean isOpen() {
        return field != null && !field.isDisposed();
    }

    private void traverse(Event event) {
        boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT && (event.stateMask & SWT.MOD1) == 0;
        if (tab || event.detail == SWT.TRAVERSE_RETURN && (event.stateMask & SWT.SHIFT) == 0) {
            event.doit = true;
            event.detail = SWT.TRAVERSE_NONE;
            Entry written = entry;
            if (write()) {
                (tab ? written.below() : written.next()).run();
            }
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
            canvas.setFocus();
        }
    }

    /** Writes what was changed; where it is refused, the field stays with the reason beside it. */
    private boolean write() {
        String typed = field.getText();
        Optional<String> refused =
                typed.equals(entry.words()) ? Optional.empty() : entry.enter().apply(typed);
        if (refused.isPresent()) {
            Refusal.show(field, refused.get());
            return false;
        }
        close();
        canvas.setFocus();
        return true;
    }

    private void leave() {
        if (isOpen() && !field.getText().equals(entry.words())) {
            entry.enter().apply(field.getText()).ifPresent(sentence -> Refusal.show(canvas, sentence));
        }
        close();
    }

    private void close() {
        if (isOpen()) {
            Composite old = frame;
            field = null;
            old.dispose();
        }
    }
}
